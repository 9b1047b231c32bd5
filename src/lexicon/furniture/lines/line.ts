import type { RemovedKind } from "../../../model/layers.js";
import type { LineEntry, LineField, LineValue } from "../entries.js";

export const TITLE = "بازارچه روستایی گلدشت بازگشایی شد";
export const FIRST = "بازارچه روستایی گلدشت پس از بازسازی بار دیگر به روی مردم باز شد.";
const SECOND = "در این بازارچه محصولات کشاورزان روستا بدون واسطه فروخته می\u200cشود.";

/** An example article with the line above its first paragraph. */
export const above = (line: string): string => `${TITLE}\n⟦${line}⟧\n${FIRST}\n${SECOND}`;
/** An example article with the line between its paragraphs. */
export const between = (line: string): string => `${TITLE}\n${FIRST}\n⟦${line}⟧\n${SECOND}`;
/** An example article with the line behind its last paragraph. */
export const below = (line: string): string => `${TITLE}\n${FIRST}\n${SECOND}\n⟦${line}⟧`;
/** A sentence of the article itself that holds the phrase: it stays. */
export const said = (sentence: string): string => `${TITLE}\n${FIRST}\n${sentence}\n${SECOND}`;

interface More {
  readonly field?: LineField;
  readonly opens?: "headlines" | "page";
  readonly only?: "head" | "tail";
  readonly comma?: true;
  readonly tells?: "desk" | "today" | "menu";
  readonly counterExamples?: readonly string[];
}

/** An entry of a line. */
export const line = (
  kind: RemovedKind,
  name: string,
  value: LineValue,
  forms: readonly string[],
  examples: readonly string[],
  more: More = {},
): LineEntry => ({ id: `line/${name}`, kind, value, forms, examples, ...more });
