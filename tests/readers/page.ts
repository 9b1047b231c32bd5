import type { Source } from "../../src/model/document.js";
import { createExtractor, type Extraction } from "../../src/pipeline/extractor.js";
import { readHtml } from "../../src/readers/html/index.js";

const extractor = createExtractor();

export const readPage = (text: string): Promise<Source> =>
  readHtml({ id: "page", path: "page.html", encoding: "utf-8", sha256: "", flags: [], text });

export const extractPage = async (html: string): Promise<Extraction> => extractor.extract(await readPage(html));

/** The article's own text, a line a paragraph. */
export const bodyOf = ({ text, layers }: Extraction): string[] =>
  layers.article.body.map(({ start, end }) => text.slice(start, end));
