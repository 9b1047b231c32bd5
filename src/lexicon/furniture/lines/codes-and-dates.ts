import type { LineEntry } from "../entries.js";
import { above, below, line, said } from "./line.js";

/** Codes of a story, its dates, the day. */
export const CODES_AND_DATES: readonly LineEntry[] = [
  line(
    "code",
    "code",
    "code",
    [
      "کد خبر",
      "کد خبری",
      "کدخبر",
      "کد مطلب",
      "کد مقاله",
      "کد نوشته",
      "شناسه خبر",
      "شناسه مطلب",
      "شناسه",
      "شماره خبر",
      "شماره مطلب",
      "News ID",
      "News Code",
    ],
    [above("کد خبر : ۱۲۰۳۴"), below("کد خبر: 884210")],
    { field: "code", counterExamples: [said("کد خبرنگار حاضر در این بازارچه ثبت شد.")] },
  ),
  line("code", "reporter-code", "code", ["کد خبرنگار", "کد خبرنگاران"], [below("کد خبرنگار : ۴۰۱۰۲")]),
  line(
    "date",
    "published",
    "date",
    [
      "تاریخ انتشار",
      "زمان انتشار",
      "تاریخ انتشار خبر",
      "تاریخ خبر",
      "تاریخ درج",
      "تاریخ",
      "زمان",
      "منتشر شده در",
      "انتشار",
      "ارسال شده در",
      "ساعت انتشار",
    ],
    [above("تاریخ انتشار: ۱۲ آذر ۱۴۰۱ - ۰۹:۳۰")],
    { field: "published", counterExamples: [said("تاریخ انتشار گزارش بازارچه هنوز روشن نیست.")] },
  ),
  line(
    "date",
    "updated",
    "date",
    ["آخرین به\u200cروزرسانی", "به\u200cروزرسانی", "به\u200cروز شده در", "آخرین ویرایش", "بروزرسانی"],
    [above("آخرین به\u200cروزرسانی: ۱۳ آذر ۱۴۰۱ - ۱۱:۰۰")],
  ),
  line("date", "today", "date", ["برابر با", "امروز", "مصادف با"], [above("برابر با : 28 - شوال - 1445")], {
    counterExamples: [said("امروز ۱۲ آذر ۱۴۰۱ بازارچه روستا شلوغ بود.")],
  }),
];
