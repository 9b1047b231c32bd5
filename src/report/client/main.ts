import type { ReportData } from "../data.js";
import { articlePage } from "./article-page.js";
import { claimRows } from "./claim-rows.js";
import { ClaimTable } from "./claim-table.js";
import { h } from "./element.js";
import { articleList, speakerList, speakerPage } from "./lists.js";
import { overview } from "./overview.js";
import { pageLink, type View, viewIn } from "./view.js";
import type { Language } from "./words.js";

const data = JSON.parse(document.getElementById("data")!.textContent!) as ReportData;
const rows = claimRows(data);
const page = document.getElementById("page")!;
let view: View = viewIn(data.language, data, rows);
/** The address whose content is on the page, without the record that is pointed at. */
let shown = "";

/** Draws what the address names: `#/claims?dimension=money`, `#/article/3/c5`, `#/article/3/c5/text`. */
function follow(): void {
  const address = location.hash.replace(/^#\/?/, "");
  const [path = "", query = ""] = address.split("?");
  const [room = "", number = "", record, isText] = path.split("/");
  const target = room === "article" && record ? `${isText ? "t" : "r"}-${record}` : undefined;
  const place = `${view.language}/${room}/${number}?${query}`;
  if (place !== shown) draw(room, number, new URLSearchParams(query));
  const isFirst = shown === "";
  shown = place;
  const element = target === undefined ? null : document.getElementById(target);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
  if (!element && !isFirst) document.getElementById("content")?.focus();
}

function draw(room: string, number: string, query: URLSearchParams): void {
  const content = contentOf(room, Number(number), query) ?? h("p", {}, view.words.notFound);
  document.documentElement.lang = view.language;
  document.documentElement.dir = view.language === "fa" ? "rtl" : "ltr";
  const heading = content.querySelector("h1")?.textContent ?? "";
  document.title = room === "" ? view.words.report : `${heading} – ${view.words.report}`;
  page.replaceChildren(
    h("a", { class: "skip", href: "#content", onclick: skip }, view.words.skip),
    header(room),
    h("main", { id: "content", tabindex: -1 }, content),
  );
  scrollTo(0, 0);
}

function contentOf(room: string, number: number, query: URLSearchParams): HTMLElement | undefined {
  if (room === "") return overview(view);
  if (room === "articles") return articleList(view);
  if (room === "speakers") return speakerList(view);
  if (room === "article") return articlePage(number, view);
  if (room === "speaker") return speakerPage(number, view);
  if (room !== "claims") return undefined;
  const table = new ClaimTable(view, {}, { dimension: query.get("dimension") ?? "" });
  return h("div", {}, h("h1", {}, view.words.claims), table.element);
}

function header(room: string): HTMLElement {
  const { words, language } = view;
  const rooms: readonly (readonly [string, string])[] = [
    ["", words.overview],
    ["claims", words.claims],
    ["speakers", words.speakers],
    ["articles", words.articles],
  ];
  const links = rooms.map(([name, label]) => {
    const link = pageLink(name, label);
    if (name === room) link.setAttribute("aria-current", "page");
    return link;
  });
  const other: Language = language === "fa" ? "en" : "fa";
  const change = (): void => {
    view = viewIn(other, data, rows);
    follow();
  };
  return h(
    "header",
    {},
    h("span", { class: "name" }, words.report),
    h("nav", { "aria-label": words.report }, ...links),
    h("button", { type: "button", lang: other, onclick: change }, words.otherLanguage),
  );
}

/** The address names what is shown: a jump to the content must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

addEventListener("hashchange", follow);
follow();
