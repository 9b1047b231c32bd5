import { REMOVED_KINDS } from "../model/layers.js";

type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: "string" };
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const text = nullable(string);
const number: Schema = { type: ["number", "null"] };
const oneOf = (...values: (string | null)[]): Schema => ({ enum: values });
const span: Schema = {
  type: "array",
  prefixItems: [
    { type: "integer", minimum: 0 },
    { type: "integer", minimum: 0 },
  ],
  items: false,
  minItems: 2,
  description: "half open [start, end), in Unicode code points unless --offsets utf16",
};
const list = (items: Schema): Schema => ({ type: "array", items });
const date: Schema = {
  type: ["string", "null"],
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?([+-][0-9]{2}:[0-9]{2})?)?$",
};

const base = (type: string, ids: string): Record<string, Schema> => ({
  type: { const: type },
  id: { type: "string", description: ids },
  article: { type: "string", description: "the article's id" },
  rule: { type: "string", description: "the rule or lexicon entry that spoke" },
  confidence: { type: "number", minimum: 0, maximum: 1 },
  flags: list(string),
});

const speaker: Record<string, Schema> = {
  speaker: { ...text, description: "the fullest name in the article, without titles" },
  speaker_role: { ...text, description: "the fullest office" },
  speaker_id: { ...text, description: "id for the person within the article" },
};

const record = (properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const article = record({
  ...base("article", "path below the folder named on the command line, or a row's own id"),
  path: string,
  format: oneOf("text", "html"),
  encoding: string,
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
  title: text,
  kicker: text,
  lead: text,
  published: date,
  published_text: text,
  agency: text,
  place: text,
  author: text,
  code: text,
  url: text,
  tags: list(string),
  text: { type: "string", description: "the clean body, paragraphs parted by newlines, title out" },
  headings: list({
    type: "object",
    properties: { text: string, span, source_span: span },
    required: ["text", "span", "source_span"],
    additionalProperties: false,
  }),
  removed: list({
    type: "object",
    properties: { kind: oneOf(...REMOVED_KINDS), source_span: span },
    required: ["kind", "source_span"],
    additionalProperties: false,
  }),
});

const statement = record({
  ...base("statement", "<article>#s<number>"),
  ...speaker,
  speaker_type: oneOf("person", "organization", "document", "group", "unknown"),
  source: { ...text, description: "the mention by this cue, as written" },
  source_form: oneOf(
    "full_name",
    "surname",
    "role",
    "role_name",
    "pronoun",
    "demonstrative",
    "organization",
    "document",
    "elided",
    null,
  ),
  cue: text,
  cue_lemma: text,
  quote_type: oneOf("direct", "unmarked", "indirect", "reported", "mixed", "headline"),
  text: { type: "string", description: "the content alone" },
  span: { ...nullable(span), description: "into the article's text; null in a title or kicker" },
  source_span: span,
  via: text,
  parent: { ...text, description: "id of the enclosing statement" },
});

const claim = record({
  ...base("claim", "<article>#c<number>"),
  statement: { ...text, description: "id of the statement it stands in" },
  ...speaker,
  text: { type: "string", description: "the quantity: modifier, number, unit" },
  value: { ...number, description: "null for a range or an unread number" },
  value_text: {
    type: ["string", "null"],
    pattern: "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?$",
    description: "exact: decimal or fraction",
  },
  low: number,
  high: number,
  unit: text,
  unit_text: text,
  dimension: oneOf(
    "money",
    "ratio",
    "count",
    "mass",
    "length",
    "area",
    "volume",
    "duration",
    "energy",
    "power",
    "temperature",
    "speed",
    "data",
    "multiple",
    "rank",
    "score",
    "age",
    "other",
  ),
  per: text,
  norm_value: number,
  norm_unit: text,
  comparator: oneOf("=", "~", ">", ">=", "<", "<="),
  modifier: text,
  change: oneOf("increase", "decrease", null),
  change_from: number,
  entity: text,
  time: text,
  time_value: text,
  place: text,
  status: oneOf("asserted", "target", "forecast", "hypothetical", "negated", "question"),
  sentence: string,
  group: text,
  same_as: text,
  span: { ...nullable(span), description: "into the article's text; null in a title or kicker" },
  source_span: span,
});

const duplicateOf: Schema = { ...text, description: "id of the article published first that says the same" };

const schemaOf = (articles: Schema): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "gozareh record",
  description: "One line of gozareh's JSON Lines: an article, a statement or a claim",
  oneOf: [{ $ref: "#/$defs/article" }, { $ref: "#/$defs/statement" }, { $ref: "#/$defs/claim" }],
  $defs: { article: articles, statement, claim },
});

/** JSON Schema (2020-12) of a line of output. Its properties stand in the order of the keys in a record. */
export const recordSchema: Schema = schemaOf(article);

/** The same for the lines of `gozareh dedupe`, whose articles have one key more. */
export const dedupedSchema: Schema = schemaOf(
  record({ ...(article["properties"] as Record<string, Schema>), duplicate_of: duplicateOf }),
);
