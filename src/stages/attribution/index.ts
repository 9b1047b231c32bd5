import type { Document } from "../../model/document.js";
import type { Layers, Statement } from "../../model/layers.js";
import { CONFIDENCE } from "./confidence.js";
import type { Draft, Mention } from "./drafts.js";
import { readHeadline } from "./headline.js";
import { KnownNames } from "./known-names.js";
import { ParagraphReader, type ParagraphResult } from "./paragraph-reader.js";
import { findParagraphs, type Paragraph } from "./paragraphs.js";
import { PhraseReader } from "./phrase-reader.js";
import { Register } from "./register/index.js";
import type { AttributionResources } from "./resources.js";

export { type AttributionResources, compileAttributionResources } from "./resources.js";

type Doc = Document<"tokens" | "blocks" | "sentences" | "article">;

/**
 * Finds reported speech and who said it. The statements are sorted by position; spans index `doc.text`.
 * Linear in the text and in the number of its persons.
 */
export function attribute(doc: Doc, resources: AttributionResources): Pick<Layers, "statements"> {
  const { tokens } = doc.layers;
  const reader = new PhraseReader(tokens, resources);
  const paragraphs = findParagraphs(doc);
  const body = paragraphs.filter(({ role }) => role === "paragraph" || role === "lead");
  const known = new KnownNames();
  // The names learnt while reading tell where a mention ends. Paragraphs read before the last new one are read again.
  const onePage = body.length <= 3;
  const paragraphReader = new ParagraphReader(reader, resources, known, onePage);
  // An interview: at least two paragraphs «NAME: …».
  let turns = 0;
  for (const paragraph of body) if (paragraphReader.turn(paragraph)) turns += 1;
  const read = (paragraph: Paragraph): ParagraphResult =>
    (turns >= 2 ? paragraphReader.readTurn(paragraph) : undefined) ?? paragraphReader.read(paragraph);
  const readings = body.map((paragraph) => {
    const size = known.size;
    const result = read(paragraph);
    for (const mention of result.mentions) learn(reader, known, mention);
    return { result, size };
  });

  const drafts: Draft[] = [];
  const mentions: Mention[] = [];
  const headline = readHeadline(reader, known, paragraphs);
  if (headline) {
    drafts.push(headline.draft);
    mentions.push(headline.mention);
  }
  const results = body.map((paragraph, i) => {
    const { result, size } = readings[i]!;
    return size === known.size ? result : read(paragraph);
  });
  joinParagraphs(body, results, paragraphReader, drafts, mentions, doc);

  const resolved = new Register(reader, resources).resolve(mentions);
  const statements = drafts
    .filter(({ content }) => content.end > content.start)
    .map((draft): Statement => {
      const who = resolved.get(draft.mention);
      const sieve = who?.sieve ?? "unknown";
      const phrase = draft.mention.phrase;
      return {
        start: draft.content.start,
        end: draft.content.end,
        rule: `${draft.rule}+${sieve}`,
        quoteType: draft.quoteType,
        cue: draft.cue,
        cueLemma: draft.lemma,
        source: phrase ? tokens.span(phrase.from, phrase.to) : null,
        sourceForm: who?.form ?? null,
        speaker: who?.speaker ?? null,
        preposed: draft.preposed,
        via: draft.via,
        parent: null,
        confidence: CONFIDENCE[sieve] * (draft.flags.length > 0 ? 0.8 : 1),
        flags: [...draft.flags, ...(who?.flags ?? [])],
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { statements };
}

/** Joins what runs over the ends of paragraphs. */
function joinParagraphs(
  body: readonly Paragraph[],
  results: readonly ParagraphResult[],
  paragraphReader: ParagraphReader,
  drafts: Draft[],
  mentions: Mention[],
  doc: Doc,
): void {
  const { tokens } = doc.layers;
  let pending: Draft | null = null;
  let unclosed: Draft | null = null;
  let open = 0;
  let direct: Draft | null = null;
  for (const [i, paragraph] of body.entries()) {
    const result = results[i]!;
    if (unclosed && result.drafts.length === 0) {
      const closer = paragraphReader.closes(paragraph);
      open += 1;
      if (closer >= 0) {
        unclosed.content = { start: unclosed.content.start, end: tokens.end[Math.max(closer - 1, 0)]! };
        unclosed.flags.splice(unclosed.flags.indexOf("unclosed_quote"), 1);
        unclosed = null;
        continue;
      }
      if (open < 8) continue;
    }
    unclosed = null;
    if (pending && result.drafts.length === 0) {
      const whole = paragraphReader.whole(paragraph);
      if (whole) {
        const finished: Draft = pending;
        finished.content = whole;
        drafts.push(finished);
        pending = null;
        direct = null;
        continue;
      }
    }
    pending = result.pending;
    if (result.drafts.length === 0 && direct && paragraphReader.quotedWhole(paragraph)) {
      const whole = paragraphReader.whole(paragraph);
      if (whole)
        drafts.push({
          ...direct,
          content: whole,
          cue: null,
          lemma: null,
          rule: "cue/continuation",
          preposed: [],
          flags: [],
        });
      continue;
    }
    drafts.push(...result.drafts);
    mentions.push(...result.mentions);
    const last = result.drafts.at(-1);
    direct = last?.quoteType === "direct" ? last : null;
    if (result.unclosed) {
      unclosed = result.unclosed;
      open = 0;
    }
  }
}

function learn(reader: PhraseReader, known: KnownNames, mention: Mention): void {
  const { phrase } = mention;
  if (!phrase) return;
  const keys = (from: number, to: number): string[] => {
    const words: string[] = [];
    for (let i = from; i < to; i += 1) if (!reader.isMark(i)) words.push(reader.tokens.key(i));
    return words;
  };
  if (phrase.kind === "person" && phrase.nameTo - phrase.nameFrom <= 6)
    known.addName(keys(phrase.nameFrom, phrase.nameTo));
  if ((phrase.kind === "person" || phrase.kind === "office") && phrase.officeTo - phrase.officeFrom <= 40)
    known.addOffice(keys(phrase.officeFrom, phrase.officeTo));
  // The body inside an office: «مدیرعامل شرکت …».
  for (let i = phrase.officeFrom + 1; i < phrase.officeTo && i <= phrase.officeFrom + 3; i += 1)
    if (reader.after(i, phrase.officeTo, "body") > 0) {
      known.addOffice(keys(i, phrase.officeTo));
      break;
    }
}
