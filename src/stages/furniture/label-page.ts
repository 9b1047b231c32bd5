import type { BlockLabel, RemovedKind } from "../../model/layers.js";
import type { Tokens } from "../../text/tokens.js";
import type { AgencyReader } from "./agency.js";
import { LinesSeen, sharedWords, similar } from "./line-likeness.js";
import type { LineReader } from "./line-reader.js";
import type { Piece } from "./pieces.js";

/** The labels of a page's lines, and what was made out beside them. */
export interface PageLabels {
  /** Parallel to the pieces. */
  readonly labels: readonly BlockLabel[];
  readonly title: number;
  readonly kicker: number;
  readonly lead: number;
  /** Lines of date widgets: their dates are not the article's. */
  readonly widgets: ReadonlySet<number>;
  /** Lines that are tags below their heading. */
  readonly tagLines: readonly number[];
  /** First paragraph of the article; the number of lines where there is none. */
  readonly firstProse: number;
}

/** Tokens from which a line without a full stop is a paragraph all the same. */
const LONG = 28;
/** Tokens of the longest line below «مطالب مرتبط». */
const HEADLINE = 26;
const FINAL = '.؟!?…:»")؛';

/**
 * Tells the article's lines from the page's by what the lines say, their shape and their neighbours. `roles` holds what
 * markup says of single pieces. Linear.
 */
export function labelPage(
  pieces: readonly Piece[],
  tokens: Tokens,
  reader: LineReader,
  agencies: AgencyReader,
  roles: ReadonlyMap<number, string>,
): PageLabels {
  const count = pieces.length;
  const labels: (BlockLabel | undefined)[] = new Array(count).fill(undefined);
  const remove = (i: number, kind: RemovedKind, rule: string): void => {
    labels[i] ??= { role: "furniture", removed: kind, rule };
  };
  const size = (i: number): number => pieces[i]!.tokenEnd - pieces[i]!.tokenStart;
  const lastMark = (i: number): string => reader.mark(pieces[i]!.tokenEnd - 1);
  const stops = (i: number): boolean => {
    const mark = lastMark(i);
    return mark !== "" && FINAL.includes(mark);
  };
  /** A full stop, closing marks behind it aside. */
  const endsSentence = (i: number): boolean => {
    let last = pieces[i]!.tokenEnd - 1;
    while (last > pieces[i]!.tokenStart && '»")]'.includes(reader.mark(last) || " ")) last -= 1;
    return reader.mark(last) === ".";
  };
  /** «X: …» with X of a few words. */
  const labelled = (i: number): boolean => {
    const { tokenStart, tokenEnd } = pieces[i]!;
    for (let at = tokenStart + 1; at <= tokenStart + 4 && at < tokenEnd - 1; at += 1)
      if (reader.mark(at) !== "") return reader.mark(at) === ":";
    return false;
  };
  /** Whether the next line follows without a blank one between, and is no agency's text. */
  const adjoining = (i: number): boolean => {
    const next = pieces[i + 1];
    if (!next || agencies.heads(next)) return false;
    const gap = tokens.text.slice(pieces[i]!.end, next.start);
    return gap.indexOf("\n") === gap.lastIndexOf("\n");
  };
  /** Whether a line goes with the paragraph below it. */
  const leadsTo = (i: number): boolean =>
    lastMark(i) === "؟" || sharedWords(tokens, pieces[i]!, pieces[i + 1]!.tokenStart, size(i + 1)) >= 0.5;
  const startsReport = (i: number): boolean => agencies.opens(pieces[i]!.tokenStart, pieces[i]!.tokenEnd);
  /** Running text by its shape. */
  const shapedProse = (i: number): boolean => {
    const n = size(i);
    if (n >= LONG) return true;
    if (n >= 5 && endsSentence(i)) return true;
    return n >= 8 && startsReport(i);
  };

  // What markup says goes first.
  for (const [i, role] of roles) {
    if (role === "title" || role === "kicker" || role === "lead" || role === "heading" || role === "paragraph") {
      // A line inside the article's own node may still be furniture: it is read below.
      if (role === "title" || role === "kicker") labels[i] = { role, rule: `markup/${role}` };
    } else remove(i, role as RemovedKind, `markup/${role}`);
  }

  // Furniture wherever it stands.
  const prose: boolean[] = [];
  for (let i = 0; i < count; i += 1) {
    const { hit, glued } = pieces[i]!;
    if (hit && (glued || (hit.place === "anywhere" && !hit.weak))) remove(i, hit.kind, hit.rule);
    prose.push(labels[i] === undefined && (!hit || hit.weak) && shapedProse(i));
  }

  const cutoff = findCutoff(pieces, prose, labels, size);
  for (let i = cutoff; i < count; i += 1) prose[i] = false;
  let firstProse = prose.indexOf(true);
  if (firstProse < 0) firstProse = cutoff;
  let lastProse = -1;
  for (let i = 0; i < cutoff; i += 1) if (prose[i]) lastProse = i;

  // What is furniture at the page's edges only, or beside furniture.
  const edges = (i: number): boolean => i < firstProse || i > lastProse;
  for (let i = 0; i < cutoff; i += 1) {
    const hit = pieces[i]!.hit;
    if (!hit || labels[i]) continue;
    const inPlace =
      hit.place === "anywhere" ||
      (hit.place === "head" && i < firstProse) ||
      (hit.place === "tail" && i > lastProse && lastProse >= 0) ||
      (hit.place === "edges" && edges(i));
    if (!inPlace) continue;
    if (!hit.weak || (edges(i) && i > 0) || labels[i - 1]?.role === "furniture") remove(i, hit.kind, hit.rule);
  }

  // Date widgets: neighbours of a line that names today.
  const widgets = new Set<number>();
  for (let i = 0; i < count; i += 1) {
    const hit = pieces[i]!.hit;
    if (!hit || labels[i]?.role !== "furniture") continue;
    if (!hit.today && !hit.dates.some(({ calendar }) => calendar === "lunar")) continue;
    widgets.add(i);
    for (const step of [-1, 1])
      for (let at = i + step; at >= 0 && at < count && isPlainDate(pieces[at]!) && !widgets.has(at); at += step)
        widgets.add(at);
  }

  const tagLines = openBelow(pieces, labels, prose, cutoff, lastProse, size, stops, leadsTo);
  const { title, kicker } = findTitle();
  const lead = labelBody();
  for (let i = cutoff; i < count; i += 1) {
    const hit = pieces[i]!.hit;
    if (labels[i]) continue;
    const below = cutoffKind(pieces, cutoff, shapedProse(i));
    // Dates among comments are the comments'.
    if (hit && !(hit.kind === "date" && below === "comments")) remove(i, hit.kind, hit.rule);
    else if (title >= 0 && likeTitle(i)) remove(i, "duplicate", "page/title-again");
    else remove(i, below, "page/below-end");
  }
  return {
    labels: labels.map((label) => label ?? { role: "paragraph", rule: "block/paragraph" }),
    title,
    kicker,
    lead,
    widgets,
    tagLines,
    firstProse,
  };

  function findTitle(): { title: number; kicker: number } {
    const marked = { title: labels.findIndex((label) => label?.role === "title"), kicker: -1 };
    if (marked.title >= 0 || roles.size > 0) {
      marked.kicker = labels.findIndex((label) => label?.role === "kicker");
      return marked;
    }
    const heads: number[] = [];
    for (let i = 0; i < firstProse && i < cutoff; i += 1) if (!labels[i] && size(i) > 0) heads.push(i);
    // A page of one line has no headline over it.
    if (heads.length === 0 || (heads.length === 1 && firstProse >= cutoff)) return { title: -1, kicker: -1 };
    const kicked = heads.length > 1 && (lastMark(heads[0]!) === ":" || size(heads[0]!) <= 2);
    let title = headlineAmong(kicked ? heads.slice(1) : heads, firstProse, pieces, tokens);
    let kicker = kicked && title === heads[1] ? heads[0]! : -1;
    const met = new LinesSeen(tokens, pieces);
    let again: number | undefined;
    for (const i of heads) again ??= met.meet(i);
    if (again !== undefined) {
      title = again;
      kicker = heads[heads.indexOf(again) - 1] ?? -1;
    } else if (kicker < 0) {
      // Turns of an interview, lines of a form: none of them is a headline.
      const turns = labelled(title) && adjoining(title) && labelled(title + 1) && !pieces[title + 1]!.hit;
      // «X گفت:» over its words: a paragraph.
      if (turns || lastMark(title) === ":") return { title: -1, kicker: -1 };
    }
    const above = heads[heads.indexOf(title) - 1];
    if (kicker < 0 && above !== undefined && lastMark(above) === ":") kicker = above;
    for (const i of heads) {
      if (i >= title) break;
      if (i !== kicker) remove(i, "navigation", "page/above-title");
    }
    labels[title] = { role: "title", rule: "page/title" };
    if (kicker >= 0) labels[kicker] = { role: "kicker", rule: "page/kicker" };
    return { title, kicker };
  }

  function likeTitle(i: number): boolean {
    return similar(tokens, pieces[title]!, pieces[i]!);
  }

  /** Headings, paragraphs, what is said twice. */
  function labelBody(): number {
    let lead = [...roles].find(([i, role]) => role === "lead" && !labels[i])?.[0] ?? -1;
    const seen = new LinesSeen(tokens, pieces);
    if (title >= 0) seen.meet(title);
    let previous = -1;
    for (let i = 0; i < cutoff; i += 1) {
      if (labels[i]) continue;
      if (size(i) === 0) {
        remove(i, "other", "shape/marks");
        continue;
      }
      // Only what is long enough to be said twice by a page, not by its author.
      if (size(i) >= 5) {
        const first = seen.meet(i);
        if (first !== undefined) {
          remove(i, "duplicate", "page/line-again");
          if (prose[i] && lead < 0 && first === firstProse && first === previous) {
            lead = first;
            labels[first] = { role: "lead", rule: "page/lead-again" };
          }
          continue;
        }
        if (title >= 0 && i > lastProse && lastProse >= 0 && !prose[i] && likeTitle(i)) {
          remove(i, "duplicate", "page/title-again");
          continue;
        }
      }
      const role = roles.get(i);
      if (role === "lead") labels[i] = { role: "lead", rule: "markup/lead" };
      else if (role === "heading") labels[i] = { role: "heading", rule: "markup/heading" };
      else if (!prose[i] && !stops(i) && size(i) <= 16 && i < lastProse)
        labels[i] = { role: "heading", rule: "page/heading" };
      else labels[i] = { role: "paragraph", rule: "block/paragraph" };
      previous = i;
    }
    return lead;
  }
}

/**
 * The headline of the lines above the first paragraph: the first of them, unless the paragraphs know nothing of it and say
 * the words of another one: menus and other news stand above headlines too.
 */
function headlineAmong(heads: readonly number[], firstProse: number, pieces: readonly Piece[], tokens: Tokens): number {
  const first = heads[0]!;
  if (heads.length === 1 || firstProse >= pieces.length) return first;
  const from = pieces[firstProse]!.tokenStart;
  if (sharedWords(tokens, pieces[first]!, from) >= 0.25) return first;
  const last = heads.slice(-12);
  const shares = last.map((line) => sharedWords(tokens, pieces[line]!, from));
  const most = Math.max(...shares);
  return most < 0.5 ? first : last[shares.findIndex((share) => share >= most - 0.1)]!;
}

/** Where the article has ended: behind its end mark, or where the comments or a chatbot begin. */
function findCutoff(
  pieces: readonly Piece[],
  prose: readonly boolean[],
  labels: readonly (BlockLabel | undefined)[],
  size: (i: number) => number,
): number {
  let below = 0;
  for (let i = 0; i < pieces.length; i += 1) if (prose[i]) below += size(i);
  let lastEnd = -1;
  for (let i = 0; i < pieces.length; i += 1) if (pieces[i]!.hit?.kind === "end_mark") lastEnd = i;
  let above = 0;
  for (let i = 0; i < pieces.length; i += 1) {
    if (prose[i]) {
      above += size(i);
      below -= size(i);
    }
    const hit = pieces[i]!.hit;
    if (!hit || above === 0) continue;
    if (hit.kind === "end_mark" && below <= above) return i + 1;
    if (hit.opens !== "page" || labels[i]?.rule.startsWith("markup/")) continue;
    // A comment link above the text is a tool of the page's head.
    if (lastEnd > i) continue;
    if (below <= above * 4) return i;
  }
  return pieces.length;
}

function cutoffKind(pieces: readonly Piece[], cutoff: number, prose: boolean): RemovedKind {
  const opener = pieces[cutoff]?.hit ?? pieces[cutoff - 1]?.hit;
  if (opener?.opens === "page") return opener.kind;
  return prose ? "other" : "related";
}

/** Removes the lines below headings of lists: related headlines, tags. Returns the lines that are tags. */
function openBelow(
  pieces: readonly Piece[],
  labels: (BlockLabel | undefined)[],
  prose: readonly boolean[],
  cutoff: number,
  lastProse: number,
  size: (i: number) => number,
  stops: (i: number) => boolean,
  leadsTo: (i: number) => boolean,
): number[] {
  const tagLines: number[] = [];
  for (let i = 0; i < cutoff; i += 1) {
    const hit = pieces[i]!.hit;
    if (!hit || labels[i]?.role !== "furniture") continue;
    const tags = hit.entry?.value === "list" && hit.bare;
    if (!tags && hit.opens !== "headlines") {
      // Behind the text, what stands under the page's tools is the page's.
      if (i > lastProse && lastProse >= 0 && TAIL_KINDS.has(hit.kind))
        for (let at = i + 1; at < cutoff && !pieces[at]!.hit; at += 1)
          labels[at] ??= { role: "furniture", removed: "other", rule: "page/below-tools" };
      continue;
    }
    let to = i + 1;
    while (
      to < cutoff &&
      !labels[to] &&
      !prose[to] &&
      size(to) <= (tags ? 6 : HEADLINE) &&
      !(stops(to) && size(to) > 8)
    )
      to += 1;
    // With its headline on the line itself one line below is a sub-headline of the article.
    if (!tags && !hit.bare && to - i <= 2 && to < cutoff && prose[to]) to = i + 1;
    // The line right above a paragraph may be its sub-headline; of several lines it is left to the list, unless it asks
    // what the paragraph answers or says its words.
    if (!tags && to - i > 2 && to < cutoff && prose[to] && leadsTo(to - 1)) to -= 1;
    for (let at = i + 1; at < to; at += 1) {
      labels[at] = { role: "furniture", removed: hit.kind, rule: hit.rule };
      if (tags) tagLines.push(at);
    }
  }
  return tagLines;
}

const TAIL_KINDS = new Set<RemovedKind>(["share", "tags", "code", "comments", "chatbot"]);

const isPlainDate = ({ hit }: Piece): boolean =>
  hit?.rule === "shape/date" && hit.dates.every(({ clock }) => clock === undefined);
