import type { Document, Markup } from "../../model/document.js";
import type { Annotation, Metadata, RemovedKind } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import type { AgencyReader } from "./agency.js";
import type { PageLabels } from "./label-page.js";
import type { FieldValue, LineHit } from "./line-hit.js";
import type { AgencyFind } from "./outlet-lines.js";
import { isoOf, type PageDate } from "./page-date.js";
import type { Piece } from "./pieces.js";
import type { FurnitureResources } from "./resources.js";

/** Furniture that is about other things than the article: dates in it are theirs. */
const OTHERS: ReadonlySet<RemovedKind> = new Set(["comments", "related", "advert", "navigation", "chatbot"]);

type Input = Document<"tokens" | "blocks" | "sentences">;

interface Candidate {
  readonly iso: string;
  readonly text: string;
  readonly score: number;
}

/** What the page says of itself: fields of its furniture, dates, who reports. Adds to `evidence` where each was read. */
export function readMetadata(
  doc: Input,
  pieces: readonly Piece[],
  page: PageLabels,
  agencies: AgencyReader,
  resources: FurnitureResources,
  evidence: Annotation[],
): { metadata: Metadata; flags: readonly string[] } {
  const { markup } = doc.source;
  const flags: string[] = [];
  const cut = ({ start, end }: Span): string => doc.text.slice(start, end);
  const lineAt = (i: number): Span | null => (i < 0 ? null : spanOf(pieces[i]!));
  const found = new FurnitureFields(doc, evidence);
  for (const [i, piece] of pieces.entries())
    if (piece.hit && page.labels[i]!.role === "furniture") found.add(piece.hit, i, page);
  for (const i of page.tagLines) found.tags.push(...splitTags(cut(pieces[i]!)));
  const published = choosePublished(found.dates, markup, resources, flags);
  const agency = reporterOf(pieces, page, agencies, found.source, markup.agency === undefined);
  if (agency) evidence.push(...agency.evidence);
  const byline = page.author < 0 ? agency?.author : pieces[page.author];
  return {
    metadata: {
      title: lineAt(page.title),
      kicker: lineAt(page.kicker),
      lead: lineAt(page.lead),
      published: published?.iso ?? null,
      publishedText: published?.text ?? null,
      agency: agency ? cut(agency.span).replace(/[«»"“”]/g, "") : (markup.agency ?? null),
      place: agency?.place ? cut(agency.place) : null,
      author: found.author ?? (byline ? nameIn(cut(byline)) : (markup.author ?? null)),
      code: found.code ?? markup.code ?? null,
      url: markup.url ?? found.url ?? null,
      tags: [...new Set(markup.tags?.length ? markup.tags : found.tags)],
    },
    flags,
  };
}

/** Furniture that may name the page's own outlet. */
const FRAMES: ReadonlySet<RemovedKind> = new Set(["navigation", "share", "date"]);

/** «۲۲ مهر» behind a name that the same label announces. */
const DAY_BEHIND = /[\s|،-]+\p{N}.*$/u;

/** A name without the bullet before it. */
const nameIn = (line: string): string => line.replace(/^[^\p{L}]+/u, "");

/** Who reports: as the text says, a label, a line of the outlet's own; where nothing does, the headline or the page's frame. */
function reporterOf(
  pieces: readonly Piece[],
  page: PageLabels,
  agencies: AgencyReader,
  source: Source | undefined,
  unknown: boolean,
): AgencyFind | undefined {
  const withRole = (wanted: (role: string) => boolean): Piece[] =>
    pieces.filter((_, i) => wanted(page.labels[i]!.role));
  const isHead = (role: string): boolean => role === "title" || role === "kicker";
  const named = agencyOf(agencies.find(withRole((role) => role !== "furniture" && !isHead(role))), source, agencies);
  const line = pieces.find((_, i) => page.labels[i]!.rule === "page/outlet");
  const signature = line && (agencies.lines.nameOf(line) ?? agencies.lines.deskedName(line));
  // «به گزارش رویترز» in a text below «تسنیم».
  const signed = named && (named.strength >= 2 || !signature) ? named : signature;
  if (signed || !unknown) return signed;
  const told = agencies.find(withRole(isHead));
  if (told && told.strength >= 2) return told;
  for (const [i, { rule, removed }] of page.labels.entries()) {
    // «خبر فوری» is a page's label and an outlet's name.
    const isMenu = pieces[i]!.hit?.entry?.tells === "menu";
    if (!FRAMES.has(removed ?? "other") || rule === "page/above-title" || isMenu) continue;
    const framed = agencies.lines.framed(pieces[i]!) ?? agencies.lines.deskedName(pieces[i]!);
    if (framed) return framed;
  }
  return undefined;
}

/** Tokens that a label announces as the source, and the label's rule. */
interface Source {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** The agency the article names; where it is none that is known, the one that a label announces. */
function agencyOf(
  named: AgencyFind | undefined,
  source: Source | undefined,
  agencies: AgencyReader,
): AgencyFind | undefined {
  if (!source || (named && named.strength >= 2)) return named;
  return agencies.named(source.from, source.to, source.rule) ?? named;
}

/** The fields of lines of furniture. Of two lines that name one field the first counts. */
class FurnitureFields {
  readonly tags: string[] = [];
  readonly dates: Candidate[] = [];
  code: string | undefined;
  url: string | undefined;
  author: string | undefined;
  source: Source | undefined;
  readonly #doc: Input;
  readonly #evidence: Annotation[];

  constructor(doc: Input, evidence: Annotation[]) {
    this.#doc = doc;
    this.#evidence = evidence;
  }

  /** Takes what the furniture of line `i` says. */
  add(hit: LineHit, i: number, page: PageLabels): void {
    for (const value of hit.values) this.#addValue(value);
    if (OTHERS.has(page.labels[i]!.removed ?? "other")) return;
    const day = hit.dates[0];
    // The same day in two calendars is the page's as often as the article's.
    const twice = hit.dates.some(({ calendar, clock }) => calendar !== day!.calendar && !clock) && !day!.clock;
    for (const date of hit.dates) {
      for (const rule of date.rules) this.#evidence.push({ start: date.start, end: date.end, rule });
      if (page.widgets.has(i)) continue;
      if (hit.rule === "shape/date") this.#addDate(date, twice ? 0.4 : i < page.firstProse ? 2 : 1);
      else if (hit.entry?.kind !== "date") this.#addDate(date, 1);
    }
  }

  #addValue({ field, span, rule, date }: FieldValue): void {
    const { start, end } = span;
    const text = this.#doc.text.slice(start, end);
    this.#evidence.push({ start, end, rule });
    if (field === "code") this.code ??= text;
    else if (field === "url") this.url ??= absolute(text);
    // «خبرنگار: ۵۰۱۸۱» is a code.
    else if (field === "author" && !/^[\p{N}\s/-]+$/u.test(text)) this.author ??= text.replace(DAY_BEHIND, "");
    else if (field === "tags") this.tags.push(...splitTags(text));
    else if (field === "published" && date) this.#addDate(date, 4);
    else if (field === "agency") {
      const { tokens } = this.#doc.layers;
      this.source ??= { from: tokens.at(start), to: tokens.at(end), rule };
    }
  }

  #addDate(date: PageDate, score: number): void {
    const iso = isoOf(date);
    if (!iso) return;
    this.dates.push({ iso, text: this.#doc.text.slice(date.start, date.end), score: score + (date.clock ? 1 : 0) });
  }
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
