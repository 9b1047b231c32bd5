import type { Comparator, Dimension, QuoteType, RemovedKind, SourceForm, SpeakerType, Status } from "./layers.js";

/** Half-open `[start, end)`; Unicode code points unless UTF-16 was asked for. */
export type RecordSpan = readonly [number, number];

interface Base {
  readonly id: string;
  readonly article: string;
}

export interface ArticleRecord extends Base {
  readonly type: "article";
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly path: string;
  readonly format: "text" | "html";
  readonly encoding: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly lead: string | null;
  readonly published: string | null;
  readonly published_text: string | null;
  readonly agency: string | null;
  readonly place: string | null;
  readonly author: string | null;
  readonly code: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly text: string;
  readonly headings: readonly { readonly text: string; readonly span: RecordSpan; readonly source_span: RecordSpan }[];
  readonly removed: readonly { readonly kind: RemovedKind; readonly source_span: RecordSpan }[];
}

export interface StatementRecord extends Base {
  readonly type: "statement";
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly speaker: string | null;
  readonly speaker_role: string | null;
  readonly speaker_id: string | null;
  readonly speaker_type: SpeakerType;
  readonly source: string | null;
  readonly source_form: SourceForm | null;
  readonly cue: string | null;
  readonly cue_lemma: string | null;
  readonly quote_type: QuoteType;
  readonly text: string;
  readonly span: RecordSpan | null;
  readonly source_span: RecordSpan;
  readonly via: string | null;
  readonly parent: string | null;
}

export interface ClaimRecord extends Base {
  readonly type: "claim";
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly statement: string | null;
  readonly speaker: string | null;
  readonly speaker_role: string | null;
  readonly speaker_id: string | null;
  readonly text: string;
  readonly value: number | null;
  readonly value_text: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly unit_text: string | null;
  readonly dimension: Dimension;
  readonly per: string | null;
  readonly norm_value: number | null;
  readonly norm_unit: string | null;
  readonly comparator: Comparator;
  readonly modifier: string | null;
  readonly change: "increase" | "decrease" | null;
  readonly change_from: number | null;
  readonly entity: string | null;
  readonly time: string | null;
  readonly time_value: string | null;
  readonly place: string | null;
  readonly status: Status;
  readonly sentence: string;
  readonly group: string | null;
  readonly same_as: string | null;
  readonly span: RecordSpan | null;
  readonly source_span: RecordSpan;
}

export type GozarehRecord = ArticleRecord | StatementRecord | ClaimRecord;
