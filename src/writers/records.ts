import type { Speaker } from "../model/layers.js";
import type { ArticleRecord, ClaimRecord, GozarehRecord, RecordSpan, StatementRecord } from "../model/record.js";
import type { Extraction } from "../pipeline/extractor.js";
import { exactText, type Rational, toNumber } from "../text/rational.js";
import type { Span } from "../text/span.js";
import { BodyText } from "./body-text.js";
import { codePointCounter, type OffsetUnit } from "./offsets.js";

export type { OffsetUnit } from "./offsets.js";

/**
 * The records of one article, in the order and with the keys of the contract. Every key is written out: a spread in an
 * object literal costs more than all the rest of this function.
 */
export function toRecords(extraction: Extraction, unit: OffsetUnit = "codepoint"): GozarehRecord[] {
  const { source, text, alignment, layers } = extraction;
  const { article, statements, claims, sentences } = layers;
  const inRaw = codePointCounter(source.raw, unit);
  const body = new BodyText(text, article.body);
  const inBody = codePointCounter(body.text, unit);
  const cut = (span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null);
  const sourceSpan = (span: Span): RecordSpan => {
    const raw = alignment.toRaw(span);
    return [inRaw(raw.start), inRaw(raw.end)];
  };
  const bodySpan = (span: Span): RecordSpan | null => {
    const inText = body.spanOf(span);
    return inText && [inBody(inText.start), inBody(inText.end)];
  };
  /** The words at a span as the article's text has them: between its paragraphs is one newline. */
  const wordsAt = (span: Span): string => {
    const inText = body.spanOf(span);
    return inText ? body.text.slice(inText.start, inText.end) : text.slice(span.start, span.end);
  };
  const speakerId = (speaker: Speaker | null): string | null => speaker && `${source.id}#${speaker.id}`;
  const statementId = (index: number): string => `${source.id}#s${index + 1}`;
  const claimId = (index: number): string => `${source.id}#c${index + 1}`;

  const articleRecord: ArticleRecord = {
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
    title: source.markup.title ?? cut(article.metadata.title),
    kicker: cut(article.metadata.kicker),
    lead: cut(article.metadata.lead),
    published: article.metadata.published,
    published_text: article.metadata.publishedText,
    agency: article.metadata.agency,
    place: article.metadata.place,
    author: article.metadata.author,
    code: article.metadata.code,
    url: article.metadata.url,
    tags: article.metadata.tags,
    text: body.text,
    headings: layers.blocks.flatMap((block, i) => {
      const span = article.labels[i]?.role === "heading" ? bodySpan(block) : null;
      return span ? [{ text: text.slice(block.start, block.end), span, source_span: sourceSpan(block) }] : [];
    }),
    removed: article.removed.map((removed) => ({ kind: removed.kind, source_span: sourceSpan(removed) })),
  };
  const statementRecords = statements.map(
    (statement, i): StatementRecord => ({
      type: "statement",
      id: statementId(i),
      article: source.id,
      rule: statement.rule,
      confidence: statement.confidence,
      flags: statement.flags,
      speaker: statement.speaker?.name ?? null,
      speaker_role: statement.speaker?.role ?? null,
      speaker_id: speakerId(statement.speaker),
      speaker_type: statement.speaker?.type ?? "unknown",
      source: cut(statement.source),
      source_form: statement.sourceForm,
      cue: cut(statement.cue),
      cue_lemma: statement.cueLemma,
      quote_type: statement.quoteType,
      text: wordsAt(statement),
      span: bodySpan(statement),
      source_span: sourceSpan(statement),
      via: statement.via,
      parent: statement.parent === null ? null : statementId(statement.parent),
    }),
  );
  const claimRecords = claims.map(
    (claim, i): ClaimRecord => ({
      type: "claim",
      id: claimId(i),
      article: source.id,
      rule: claim.rule,
      confidence: claim.confidence,
      flags: isLong(sentences[claim.sentence]!) ? [...claim.flags, "sentence_cut"] : claim.flags,
      statement: claim.statement === null ? null : statementId(claim.statement),
      speaker: claim.speaker?.name ?? null,
      speaker_role: claim.speaker?.role ?? null,
      speaker_id: speakerId(claim.speaker),
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
      sentence: cut(sentenceOf(sentences[claim.sentence]!, claim, text))!,
      group: claim.group && `${source.id}#${claim.group}`,
      same_as: claim.sameAs === null ? null : claimId(claim.sameAs),
      span: bodySpan(claim),
      source_span: sourceSpan(claim),
    }),
  );
  return [articleRecord, ...statementRecords, ...claimRecords];
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
