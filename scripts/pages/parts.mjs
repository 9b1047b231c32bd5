// What stands around an article on the made-up pages: each part is a trap with speech, numbers or prices of its own.

/** A text with its digits as Persian ones. */
export const persian = (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

export const MENU = `<nav class="main-menu"><ul><li><a href="/">صفحه نخست</a></li><li><a href="/p">سیاسی</a></li><li><a href="/e">اقتصادی</a></li><li><a href="/s">ورزشی</a></li><li><a href="/f">فرهنگ و هنر</a></li></ul></nav>`;

export const RELATED = [
  "وزیر نیرو: ۴۰ درصد شبکه آب فرسوده است",
  "قیمت سکه امروز ۲ میلیون تومان بالا رفت",
  "استاندار گفت: ۷ هزار واحد مسکونی در راه است",
  "آمار جان‌باختگان جاده‌ها ۱۲ درصد کم شد",
];

export const relatedList = (className, heading = "اخبار مرتبط") =>
  `<div class="${className}"><h3>${heading}</h3><ul>${RELATED.map((title, i) => `<li><a href="/news/${900 + i}">${title}</a></li>`).join("")}</ul></div>`;

export const readMore = (i) => `<p><a href="/news/${i}">بیشتر بخوانید: ${RELATED[i % RELATED.length]}</a></p>`;

export const comments = (className = "comments") => `<div class="${className}" id="comments"><h3>نظرات شما</h3>
<div class="comment-item"><span class="name">علی</span><span class="date">۱۴۰۲/۰۷/۰۱ - ۱۱:۴۰</span><p>من ۲۰ سال در همین شهر زندگی کرده‌ام و می‌گویم این طرح ۵۰ درصد هم پیش نرفته است، وزیر گفت: درست می‌شود.</p></div>
<div class="comment-item"><span class="name">ناشناس</span><p>شهردار گفت: ۳۰۰ میلیارد تومان خرج شده، اما مردم چیزی از آن را در این سال‌ها ندیدند و نمی‌بینند.</p></div>
<form action="/c"><label>نام</label><input name="n"><label>نظر شما</label><textarea name="t"></textarea><button>ارسال نظر</button></form></div>`;

export const ADVERT = `<div class="ads advert-box"><a href="https://shop.example/"><p>فروش ویژه مبل راحتی با ۵۰ درصد تخفیف، فقط ۱۸ میلیون تومان؛ ارسال رایگان به سراسر کشور در ۴۸ ساعت</p></a></div>`;

export const SIDEBAR = `<aside class="sidebar"><h4>پربازدیدترین‌ها</h4><ol><li><a href="/1">رئیس اتحادیه: نان ۲۰ درصد گران می‌شود</a></li><li><a href="/2">دلار به ۵۰ هزار تومان رسید</a></li></ol><div class="poll"><p>نظرسنجی: آیا از خدمات شهرداری راضی هستید؟</p><p>بله ۶۲ درصد</p><p>خیر ۳۸ درصد</p></div></aside>`;

export const SHARE = `<div class="share-box social"><span>اشتراک‌گذاری</span><a href="#">تلگرام</a><a href="#">واتساپ</a><a href="#">کپی لینک</a></div>`;

export const FOOTER = `<footer><p>تمامی حقوق مادی و معنوی این سایت محفوظ است و استفاده از مطالب آن با ذکر منبع آزاد است. تلفن: ۰۲۱۸۸۷۷۶۶۵۵</p><ul><li><a href="/about">درباره ما</a></li><li><a href="/contact">تماس با ما</a></li></ul></footer>`;

export const CHAT = `<div class="ai-chat-widget"><p>دستیار هوشمند</p><p>سلام! می‌توانید درباره ۳ عدد این خبر از من بپرسید.</p></div>`;

export const SCRIPT = `<script>var page = {"title": "وزیر گفت: ۹۹ درصد", "price": 120000}; if (1 < 2) { document.write("<p>۱۲۳ تومان</p>"); }</script>`;

/** JSON-LD as sites write it: the key \`headLine\`, a short \`articleBody\`. */
export const linkedData = ({ title, date, agency, lead }, extra = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headLine: title, datePublished: date.iso, dateModified: "2015-01-01T00:00:00+03:30", articleBody: lead.slice(0, 74), publisher: { "@type": "Organization", name: agency }, ...extra })}</script>`;

export const head = ({ title, agency, lead }, more = "", site = agency) =>
  `<!DOCTYPE html>\n<html lang="fa" dir="rtl">\n<head>\n<meta charset="utf-8">\n<title>${title} | ${site}</title>\n<meta property="og:title" content="${site} - ${title}">\n<meta property="og:site_name" content="${site}">\n<meta property="og:description" content="${lead}">\n<meta name="date" content="2024-05-06 T 07:20:50 +0330">\n${more}\n<style>.x::before{content:"۷۰ درصد"}</style>\n</head>`;

export const paragraphs = (body, between = {}) =>
  body.map((text, i) => `<p style="text-align:justify">${text}</p>\n${between[i] ?? ""}`).join("");
