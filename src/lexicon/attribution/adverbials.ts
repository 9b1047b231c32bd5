import type { Entry } from "../entry.js";

/** A source that stands as an adverbial: «به گفته X، …». Its content is its own sentence. */
export interface AdverbialEntry extends Entry {
  readonly lemma: string;
  /** Stands only with a speaker after it who is a person, a body or a pronoun («از نظر»). */
  readonly personOnly?: boolean;
  /** A relay: it is a source only where no other cue stands in its sentence («به نقل از»). */
  readonly relay?: boolean;
  /** The words after it are a text («براساس این مطالعه»), not a speaker. */
  readonly text?: boolean;
  /** What a medium wrote: whoever speaks in it is the source, the medium relays. */
  readonly written?: boolean;
}

const adverbial = (id: string, forms: readonly string[], example: string, more: Partial<AdverbialEntry> = {}) => ({
  id: `cue/${id}`,
  lemma: forms[0]!,
  forms,
  examples: [example],
  ...more,
});

/** All adverbial sources. */
export const ADVERBIALS: readonly AdverbialEntry[] = [
  adverbial(
    "according-said",
    [
      "به گفته",
      "به گفته\u200cی",
      "طبق گفته",
      "بنا به گفته",
      "بنا بر گفته",
      "بنابر گفته",
      "بر اساس گفته",
      "بر اساس گفته\u200cهای",
      "طبق گفته\u200cهای",
      "طبق اظهارات",
      "بر اساس اظهارات",
      "بنا بر اظهارات",
      "به اظهار",
      "به بیان",
    ],
    "⟦به گفته⟧ رضا کیانی، آب کم است.",
  ),
  adverbial("according-wrote", ["به نوشته", "بنا به نوشته", "بنا بر نوشته"], "⟦به نوشته⟧ رویترز، نفت گران شد.", {
    written: true,
  }),
  adverbial(
    "according-announced",
    ["بر اساس اعلام", "طبق اعلام", "بنا بر اعلام", "بنا به اعلام", "بنابر اعلام", "برابر اعلام", "به اعلام"],
    "⟦طبق اعلام⟧ بانک مرکزی، وام\u200cها پرداخت شد.",
  ),
  adverbial(
    "according-estimate",
    ["طبق برآورد", "بر اساس برآورد", "طبق پیش\u200cبینی", "بر اساس پیش\u200cبینی", "به پیش\u200cبینی", "به تخمین"],
    "⟦طبق برآورد⟧ بانک مرکزی، رشد کم می\u200cشود.",
  ),
  adverbial(
    "according-belief",
    ["به اعتقاد", "به باور", "به عقیده", "به زعم", "به نظر"],
    "⟦به باور⟧ رضا کیانی، راه دیگری نیست.",
    { personOnly: true, counterExamples: ["به نظر می\u200cرسد راه بسته است.", "به نظر من، راه بسته است."] },
  ),
  adverbial(
    "according-admission",
    ["به اذعان", "به اعتراف", "به تصریح", "به تأکید"],
    "⟦به اذعان⟧ وزیر نیرو، برق کم است.",
    { personOnly: true },
  ),
  adverbial(
    "according-claim",
    ["به ادعای", "بنا به ادعای", "بنا بر ادعای", "طبق ادعای", "بر اساس ادعای"],
    "⟦به ادعای⟧ این شرکت، سود دو برابر شد.",
  ),
  adverbial(
    "according-view",
    ["از نظر", "از نگاه", "از دیدگاه", "از دید", "از منظر"],
    "⟦از نگاه⟧ رضا کیانی، راه دیگری نیست.",
    { personOnly: true, counterExamples: ["از نظر تعداد، یزد سوم است.", "از دیدگاه علمی، این درست نیست."] },
  ),
  adverbial(
    "according-telling",
    ["به روایت", "به قول", "به تعبیر", "از قول", "از زبان"],
    "⟦به قول⟧ رضا کیانی، آب طلا است.",
    { personOnly: true, counterExamples: ["به قول معروف، آب طلا است.", "یزد به روایت تصویر"] },
  ),
  adverbial("relayed", ["به نقل از"], "به گزارش ایسنا ⟦به نقل از⟧ روابط عمومی تئاتر یزد، سه نمایش تازه روی صحنه است.", {
    relay: true,
  }),
  adverbial(
    "according-text",
    ["بر اساس", "براساس", "طبق", "بر پایه", "برپایه", "بر بنیاد", "به اساس", "به استناد", "بنا بر", "بنابر", "مطابق"],
    "⟦براساس⟧ این مطالعه، خواب کم زیان دارد.",
    { text: true, counterExamples: ["طبق قانون، کار تمام است.", "بنابراین، کار تمام است."] },
  ),
];
