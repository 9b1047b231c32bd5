import type { RemovedKind } from "../../model/layers.js";
import { attribute, type HtmlNode, isElement, type Names } from "./dom.js";
import { NOISE_ELEMENTS, NOISE_NAMES } from "./noise.js";
import { LARGE } from "./page-parts.js";

const NOISE_BY_WORD: ReadonlyMap<string, RemovedKind> = new Map(
  (Object.entries(NOISE_NAMES) as [RemovedKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);
/**
 * Whether an element stands in another one; with offsets, not by climbing. Its own end is not asked: an element that was
 * never closed ends behind the tag that ended it.
 */
export function isWithin(node: HtmlNode, outer: HtmlNode): boolean {
  const start = node.startIndex ?? 0;
  return (outer.startIndex ?? 0) <= start && start <= (outer.endIndex ?? Number.POSITIVE_INFINITY);
}

/** What class names, ids and elements say of furniture; each element is asked once. */
export class Noise {
  readonly #names: Names;
  readonly #own = new Map<HtmlNode, RemovedKind | null>();
  /** Inherited kinds with a content and without one. */
  readonly #within = new Map<HtmlNode, RemovedKind | null>();
  readonly #without = new Map<HtmlNode, RemovedKind | null>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** The kind of furniture an element is part of; the one `content` and what is above it name nothing inside it. */
  of(node: HtmlNode, content: HtmlNode | undefined): RemovedKind | undefined {
    const path: HtmlNode[] = [];
    let at: HtmlNode | null = node;
    let kind: RemovedKind | null = null;
    const inside = content !== undefined && isWithin(node, content);
    const inherited = content === undefined ? this.#without : this.#within;
    while (at && !(inside && at === content)) {
      const known = inherited.get(at);
      if (known !== undefined) {
        kind = known;
        break;
      }
      path.push(at);
      at = at.parent;
    }
    // From the outermost in: what is inside a comment form is the form's.
    for (let i = path.length - 1; i >= 0; i -= 1) {
      kind = kind ?? this.own(path[i]!) ?? null;
      inherited.set(path[i]!, kind);
    }
    return kind ?? undefined;
  }

  own(node: HtmlNode): RemovedKind | undefined {
    const known = this.#own.get(node);
    if (known !== undefined) return known ?? undefined;
    const kind = this.#read(node);
    this.#own.set(node, kind ?? null);
    return kind;
  }

  #read(node: HtmlNode): RemovedKind | undefined {
    if (!isElement(node) || LARGE.has(node.name ?? "")) return undefined;
    if (/display\s*:\s*none/i.test(attribute(node, "style"))) return "other";
    for (const word of this.#names.words(node)) {
      const kind = NOISE_BY_WORD.get(word);
      if (kind) return kind;
    }
    return NOISE_ELEMENTS[node.name ?? ""];
  }
}
