import { lightForms } from "./conjugation.js";
import type { CueEntry } from "./cue-entry.js";

/** What texts and data say, and what is said with nobody named. */
export const DOCUMENT_CUES: readonly CueEntry[] = [
  {
    id: "cue/show",
    lemma: "نشان دادن",
    frame: "document",
    forms: lightForms("نشان", "dadan"),
    examples: ["یک پژوهش تازه ⟦نشان می\u200cدهد⟧ که خواب کم زیان دارد."],
    counterExamples: ["این رقم دو درصد رشد نشان می\u200cدهد."],
  },
  {
    id: "cue/indicate",
    lemma: "حاکی بودن",
    frame: "document",
    forms: [
      "حاکی از آن است",
      "حاکی است",
      "حاکیست",
      "حاکی از آنست",
      "حاکی از این است",
      "حکایت از آن دارد",
      "حکایت از این دارد",
      "حکایت دارد",
      "حاکی از آن بود",
      "حاکی بود",
      "بیانگر آن است",
      "بیانگر این است",
      "گویای آن است",
      "گویای این است",
      "مؤید آن است",
    ],
    examples: ["آمار تازه ⟦حاکی از آن است⟧ که مصرف پایین آمد."],
    counterExamples: ["این خبر حاکی از نگرانی است."],
  },
  {
    id: "cue/contained",
    lemma: "آمدن",
    frame: "contained",
    forms: ["آمده است", "آمده بود", "آمده", "می\u200cخوانیم", "آورده شده است", "تصریح شده است", "نوشته شده است"],
    examples: ["در بیانیه کانون معلمان ⟦آمده است⟧: آموزش باید رایگان باشد."],
    counterExamples: ["او از یزد آمده است."],
  },
  {
    id: "cue/raised",
    lemma: "مطرح شدن",
    frame: "clause",
    forms: ["مطرح شد", "مطرح شده است", "عنوان شد", "عنوان شده است", "تأکید شد", "تأکید شده است"],
    impersonal: true,
    examples: ["در این نشست ⟦مطرح شد⟧ که تولید کم است."],
    counterExamples: ["این پرسش دیروز مطرح شد."],
  },
];
