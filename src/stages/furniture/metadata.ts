import type { Document, Markup } from "../../model/document.js";
import type { Annotation, Metadata, RemovedKind } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import type { AgencyReader } from "./agency.js";
import type { PageLabels } from "./label-page.js";
import { isoOf, type PageDate } from "./page-date.js";
import type { Piece } from "./pieces.js";
import type { FurnitureResources } from "./resources.js";

/** Furniture that is about other things than the article: dates in it are theirs. */
const OTHERS: ReadonlySet<RemovedKind> = new Set(["comments", "related", "advert", "navigation", "chatbot"]);

interface Candidate {
  readonly iso: string;
  readonly text: string;
  readonly score: number;
}

/** What the page says of itself: fields of its furniture, dates, who reports. Adds to `evidence` where each was read. */
export function readMetadata(
  doc: Document<"tokens" | "blocks" | "sentences">,
  pieces: readonly Piece[],
  page: PageLabels,
  agencies: AgencyReader,
  resources: FurnitureResources,
  evidence: Annotation[],
): { metadata: Metadata; flags: readonly string[] } {
  const { text } = doc;
  const { markup } = doc.source;
  const flags: string[] = [];
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  const found: { code?: string; url?: string; author?: string; tags: string[] } = { tags: [] };
  const dates: Candidate[] = [];
  let source: { from: number; to: number; rule: string } | undefined;
  for (const [i, piece] of pieces.entries()) {
    const { hit } = piece;
    if (!hit || page.labels[i]!.role !== "furniture") continue;
    for (const { field, span, rule, date } of hit.values) {
      evidence.push({ start: span.start, end: span.end, rule });
      if (field === "code") found.code ??= cut(span);
      else if (field === "url") found.url ??= absolute(cut(span));
      else if (field === "author") found.author ??= cut(span);
      else if (field === "tags") found.tags.push(...splitTags(cut(span)));
      else if (field === "agency" && !source) {
        const from = doc.layers.tokens.at(span.start);
        source = { from, to: doc.layers.tokens.at(span.end), rule };
      } else if (field === "published" && date) candidate(date, 4);
    }
    if (OTHERS.has(page.labels[i]!.removed ?? "other")) continue;
    for (const date of hit.dates) {
      for (const rule of date.rules) evidence.push({ start: date.start, end: date.end, rule });
      if (hit.rule === "shape/date" && !page.widgets.has(i)) candidate(date, i < page.firstProse ? 2 : 1);
      else if (hit.entry?.kind !== "date" && !page.widgets.has(i)) candidate(date, 1);
    }
  }
  for (const i of page.tagLines) found.tags.push(...splitTags(cut(pieces[i]!)));

  function candidate(date: PageDate, score: number): void {
    const iso = isoOf(date);
    if (iso) dates.push({ iso, text: text.slice(date.start, date.end), score: score + (date.clock ? 1 : 0) });
  }
  const published = choosePublished(dates, markup, resources, flags);

  const own = pieces.filter((_, i) => {
    const { role } = page.labels[i]!;
    return role !== "furniture" && role !== "title" && role !== "kicker";
  });
  let agency = agencies.find(own);
  if (source && (!agency || agency.strength < 2))
    agency = agencies.named(source.from, source.to, source.rule) ?? agency;
  if (agency) evidence.push(...agency.evidence);
  const plain = (span: Span): string => cut(span).replace(/[«»"“”]/g, "");

  return {
    metadata: {
      title: page.title < 0 ? null : spanOf(pieces[page.title]!),
      kicker: page.kicker < 0 ? null : spanOf(pieces[page.kicker]!),
      lead: page.lead < 0 ? null : spanOf(pieces[page.lead]!),
      published: published?.iso ?? null,
      publishedText: published?.text ?? null,
      agency: agency ? plain(agency.span) : (markup.agency ?? null),
      place: agency?.place ? cut(agency.place) : null,
      author: found.author ?? markup.author ?? null,
      code: found.code ?? markup.code ?? null,
      url: markup.url ?? found.url ?? null,
      tags: [...new Set(markup.tags?.length ? markup.tags : found.tags)],
    },
    flags,
  };
}

/** Carriers vote for a day; of those that name it the one that stands on the page and tells the hour speaks. */
function choosePublished(
  dates: readonly Candidate[],
  markup: Markup,
  { dates: reader }: FurnitureResources,
  flags: string[],
): { iso: string; text: string } | undefined {
  const all = [...dates];
  for (const { text, weight } of markup.dates ?? []) {
    const date = reader.find(text);
    const iso = date && isoOf(date);
    if (iso) all.push({ iso, text: text.slice(date.start, date.end), score: weight + (date.clock ? 0.5 : 0) });
  }
  const votes = new Map<string, number>();
  for (const { iso, score } of all) votes.set(iso.slice(0, 10), (votes.get(iso.slice(0, 10)) ?? 0) + score);
  let best: Candidate | undefined;
  const rank = ({ iso, score }: Candidate): number =>
    (votes.get(iso.slice(0, 10)) ?? 0) * 100 + (iso.length > 10 ? 50 : 0) + score;
  for (const date of all) if (!best || rank(date) > rank(best)) best = date;
  if (!best) return undefined;
  const day = best.iso.slice(0, 10);
  if (all.some(({ iso, score }) => score >= 3 && iso.slice(0, 10) !== day)) flags.push("dates_differ");
  return best;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Tags of one line; a line without separators is one tag. */
function splitTags(list: string): string[] {
  return list
    .split(/[،,|/#؛;•]|\s[-–]\s/u)
    .map((tag) => tag.replace(/^[\s:«»"-]+|[\s.«»"-]+$/gu, "").replaceAll("_", " "))
    .filter((tag) => tag.length > 1 && tag.length < 80);
}

/** An address as written; one without a scheme gets none invented. */
const absolute = (address: string): string => address.replace(/[.،)\]]+$/u, "");
