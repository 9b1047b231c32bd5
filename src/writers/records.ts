import type { Claim, Speaker, Statement } from "../model/layers.js";
import type { ArticleRecord, ClaimRecord, GozarehRecord, RecordSpan, StatementRecord } from "../model/record.js";
import type { Extraction } from "../pipeline/extractor.js";
import { exactText, type Rational, toNumber } from "../text/rational.js";
import type { Span } from "../text/span.js";
import { BodyText } from "./body-text.js";
import { codePointCounter, type OffsetUnit } from "./offsets.js";

export type { OffsetUnit } from "./offsets.js";

/** The records of one article, in the order and with the keys of the contract. */
export function toRecords(extraction: Extraction, unit: OffsetUnit = "codepoint"): GozarehRecord[] {
  const { statements, claims } = extraction.layers;
  const maker = new RecordMaker(extraction, unit);
  return [
    maker.article(),
    ...statements.map((statement, i) => maker.statement(statement, i)),
    ...claims.map((claim, i) => maker.claim(claim, i)),
  ];
}

/** Makes records of layers. Every key is written out: a spread in an object literal costs more than all the rest. */
class RecordMaker {
  readonly #extraction: Extraction;
  readonly #body: BodyText;
  readonly #inRaw: (offset: number) => number;
  readonly #inBody: (offset: number) => number;

  constructor(extraction: Extraction, unit: OffsetUnit) {
    const { source, text, layers } = extraction;
    this.#extraction = extraction;
    this.#body = new BodyText(text, layers.article.body);
    this.#inRaw = codePointCounter(source.raw, unit);
    this.#inBody = codePointCounter(this.#body.text, unit);
  }

  article(): ArticleRecord {
    const { source, text, layers } = this.#extraction;
    const { article, blocks } = layers;
    return {
      type: "article",
      id: source.id,
      article: source.id,
      rule: article.rule,
      confidence: article.confidence,
      flags: [...source.flags, ...article.flags],
      path: source.path,
      format: source.format,
      encoding: source.encoding,
      sha256: source.sha256,
      title: source.markup.title ?? this.#cut(article.metadata.title),
      kicker: this.#cut(article.metadata.kicker),
      lead: this.#cut(article.metadata.lead),
      published: article.metadata.published,
      published_text: article.metadata.publishedText,
      agency: article.metadata.agency,
      place: article.metadata.place,
      author: article.metadata.author,
      code: article.metadata.code,
      url: article.metadata.url,
      tags: article.metadata.tags,
      text: this.#body.text,
      headings: blocks.flatMap((block, i) => {
        const span = article.labels[i]?.role === "heading" ? this.#bodySpan(block) : null;
        return span ? [{ text: text.slice(block.start, block.end), span, source_span: this.#sourceSpan(block) }] : [];
      }),
      removed: article.removed.map((removed) => ({ kind: removed.kind, source_span: this.#sourceSpan(removed) })),
    };
  }

  statement(statement: Statement, i: number): StatementRecord {
    const { source, text } = this.#extraction;
    return {
      type: "statement",
      id: this.#statementId(i),
      article: source.id,
      rule: statement.rule,
      confidence: statement.confidence,
      flags: statement.flags,
      speaker: statement.speaker?.name ?? null,
      speaker_role: statement.speaker?.role ?? null,
      speaker_id: this.#speakerId(statement.speaker),
      speaker_type: statement.speaker?.type ?? "unknown",
      source: this.#cut(statement.source),
      source_form: statement.sourceForm,
      cue: this.#cut(statement.cue),
      cue_lemma: statement.cueLemma,
      quote_type: statement.quoteType,
      text: text.slice(statement.start, statement.end),
      span: this.#bodySpan(statement),
      source_span: this.#sourceSpan(statement),
      via: statement.via,
      parent: statement.parent === null ? null : this.#statementId(statement.parent),
    };
  }

  claim(claim: Claim, i: number): ClaimRecord {
    const { source, text, layers } = this.#extraction;
    const sentence = layers.sentences[claim.sentence]!;
    return {
      type: "claim",
      id: this.#claimId(i),
      article: source.id,
      rule: claim.rule,
      confidence: claim.confidence,
      flags: isLong(sentence) ? [...claim.flags, "sentence_cut"] : claim.flags,
      statement: claim.statement === null ? null : this.#statementId(claim.statement),
      speaker: claim.speaker?.name ?? null,
      speaker_role: claim.speaker?.role ?? null,
      speaker_id: this.#speakerId(claim.speaker),
      text: text.slice(claim.start, claim.end),
      value: double(claim.value),
      value_text: claim.value && exactText(claim.value),
      low: double(claim.low),
      high: double(claim.high),
      unit: claim.unit,
      unit_text: claim.unitText,
      dimension: claim.dimension,
      per: claim.per,
      norm_value: double(claim.normValue),
      norm_unit: claim.normUnit,
      comparator: claim.comparator,
      modifier: claim.modifier,
      change: claim.change,
      change_from: double(claim.changeFrom),
      entity: claim.entity,
      time: claim.time,
      time_value: claim.timeValue,
      place: claim.place,
      status: claim.status,
      sentence: this.#cut(sentenceOf(sentence, claim, text))!,
      group: claim.group && `${source.id}#${claim.group}`,
      same_as: claim.sameAs === null ? null : this.#claimId(claim.sameAs),
      span: this.#bodySpan(claim),
      source_span: this.#sourceSpan(claim),
    };
  }

  #cut(span: Span | null): string | null {
    return span && this.#extraction.text.slice(span.start, span.end);
  }

  #sourceSpan(span: Span): RecordSpan {
    const raw = this.#extraction.alignment.toRaw(span);
    return [this.#inRaw(raw.start), this.#inRaw(raw.end)];
  }

  #bodySpan(span: Span): RecordSpan | null {
    const inText = this.#body.spanOf(span);
    return inText && [this.#inBody(inText.start), this.#inBody(inText.end)];
  }

  #speakerId(speaker: Speaker | null): string | null {
    return speaker && `${this.#extraction.source.id}#${speaker.id}`;
  }

  #statementId(index: number): string {
    return `${this.#extraction.source.id}#s${index + 1}`;
  }

  #claimId(index: number): string {
    return `${this.#extraction.source.id}#c${index + 1}`;
  }
}

/** A line without a full stop may be a megabyte long and full of numbers: each with all of it would be a thousand times as much. */
const LONGEST_SENTENCE = 4000;
const AROUND = 1000;

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_SENTENCE;

/** The sentence, or of one that is longer than any author's the words around the claim. */
function sentenceOf(sentence: Span, claim: Span, text: string): Span {
  if (!isLong(sentence)) return sentence;
  let start = Math.max(sentence.start, claim.start - AROUND);
  let end = Math.min(sentence.end, claim.end + AROUND);
  // At spaces where there are any near, never inside a pair of surrogates.
  const before = text.slice(start, claim.start).indexOf(" ");
  const after = text.slice(claim.end, end).lastIndexOf(" ");
  if (start > sentence.start) start = before < 0 ? claim.start : start + before + 1;
  if (end < sentence.end) end = claim.end + Math.max(after, 0);
  return { start, end };
}

const double = (value: Rational | null): number | null => value && toNumber(value);
