/** Forms of frequent verbs by their time, which tell a plan from what was done; halves of compound verbs. */
export const TENSES = {
  /** End a clause that tells what has been: «… که پارسال ۸ تن بود». */
  pasts: ["بود", "بودند", "شد", "شدند", "کرد", "کردند", "داشت", "داشتند", "یافت", "رسید", "بوده\u200cاست"],
  /** End a clause that may tell what is to come: «امسال ۲۰ کیلومتر راه احداث می‌شود». */
  presents: [
    "می\u200cشود",
    "می\u200cشوند",
    "می\u200cکند",
    "می\u200cکنند",
    "می\u200cکنیم",
    "می\u200cگردد",
    "می\u200cیابد",
    "می\u200cیابند",
    "می\u200cدهد",
    "می\u200cدهیم",
    "شود",
    "گردد",
  ],
  /** Say of a thing that it grows so or gets there by itself: weather is foretold so, not planned. */
  becoming: ["می\u200cشود", "می\u200cیابد", "می\u200cرسد", "می\u200cگردد", "شود", "یابد", "رسد", "گردد"],
  /** Begin a future. */
  futures: ["خواهد", "خواهند", "خواهیم", "خواهم"],
  /** Say of a time that it has passed since something: «۳۷۱ روز از جنگ می‌گذرد». */
  passing: ["می\u200cگذرد", "گذشت", "گذشته", "می\u200cگذشت"],
  /** Second halves of compounds that are written apart: «جمع آوری شد», «اشتغال زایی کرد». */
  apart: ["آوری", "اندازی", "رسانی", "گذاری", "سازی", "ریزی", "زایی", "بندی"],
} as const;
