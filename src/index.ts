/** The pure part of gozareh: works on strings, touches neither files nor processes. */

export type { Entry } from "./lexicon/entry.js";
export { defaultLexicon, type Lexicon } from "./lexicon/index.js";
export type { Document, Markup, Source } from "./model/document.js";
export { type ErrorCode, InputError } from "./model/errors.js";
export type * from "./model/layers.js";
export type { ArticleRecord, ClaimRecord, GozarehRecord, RecordSpan, StatementRecord } from "./model/record.js";
export { createExtractor, type Extraction, type Extractor, type ExtractorOptions } from "./pipeline/extractor.js";
export { Failure } from "./pipeline/failure.js";
export { readText } from "./readers/text.js";
export { type Change, type Normalized, type NormalizeOptions, normalize } from "./stages/normalize/index.js";
export { segment } from "./stages/segment/index.js";
export { lemmaOf, pluralLemma, verbLemma } from "./stages/segment/lemmas.js";
export { sentences, type TextSentence, type TextToken, tokens } from "./stages/segment/words.js";
export { Alignment } from "./text/alignment.js";
export { matchKey } from "./text/chars.js";
export type { Rational } from "./text/rational.js";
export type { Span } from "./text/span.js";
export type { Tokens } from "./text/tokens.js";
export { type OffsetUnit, toRecords } from "./writers/records.js";
export { recordSchema } from "./writers/schema.js";
