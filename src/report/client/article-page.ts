import { visibleText } from "../../writers/terminal/visible-text.js";
import type { Place, ReportArticle, ReportClaim, ReportStatement } from "../data.js";
import { claimWords } from "./claim-rows.js";
import { h } from "./element.js";
import { type Stretch, stretches } from "./highlights.js";
import { claimNumber, claimUnit, numberText } from "./number-text.js";
import { claimNumberElement, pageLink, quoted, speakerLink, type View } from "./view.js";
import { wordOf } from "./words.js";

/** Colours of speakers in the style sheet. */
const COLOURS = 6;

/** An article with its statements and claims marked, and beside it the records: from each mark to its record and back. */
export function articlePage(index: number, view: View): HTMLElement | undefined {
  const article = view.data.articles[index];
  if (!article) return undefined;
  const { words } = view;
  const colour = speakerColours(article);
  const marked = (field: Place["in"], tag: string): HTMLElement[] =>
    (article[field] ?? "") === ""
      ? []
      : lines(stretches(article, field)).map((line) =>
          h(tag, { dir: "rtl" }, ...line.map((stretch) => mark(stretch, index, colour, view))),
        );
  const facts = [article.agency, article.published?.replace("T", " ")].filter((fact) => fact !== undefined);
  return h(
    "article",
    { class: "article" },
    h("p", { class: "quiet kicker" }, ...marked("kicker", "span")),
    h("h1", { dir: "rtl" }, ...(article.title === undefined ? [quoted(article.id)] : marked("title", "span"))),
    h(
      "p",
      { class: "quiet" },
      ...facts.flatMap((fact) => [quoted(fact), " · "]),
      quoted(article.id),
      original(article, view),
    ),
    h(
      "div",
      { class: "columns" },
      h(
        "section",
        { class: "text", "aria-label": words.article },
        ...(article.text === "" ? [h("p", { class: "quiet" }, words.noText)] : marked("text", "p")),
      ),
      h("section", { class: "records" }, h("h2", {}, words.records), recordList(article, index, colour, view)),
    ),
  );
}

function original({ url }: ReportArticle, { words }: View): HTMLElement | null {
  if (url === undefined || !/^https?:\/\//i.test(url)) return null;
  return h("span", {}, " · ", h("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words.original));
}

function speakerColours({ statements, claims }: ReportArticle): (speaker: number | undefined) => string {
  const numbers = new Map<number | undefined, number>();
  for (const { speaker } of [...statements, ...claims])
    if (speaker !== undefined && !numbers.has(speaker)) numbers.set(speaker, numbers.size % COLOURS);
  return (speaker) => `said s${numbers.get(speaker) ?? "x"}`;
}

/** Stretches parted at newlines: a line a paragraph. */
function lines(all: readonly Stretch[]): Stretch[][] {
  const result: Stretch[][] = [[]];
  for (const stretch of all) {
    stretch.text.split("\n").forEach((text, i) => {
      if (i > 0) result.push([]);
      if (text !== "") result.at(-1)!.push({ ...stretch, text, begins: stretch.begins && i === 0 });
    });
  }
  return result;
}

function mark(
  { text, statement, claim, begins }: Stretch,
  index: number,
  colour: (speaker: number | undefined) => string,
  view: View,
): Node {
  const id = (record: { readonly id: string }): string => `t-${record.id}`;
  const words = document.createTextNode(visibleText(text));
  const inner = claim
    ? h(
        "a",
        {
          class: "claim",
          id: id(claim),
          href: `#/article/${index}/${claim.id}`,
          title: `${claimNumber(claim, view.language)} ${claimUnit(claim, view.language)}`,
        },
        words,
      )
    : words;
  if (!statement) return inner;
  const name = view.data.speakers[statement.speaker ?? -1]?.name ?? view.words.unknown;
  const label = begins
    ? h("a", { class: "turn", id: id(statement), href: `#/article/${index}/${statement.id}` }, quoted(name))
    : null;
  return h("span", { class: colour(statement.speaker) }, label, label ? " " : null, inner);
}

function recordList(
  article: ReportArticle,
  index: number,
  colour: (speaker: number | undefined) => string,
  view: View,
): HTMLElement {
  const claimsOf = new Map<number, ReportClaim[]>();
  for (const claim of article.claims) {
    const key = claim.statement ?? -1;
    claimsOf.set(key, [...(claimsOf.get(key) ?? []), claim]);
  }
  const claims = (key: number): HTMLElement[] =>
    (claimsOf.get(key) ?? []).map((claim) => claimItem(claim, article, index, view));
  const items = article.statements.map((statement, i) => statementItem(statement, claims(i), index, colour, view));
  return h("ol", {}, ...items, ...claims(-1));
}

/** The way back to the words, and which rule spoke. */
function foot(record: ReportClaim | ReportStatement, index: number, { words, language }: View): HTMLElement {
  return h(
    "p",
    { class: "quiet foot" },
    record.place ? pageLink(`article/${index}/${record.id}/text`, words.toText) : null,
    record.place ? " · " : null,
    h("bdi", { lang: "en", dir: "ltr", title: words.rule }, visibleText(record.rule)),
    ` · ${words.confidence} ${numberText(record.confidence, language)}`,
  );
}

function statementItem(
  statement: ReportStatement,
  claims: readonly HTMLElement[],
  index: number,
  colour: (speaker: number | undefined) => string,
  view: View,
): HTMLElement {
  const { words, language } = view;
  return h(
    "li",
    { id: `r-${statement.id}`, tabindex: -1, class: colour(statement.speaker) },
    h("strong", {}, statement.speaker === undefined ? words.unknown : speakerLink(statement.speaker, view)),
    " ",
    h("span", { class: "quiet" }, quoted(statement.cue ?? ""), ` · ${wordOf(statement.kind, language)}`),
    foot(statement, index, view),
    claims.length > 0 ? h("ol", {}, ...claims) : null,
  );
}

function claimItem(claim: ReportClaim, article: ReportArticle, index: number, view: View): HTMLElement {
  const { language } = view;
  return h(
    "li",
    { id: `r-${claim.id}`, tabindex: -1, class: "number" },
    h("strong", {}, claimNumberElement(claim, view), " ", quoted(claimUnit(claim, language))),
    claim.status === "asserted" ? null : h("span", { class: "tag" }, wordOf(claim.status, language)),
    " ",
    quoted(claim.entity ?? ""),
    h(
      "p",
      { class: "quiet" },
      quoted(claimWords(article, claim)),
      claim.time === undefined ? null : h("span", {}, " · ", quoted(claim.time)),
    ),
    foot(claim, index, view),
  );
}
