import { createExtractor, type Extraction } from "../../src/pipeline/extractor.js";
import { sourceOf } from "../lexicon/check-entries.js";

const extractor = createExtractor();

export const extract = (text: string): Extraction => extractor.extract(sourceOf(text));

/** Statements as `name or office: content`, half-spaces left out, in order. `-` where nobody is named. */
export function said(text: string): string[] {
  const extraction = extract(text);
  return extraction.layers.statements.map((statement) => {
    const { speaker } = statement;
    const who = speaker?.name ?? speaker?.role ?? "-";
    return `${who}: ${extraction.text.slice(statement.start, statement.end)}`.replaceAll("\u200c", "");
  });
}

/** The speakers alone, one a statement. */
export const speakers = (text: string): string[] => said(text).map((line) => line.slice(0, line.indexOf(": ")));

export const rules = (text: string): string[] => extract(text).layers.statements.map(({ rule }) => rule.split("+")[1]!);
