import { bars } from "./bars.js";
import { h } from "./element.js";
import { shortNumber } from "./number-text.js";
import { counted, pageLink, quoted, type View } from "./view.js";
import { filled, monthName, wordOf } from "./words.js";

/** More months than this are counted by the year. */
const MOST_MONTHS = 24;

/** Counts, charts, and what could not be read. */
export function overview(view: View): HTMLElement {
  const { data, words } = view;
  const { figures } = data;
  const number = (name: string, count: number, to?: string, note?: string) =>
    h(
      "div",
      { class: "figure" },
      h("dt", {}, to === undefined ? name : pageLink(to, name)),
      h("dd", {}, counted(count, view), note ? h("small", {}, note) : null),
    );
  const said = (count: number): string => `${counted(count, view)} ${words.withSpeaker}`;
  return h(
    "div",
    {},
    h("h1", {}, words.overview),
    data.every > 1
      ? h("p", { class: "word" }, filled(words.sampled, counted(data.every, view), counted(figures.articles, view)))
      : null,
    h(
      "dl",
      { class: "figures" },
      number(words.articles, figures.articles, "articles"),
      number(words.speakers, figures.speakers, "speakers"),
      number(words.statements, figures.statements, undefined, said(figures.statements_with_speaker)),
      number(words.claims, figures.claims, "claims", said(figures.claims_with_speaker)),
      number(words.errors, figures.errors),
    ),
    h(
      "div",
      { class: "charts" },
      largestSums(view),
      byDimension(view),
      byTime(view),
      topSpeakers(view),
      byAgency(view),
    ),
    data.errors.length > 0 ? errorTable(view) : null,
  );
}

const rightToLeft = ({ language }: View): boolean => language === "fa";

function largestSums(view: View): HTMLElement | null {
  const { data, words, language } = view;
  const currencies = data.figures.largest_sums;
  if (currencies.length === 0) return null;
  const chart = h("div");
  const show = (index: number): void => {
    const { unit, sums } = currencies[index]!;
    const list = sums.map((sum) => ({
      label: sum.speaker === null ? words.outlet : quoted(sum.speaker),
      value: sum.value,
      text: claimLink(sum.claim, `${shortNumber(sum.value, language)} ${wordOf(unit, language)}`, view),
    }));
    chart.replaceChildren(bars(words.largestSums, list, rightToLeft(view)));
  };
  const choice = h(
    "select",
    { onchange: (event) => show(Number((event.target as HTMLSelectElement).value)) },
    ...currencies.map(({ unit }, i) => h("option", { value: i }, wordOf(unit, language))),
  );
  show(0);
  return h("section", { class: "card" }, h("label", { class: "choice" }, `${words.currency} `, choice), chart);
}

/** A link to a claim by its id, where its article is on the page. */
function claimLink(id: string, text: string, { data }: View): HTMLElement | string {
  const border = id.lastIndexOf("#");
  const index = data.articles.findIndex((article) => article.id === id.slice(0, border));
  return index < 0 ? text : pageLink(`article/${index}/${id.slice(border + 1)}`, text);
}

const card = (chart: HTMLElement): HTMLElement => h("section", { class: "card" }, chart);

function byDimension(view: View): HTMLElement {
  const { data, words, language } = view;
  const list = data.figures.by_dimension.map(({ name, count }) => ({
    label: pageLink(`claims?dimension=${encodeURIComponent(name)}`, wordOf(name, language)),
    value: count,
    text: counted(count, view),
  }));
  return card(bars(words.byDimension, list, rightToLeft(view)));
}

function byTime(view: View): HTMLElement | null {
  const { data, words, language } = view;
  const months = data.figures.by_month;
  if (months.length === 0) return null;
  const byYear = months.length > MOST_MONTHS;
  const counts = new Map<string, number>();
  for (const { name, count } of months) {
    const period = byYear ? name.slice(0, 4) : name;
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  const list = [...counts].map(([period, count]) => ({
    label: monthName(period, language),
    value: count,
    text: counted(count, view),
  }));
  return card(bars(byYear ? words.byYear : words.byMonth, list, rightToLeft(view)));
}

function topSpeakers(view: View): HTMLElement {
  const { data, words } = view;
  const numbers = new Map(data.speakers.map(({ name }, i) => [name, i]));
  const list = data.figures.by_speaker.map(({ speaker, statements, claims }) => {
    const number = numbers.get(speaker);
    return {
      label: number === undefined ? quoted(speaker) : pageLink(`speaker/${number}`, quoted(speaker)),
      value: statements + claims,
      text: counted(statements + claims, view),
    };
  });
  return card(bars(words.topSpeakers, list, rightToLeft(view)));
}

function byAgency(view: View): HTMLElement {
  const { data, words } = view;
  const list = data.figures.by_agency.map(({ name, count }) => ({
    label: quoted(name),
    value: count,
    text: counted(count, view),
  }));
  return card(bars(words.byAgency, list, rightToLeft(view)));
}

function errorTable({ data, words }: View): HTMLElement {
  const rows = data.errors.map(({ path, message }) =>
    h("tr", {}, h("td", {}, quoted(path)), h("td", { lang: "en", dir: "ltr" }, message)),
  );
  const head = h("tr", {}, h("th", { scope: "col" }, words.path), h("th", { scope: "col" }, words.message));
  return h(
    "section",
    {},
    h("h2", {}, words.errors),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": words.errors },
      h("table", { class: "list" }, h("thead", {}, head), h("tbody", {}, ...rows)),
    ),
  );
}
