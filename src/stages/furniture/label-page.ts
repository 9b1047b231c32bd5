import type { BlockLabel, RemovedKind } from "../../model/layers.js";
import type { Tokens } from "../../text/tokens.js";
import type { AgencyReader } from "./agency.js";
import type { LineHit } from "./line-hit.js";
import { removeLists } from "./lists-below.js";
import { Page } from "./page.js";
import { findAuthor, removeForeign, removeHashtags, removeOutlets } from "./page-authors.js";
import { labelBody } from "./page-body.js";
import { removeMenus } from "./page-menus.js";
import { findTitle } from "./page-title.js";
import type { Piece } from "./pieces.js";
import type { FurnitureResources } from "./resources.js";
import { findText, labelBelow, type TextExtent } from "./text-extent.js";

/** The labels of a page's lines, and what was made out beside them. */
export interface PageLabels {
  /** Parallel to the pieces. */
  readonly labels: readonly BlockLabel[];
  readonly title: number;
  readonly kicker: number;
  readonly lead: number;
  /** The line that is its author's name and nothing else. */
  readonly author: number;
  /** Lines of date widgets: their dates are not the article's. */
  readonly widgets: ReadonlySet<number>;
  /** Lines that are tags below their heading. */
  readonly tagLines: readonly number[];
  /** First paragraph of the article; the number of lines where there is none. */
  readonly firstProse: number;
}

/**
 * Tells the article's lines from the page's by what the lines say, their shape and their neighbours. `roles` holds what
 * markup says of single pieces. Linear.
 */
export function labelPage(
  pieces: readonly Piece[],
  tokens: Tokens,
  agencies: AgencyReader,
  roles: ReadonlyMap<number, string>,
  resources: FurnitureResources,
): PageLabels {
  const page = new Page(pieces, tokens, agencies, resources);
  labelByMarkup(page, roles);
  const text = findText(page);
  removeAtEdges(page, text);
  const widgets = findWidgets(page);
  removeMenus(page, text);
  const tagLines = [...removeHashtags(page, text), ...removeLists(page, text)];
  removeForeign(page, text);
  removeOutlets(page, text);
  const author = findAuthor(page, text);
  const { title, kicker } = findTitle(page, text, roles.size > 0);
  const lead = labelBody(page, text, title, roles);
  labelBelow(page, text, title);
  return {
    labels: page.labels.map((label) => label ?? { role: "paragraph", rule: "block/paragraph" }),
    title,
    kicker,
    lead,
    author,
    widgets,
    tagLines,
    firstProse: text.firstProse,
  };
}

/** What markup says goes first. A line inside the article's own node may still be furniture: it is read later. */
function labelByMarkup(page: Page, roles: ReadonlyMap<number, string>): void {
  for (const [i, role] of roles) {
    if (role === "title" || role === "kicker") page.labels[i] = { role, rule: `markup/${role}` };
    else if (role !== "lead" && role !== "heading" && role !== "paragraph")
      page.remove(i, role as RemovedKind, `markup/${role}`);
  }
}

/** Removes what is furniture at the page's edges only, or beside furniture. */
function removeAtEdges(page: Page, { cutoff, firstProse, lastProse }: TextExtent): void {
  for (let i = 0; i < cutoff; i += 1) {
    const hit = page.pieces[i]!.hit;
    if (!hit || page.labels[i]) continue;
    const inHead = i < firstProse;
    const atEdge = inHead || i > lastProse;
    const inPlace =
      hit.place === "anywhere" ||
      (hit.place === "head" && inHead) ||
      (hit.place === "tail" && i > lastProse && lastProse >= 0) ||
      (hit.place === "edges" &&
        (atEdge || (i <= firstProse + BELOW_LEAD && (isPublished(hit) || isStamp(hit) || SMALL.has(hit.rule)))));
    if (!inPlace) continue;
    const beside = i > 0 ? page.isFurniture(i - 1) : page.pieces[1]?.hit?.weak === false;
    if (!hit.weak || (atEdge && i > 0) || beside) page.remove(i, hit.kind, hit.rule);
  }
}

/** So many lines below the first paragraph, the lead, a labelled date or one with the hour is the article's own. */
const BELOW_LEAD = 3;

/** Shapes of the page's own lines that stand there too: how long ago, counts and codes. */
const SMALL: ReadonlySet<string> = new Set(["shape/ago", "shape/number"]);

/** «تاریخ انتشار: ۱۵ مهر ۱۴۰۱» */
const isPublished = ({ entry, dates }: LineHit): boolean => entry?.field === "published" && dates.length > 0;

/** «۱۳ فروردین ۱۴۰۲ - ۰۹:۱۱» */
const isStamp = ({ rule, dates }: LineHit): boolean =>
  rule === "shape/date" && dates.some(({ clock }) => clock !== undefined);

/** Date widgets: lines that name today, and plain dates beside them. */
function findWidgets(page: Page): ReadonlySet<number> {
  const widgets = new Set<number>();
  for (let i = 0; i < page.count; i += 1) {
    const hit = page.pieces[i]!.hit;
    if (!hit || !page.isFurniture(i)) continue;
    if (!hit.today && !hit.dates.some(({ calendar }) => calendar === "lunar")) continue;
    widgets.add(i);
    for (const step of [-1, 1])
      for (let at = i + step; at >= 0 && at < page.count; at += step) {
        if (!isPlainDate(page.pieces[at]!) || widgets.has(at)) break;
        widgets.add(at);
      }
  }
  return widgets;
}

const isPlainDate = ({ hit }: Piece): boolean =>
  hit?.rule === "shape/date" && hit.dates.every(({ clock }) => clock === undefined);
