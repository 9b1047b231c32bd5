import type { Document } from "../../model/document.js";
import type { Annotation, Article, Layers, Removed } from "../../model/layers.js";
import { lastStartingAtOrBefore, type Span } from "../../text/span.js";
import { AgencyReader } from "./agency.js";
import { labelPage } from "./label-page.js";
import { LineReader } from "./line-reader.js";
import { readMetadata } from "./metadata.js";
import { findPieces, resegment } from "./pieces.js";
import type { FurnitureResources } from "./resources.js";

export { compileFurnitureResources, type FurnitureResources } from "./resources.js";

/**
 * Tells the article from the page around it and reads what the page says of itself. Furniture glued to a paragraph is cut
 * off it: the blocks and sentences are handed back with it as blocks of their own. Linear in the text.
 */
export function markFurniture(
  doc: Document<"tokens" | "blocks" | "sentences">,
  resources: FurnitureResources,
): Pick<Layers, "article" | "blocks" | "sentences"> {
  const { tokens } = doc.layers;
  const reader = new LineReader(tokens, resources);
  const agencies = new AgencyReader(tokens, resources);
  const pieces = findPieces(doc.layers.blocks, tokens, reader);
  const page = labelPage(pieces, tokens, agencies, rolesOf(doc, pieces), resources);
  const { blocks, sentences } = resegment(pieces, doc.layers.blocks, doc.layers.sentences);

  const body: Span[] = [];
  const removed: Removed[] = [];
  pieces.forEach(({ start, end }, i) => {
    const { role, removed: kind, rule } = page.labels[i]!;
    if (role === "furniture") {
      const last = removed.at(-1);
      // A menu of a hundred lines that markup names is one stretch.
      if (last && rule.startsWith("markup/") && last.rule === rule && page.labels[i - 1]?.role === "furniture")
        removed[removed.length - 1] = { ...last, end };
      else removed.push({ start, end, kind: kind ?? "other", rule });
    } else if (role !== "title" && role !== "kicker") body.push({ start, end });
  });
  const evidence: Annotation[] = [];
  const { metadata, flags } = readMetadata(doc, pieces, page, agencies, resources, evidence);
  const ended = pieces.some(({ hit }) => hit?.kind === "end_mark");
  const article: Article = {
    labels: page.labels,
    body,
    removed,
    metadata,
    evidence,
    flags,
    confidence: (metadata.title ? 0.85 : 0.7) + (ended ? 0.1 : 0),
    rule: doc.source.markup.lines ? "article/markup" : "article/lines",
  };
  return { article, blocks, sentences };
}

/** What markup says of the pieces, by the lines of the source they stand on. */
function rolesOf(
  doc: Document<"tokens" | "blocks" | "sentences">,
  pieces: readonly Span[],
): ReadonlyMap<number, string> {
  const lines = doc.source.markup.lines ?? [];
  const roles = new Map<number, string>();
  if (lines.length === 0) return roles;
  pieces.forEach(({ start, end }, i) => {
    const raw = doc.alignment.toRaw({ start, end });
    // By its end: normalization may have moved a mark over the line's beginning.
    const line = lines[lastStartingAtOrBefore(lines, raw.end - 1)];
    if (line) roles.set(i, line.role);
  });
  return roles;
}
