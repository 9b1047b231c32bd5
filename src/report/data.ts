import type { ArticleRecord, ClaimRecord, GozarehRecord, RecordSpan, StatementRecord } from "../model/record.js";
import type { Figures } from "./figures.js";
import type { People, Person } from "./people.js";

/** A record's place: in the article's text, its title or its kicker (UTF-16 offsets); absent where it is not to be found. */
export interface Place {
  readonly in: "text" | "title" | "kicker";
  readonly span: RecordSpan;
}

/** What the page holds of a statement. Absent facts are left out, to keep the page small. */
export interface ReportStatement {
  /** After the article's own id: `s3`. */
  readonly id: string;
  readonly place?: Place;
  /** Only without a place: else it is the words there. */
  readonly words?: string;
  /** Number of the speaker in `ReportData.speakers`; absent where nobody is known. */
  readonly speaker?: number;
  readonly cue?: string;
  readonly kind: StatementRecord["quote_type"];
  readonly rule: string;
  readonly confidence: number;
}

/** What the page holds of a claim; keys are those of the record where they say the same. */
export interface ReportClaim
  extends Pick<ClaimRecord, "dimension" | "comparator" | "status" | "rule" | "confidence">,
    Partial<Defined<Pick<ClaimRecord, OptionalFact>>> {
  readonly id: string;
  readonly place?: Place;
  readonly words?: string;
  readonly speaker?: number;
  /** Index of the statement it stands in. */
  readonly statement?: number;
}

type Defined<Facts> = { readonly [Key in keyof Facts]: NonNullable<Facts[Key]> };
type OptionalFact = (typeof OPTIONAL_FACTS)[number];
const OPTIONAL_FACTS = [
  "value",
  "value_text",
  "low",
  "high",
  "unit",
  "unit_text",
  "per",
  "norm_value",
  "norm_unit",
  "modifier",
  "change",
  "change_from",
  "entity",
  "time",
  "time_value",
] as const satisfies readonly (keyof ClaimRecord)[];

export interface ReportArticle {
  readonly id: string;
  readonly title?: string;
  readonly kicker?: string;
  readonly published?: string;
  readonly agency?: string;
  readonly url?: string;
  readonly text: string;
  readonly flags?: readonly string[];
  readonly statements: readonly ReportStatement[];
  readonly claims: readonly ReportClaim[];
}

export interface ReportError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** All that the page holds. */
export interface ReportData {
  readonly language: "fa" | "en";
  /** Of all articles read, also of those that are not on the page. */
  readonly figures: Figures;
  /** One article in so many is on the page. */
  readonly every: number;
  readonly articles: readonly ReportArticle[];
  readonly speakers: readonly Person[];
  readonly errors: readonly ReportError[];
}

/** The page's form of one article's records; `people` numbers the speakers. The article record may be missing. */
export function reportArticle(records: readonly GozarehRecord[], people: People): ReportArticle {
  const article = records.find((record): record is ArticleRecord => record.type === "article");
  const id = records[0]!.article;
  const text = article?.text ?? "";
  const places = new Places(article);
  const statements = records.filter((record) => record.type === "statement");
  const claims = records.filter((record) => record.type === "claim");
  const indexOf = new Map(statements.map((statement, i) => [statement.id, i]));
  const common = (record: StatementRecord | ClaimRecord) => {
    const place = places.of(record);
    const speaker = people.numberOf(record);
    return {
      id: record.id.startsWith(`${id}#`) ? record.id.slice(id.length + 1) : record.id,
      ...(place ? { place } : { words: record.text }),
      ...(speaker >= 0 && { speaker }),
      rule: record.rule,
      confidence: record.confidence,
    };
  };
  return {
    id,
    ...known({ title: article?.title, kicker: article?.kicker, published: article?.published }),
    ...known({ agency: article?.agency, url: article?.url }),
    text,
    ...(article && article.flags.length > 0 && { flags: article.flags }),
    statements: statements.map((statement) => ({
      ...common(statement),
      ...known({ cue: statement.cue }),
      kind: statement.quote_type,
    })),
    claims: claims.map((claim) => ({
      ...common(claim),
      ...known({ statement: claim.statement === null ? null : indexOf.get(claim.statement) }),
      ...known(Object.fromEntries(OPTIONAL_FACTS.map((key) => [key, claim[key]])) as Pick<ClaimRecord, OptionalFact>),
      dimension: claim.dimension,
      comparator: claim.comparator,
      status: claim.status,
    })),
  };
}

/** Without the facts that are not there. */
function known<Facts extends object>(facts: Facts): Partial<Defined<Facts>> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact != null)) as Partial<Defined<Facts>>;
}

/** Finds where records stand. Their spans count code points of the text; those of the headlines have none. */
class Places {
  readonly #article: ArticleRecord | undefined;
  /** UTF-16 offset of each code point; `undefined` where they are the same. */
  readonly #units: Uint32Array | undefined;
  /** Where the last one of a type ended in the headlines: words said twice are two. */
  readonly #from: Record<string, number> = {};

  constructor(article: ArticleRecord | undefined) {
    this.#article = article;
    if (article && /[\ud800-\udfff]/.test(article.text)) this.#units = unitOffsets(article.text);
  }

  of(record: StatementRecord | ClaimRecord): Place | undefined {
    const { text, title, kicker } = this.#article ?? {};
    if (text === undefined) return undefined;
    if (record.span) {
      const [start, end] = record.span.map((offset) => (this.#units ? this.#units[offset] : offset));
      // A record of other words than stand there has another way of counting, or another text.
      if (start === undefined || end === undefined || text.slice(start, end) !== record.text) return undefined;
      return { in: "text", span: [start, end] };
    }
    for (const [name, words] of Object.entries({ title, kicker })) {
      const key = `${record.type} ${name}`;
      const start = words?.indexOf(record.text, this.#from[key] ?? 0) ?? -1;
      if (start < 0) continue;
      this.#from[key] = start + record.text.length;
      return { in: name as "title" | "kicker", span: [start, start + record.text.length] };
    }
    return undefined;
  }
}

function unitOffsets(text: string): Uint32Array {
  const offsets: number[] = [];
  let offset = 0;
  for (const char of text) {
    offsets.push(offset);
    offset += char.length;
  }
  offsets.push(offset);
  return Uint32Array.from(offsets);
}
