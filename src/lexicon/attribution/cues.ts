import { COMPOUND_CUES } from "./compound-cues.js";
import type { CueEntry } from "./cue-entry.js";
import { DOCUMENT_CUES } from "./document-cues.js";
import { SIMPLE_CUES } from "./simple-cues.js";

/** All verbs of speech. */
export const CUES: readonly CueEntry[] = [...SIMPLE_CUES, ...DOCUMENT_CUES, ...COMPOUND_CUES];

/** What courts sentence to, as it ends before «محکوم کرد». */
const PENALTIES: readonly string[] = [
  "مرگ",
  "اعدام",
  "حبس",
  "حبس ابد",
  "حبس تعزیری",
  "زندان",
  "قصاص",
  "شلاق",
  "ضربه شلاق",
  "تبعید",
  "دیه",
  "جزای نقدی",
  "جریمه نقدی",
  "انفصال از خدمت",
  "ابد",
  "محرومیت",
  "جریمه",
  "خسارت",
];

/** Looks like a cue and is none: «گفت و گو», «گفتنی است». */
export const LOOK_ALIKES: readonly string[] = [
  "گفت و گو",
  "گفت و گوی",
  "گفت وگو",
  "گفت و گوها",
  "گفت و گوهای",
  "گفت و شنود",
  "گفتنی است",
  "گفته می\u200cشود",
  "گفته شد",
  "گفته شده",
  "گفته شده است",
  "سخن گفت",
  "سخن گفته است",
  "سخن می\u200cگوید",
  "سخن گفتند",
  "سخن گفته بود",
  "سخن می\u200cگفت",
  "تبریک گفت",
  "تبریک گفتند",
  "تبریک گفته است",
  "تسلیت گفت",
  "تسلیت گفتند",
  "تسلیت گفته است",
  "خوشامد گفت",
  "خیرمقدم گفت",
  "خیر مقدم گفت",
  "پاسخ مثبت داد",
  "ترک گفت",
  "بازگفت",
  // «به رغم خواست دشمنان»: a noun.
  "رغم خواست",
  "به خواست",
  "طبق خواست",
  "خلاف خواست",
  "بنا بر خواست",
  "مطابق خواست",
  // A court's sentence is no condemnation: «به مرگ محکوم کرد».
  ...PENALTIES.flatMap((penalty) =>
    ["کرد", "کردند", "کرده است", "کرده\u200cاند", "کرده بود"].map((verb) => `${penalty} محکوم ${verb}`),
  ),
];

/** Modal words right before a cue: «باید گفت که» is the writer's own voice. */
export const MODALS: readonly string[] = ["باید", "می\u200cتوان", "نمی\u200cتوان", "بتوان", "نتوان", "بایستی", "نباید"];

/** Passive and editorial forms: with no source of their own they are the outlet's voice («یادآور می‌شود:»). */
export const OWN_VOICE: readonly string[] = [
  "یادآور می\u200cشود",
  "یادآور می\u200cشویم",
  "متذکر می\u200cشود",
  "خاطرنشان می\u200cشود",
  "خاطرنشان می\u200cسازد",
  "خاطرنشان می\u200cکند",
  "یادآوری می\u200cکند",
  "اضافه می\u200cشود",
  "تأکید می\u200cشود",
];
