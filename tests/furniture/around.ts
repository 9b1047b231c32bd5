/** What stands around an article on a page: lines above it, its title with the page's tools, a box inside it, lines below. */
export interface Surroundings {
  readonly above?: readonly string[];
  readonly title?: (headline: string) => readonly string[];
  readonly between?: readonly string[];
  readonly below?: readonly string[];
}

/** Furniture of text pages by what it is, with speech, numbers and prices of its own. */
export const AROUND: Readonly<Record<string, Surroundings>> = {
  "nothing around it": {},
  "an end mark with an editor's code": { below: ["انتهای پیام/ گ ۲۱۴"] },
  "a widget of three calendars": {
    above: ["دوشنبه ۱۷ اردیبهشت ۱۴۰۳", "برابر با : 28 - شوال - 1445", "برابر با : Monday - 6 May - 2024"],
    below: ["لینک کوتاه : https://goldasht.example/?p=214"],
  },
  "a tool bar under the title": {
    title: (headline: string) => [
      headline,
      "کد خبر: ۲۱۴۵",
      "۲۸ شهریور ۱۴۰۲ - ۲۰:۲۲",
      "۳ نظر",
      "نسخه چاپی",
      "ارسال به دوستان",
    ],
  },
  "one line of tools": {
    title: (headline: string) => [
      headline,
      "کد خبر: ۲۱۴۵ | تاریخ انتشار: ۲۸ شهریور ۱۴۰۲ - ۲۰:۲۲ | بازدید: ۲۱۴ | سرویس: فرهنگ",
    ],
  },
  "a breadcrumb and a kicker": {
    above: ["صفحه نخست » فرهنگ » کتاب"],
    title: (headline: string) => ["در جشن کتاب:", headline],
  },
  "its title twice": { title: (headline: string) => [headline, "کد خبر : 2145", headline] },
  "a read-more box inside": { between: ["بیشتر بخوانید: فروش کتاب ۳۰ درصد بیشتر شد"] },
  "a box of related headlines inside": {
    between: [
      "اخبار مرتبط",
      "وزیر: ۲۰ کتابخانه ساخته می‌شود",
      "شهردار از افتتاح ۵ کتابخانه خبر داد",
      "کتاب ۴۰ درصد گران شد",
    ],
  },
  "tags below": { below: ["برچسب‌ها", "کتاب", "روستا", "کتابخانه سیار"] },
  "comments below": {
    below: [
      "نظرات کاربران",
      "علی: من ۲۰۰ کتاب دارم و می‌خواهم آن‌ها را هدیه کنم.",
      "مدیر سایت گفت: سپاس از شما، ۳۵۰ نفر دیگر هم کتاب داده‌اند.",
    ],
  },
  "a comment form": { below: ["ارسال نظر", "نشانی ایمیل شما منتشر نخواهد شد.", "نام", "ایمیل"] },
  "an advert with a price": { between: ["خرید کتاب با ۵۰ درصد تخفیف فقط ۹۰ هزار تومان، کلیک کنید"] },
  "a channel invitation": { below: ["ما را در ایتا دنبال کنید", "به کانال تلگرام گلدشت بپیوندید"] },
  "desks' codes below": {
    below: ["فراهنگ**9215**1561", "دریافت کننده: زهرا محمدی**انتشار دهنده: علی رضایی", "ک/3 7509/6081"],
  },
  "editors' initials below": { below: ["س ب ** ۱۰۲۳"] },
  "visits and the hour above the lead": {
    title: (headline: string) => [headline, "گروه خبری : فرهنگ", "ساعت : 14:55", "تعداد بازدید کننده : 432"],
  },
  "a channel's handle below": { below: ["🆔 @goldasht"] },
  "an advert and an author above and below its title": {
    above: ["آگهی"],
    title: (headline: string) => [headline, "نگارش از Alain Martin", "همرسانی نظرها"],
  },
  "a desk above its title": { above: ["گروه فرهنگی"] },
  "a section and a date above its title": { above: ["فرهنگی", "دوشنبه 12 شهریور 1397 ساعت 10:23", "کد خبر: 1158"] },
  "an outlet and its desk above its title": { above: ["خبرگزاری گلدشت - گروه فرهنگ و هنر:"] },
  "a path of sections inside": { between: ["فرهنگ > کتاب و نشر"] },
  "a desk and its section above": { above: ["اقتصاد / بانک و بیمه"] },
  "sharing and a count of characters": { below: ["ارسال به تلگرام", "تعداد کاراکترهای مجاز:1200"] },
  "an author's own line": { title: (headline: string) => [headline, "مریم گلستانی - خبرنگار"] },
  "comments without a heading": {
    below: ["ناشناس", "۱۸:۴۰ - ۱۴۰۴/۰۹/۰۸", "وزیر گفت: ۵ میلیون تومان می‌دهیم.", "پاسخ", "۰", "۱۲"],
  },
  "an invitation to networks": { below: ["گلدشت نیوز را در شبکه‌های اجتماعی دنبال کنید:", "اینستاگرام | ایتا"] },
  "a path of sections above": { above: ["گلدشت » اخبار » فرهنگ"] },
  "rights of pictures": { between: ["حق نشر عکس Getty Images", "Image caption کودکان روستا در کتابخانه سیار"] },
  "a form with named fields": { below: ["نظر شما", "نام:", "ایمیل:", "* نظر:"] },
  "page of a paper below": { below: ["صفحه ۴", "شماره ۲۷۱۲۳"] },
  "a link to where it came from": { below: ["مشاهده خبر در سایت مرجع"] },
  "a chatbot": { below: ["انتهای پیام/", "دستیار هوشمند", "سلام! درباره ۲ هزار کتاب سوالی داری؟"] },
  copyright: { below: ["تمامی حقوق این سایت متعلق به گلدشت است. نقل مطالب با ذکر منبع آزاد است."] },
  "a video player": {
    between: ["مرورگر شما از ویدئو پشتیبانی نمی‌کند.", "فایل آن را از اینجا دانلود کنید:", "video/mp4"],
  },
  "pictures of markdown": { between: ["![کتابخانه سیار](https://goldasht.example/a.jpg)"] },
  "related headlines below the end mark": {
    below: ["انتهای پیام", "۱۲ کتابخانه در راه است", "وزیر: کتاب ۲۰ درصد ارزان می‌شود"],
  },
  "comments with speech and numbers": {
    below: [
      "دیدگاه‌ها",
      "ناشناس",
      "۱۴۰۲/۰۷/۰۱ - ۱۱:۴۰",
      "شهردار گفت: ۳۰۰ میلیارد تومان خرج شده، اما مردم چیزی از آن را ندیدند.",
      "پاسخ",
      "رضا",
      "به گفته وزیر، ۵۰ درصد راه‌ها خراب است.",
    ],
  },
  "latest news above the title": {
    above: [
      "صفحه اصلی",
      "سیاسی",
      "اقتصادی",
      "آخرین اخبار",
      "استاندار: ۷ هزار واحد ساخته می‌شود",
      "سکه ۲ میلیون تومان گران شد",
    ],
  },
  "a read-more list with speech": {
    between: ["همچنین بخوانید:", "وزیر نیرو: ۴۰ درصد شبکه آب فرسوده است", "آمار جان‌باختگان ۱۲ درصد کم شد"],
  },
  "a poll": {
    below: ["نظرسنجی", "آیا از خدمات شهرداری راضی هستید؟", "بله ۶۲ درصد", "خیر ۳۸ درصد"],
  },
  "a chatbot in other words": {
    below: ["انتهای پیام/ ۲۱۴", "از هوش مصنوعی بپرسید", "💬 خلاصه این خبر در ۳ جمله", "💬 چرا ۱۸ درصد کم شد؟"],
  },
  "tools, tags, related news and comments, one after the other": {
    below: [
      "انتهای خبر/ح",
      "لینک کوتاه: goldasht.example/x214",
      "اشتراک‌گذاری",
      "برچسب‌ها: کتاب، روستا",
      "مطالب مرتبط",
      "مدیرکل از ساخت ۵ پل خبر داد",
      "فرماندار: ۲۰ روستا برق ندارد",
      "ارسال دیدگاه",
      "نام",
    ],
  },
};
