import { tableRow } from "../../writers/format.js";
import type { ReportData } from "../data.js";
import { type ClaimRow, claimWords } from "./claim-rows.js";
import { h } from "./element.js";

/** One claim as it is downloaded: the record's keys, as far as the page holds them. */
function downloadRow({ claim, article: index, speaker }: ClaimRow, { articles, speakers }: ReportData) {
  const article = articles[index]!;
  const person = speakers[speaker];
  return {
    article: article.id,
    id: `${article.id}#${claim.id}`,
    title: article.title ?? null,
    published: article.published ?? null,
    agency: article.agency ?? null,
    speaker: person?.named ? person.name : null,
    speaker_role: person?.named === false ? person.name : null,
    text: claimWords(article, claim),
    value: claim.value ?? null,
    value_text: claim.value_text ?? null,
    low: claim.low ?? null,
    high: claim.high ?? null,
    unit: claim.unit ?? null,
    dimension: claim.dimension,
    per: claim.per ?? null,
    norm_value: claim.norm_value ?? null,
    norm_unit: claim.norm_unit ?? null,
    comparator: claim.comparator,
    change: claim.change ?? null,
    change_from: claim.change_from ?? null,
    entity: claim.entity ?? null,
    time: claim.time ?? null,
    time_value: claim.time_value ?? null,
    status: claim.status,
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

/** Saves rows as a file, with no server and no request. In CSV nothing that a spreadsheet would run as a formula. */
export function download(rows: readonly ClaimRow[], data: ReportData, format: "csv" | "json"): void {
  const objects = rows.map((row) => downloadRow(row, data));
  const text =
    format === "json"
      ? `${JSON.stringify(objects, null, 1)}\n`
      : `\ufeff${[Object.keys(objects[0] ?? {}), ...objects.map(Object.values)].map((row) => tableRow(row, "csv")).join("")}`;
  const address = URL.createObjectURL(new Blob([text], { type: format === "json" ? "application/json" : "text/csv" }));
  h("a", { href: address, download: `gozareh-claims.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
