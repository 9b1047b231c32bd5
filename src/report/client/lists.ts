import { claimWords, foldWords } from "./claim-rows.js";
import { ClaimTable } from "./claim-table.js";
import { h } from "./element.js";
import { PAGE_ROWS, paging } from "./paging.js";
import { counted, pageLink, quoted, type View } from "./view.js";
import { inDigits } from "./words.js";

/** A table with a search above it and pages below it. */
function searchedList<Item>(
  view: View,
  what: { readonly title: string; readonly search: string; readonly columns: readonly string[] },
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  row: (item: Item) => readonly (Node | string)[],
): HTMLElement {
  const folded = items.map((item) => foldWords(wordsOf(item)));
  const list = h("div");
  const count = h("p", { role: "status", class: "count" });
  let found = items;
  const draw = (page: number): void => {
    const shown = found.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
    const head = h("tr", {}, ...what.columns.map((column) => h("th", { scope: "col" }, column)));
    const rows = shown.map((item) => h("tr", {}, ...row(item).map((cell) => h("td", {}, cell))));
    list.replaceChildren(
      h(
        "div",
        { class: "scroll", tabindex: 0, role: "region", "aria-label": what.title },
        h("table", { class: "list" }, h("thead", {}, head), h("tbody", {}, ...rows)),
      ),
      paging(page, found.length, view, draw),
    );
  };
  const search = (text: string): void => {
    const searched = foldWords(text).split(/\s+/).filter(Boolean);
    found = items.filter((_, i) => searched.every((word) => folded[i]!.includes(word)));
    count.textContent = found.length === 0 ? view.words.none : counted(found.length, view);
    draw(0);
  };
  search("");
  const input = h("input", {
    type: "search",
    name: "search",
    oninput: (event) => search((event.target as HTMLInputElement).value),
  });
  return h(
    "div",
    {},
    h("h1", {}, what.title),
    h("div", { class: "controls" }, h("label", {}, `${what.search} `, input)),
    count,
    list,
  );
}

/** All articles on the page. */
export function articleList(view: View): HTMLElement {
  const { data, words } = view;
  const items = data.articles.map((article, index) => ({ article, index }));
  return searchedList(
    view,
    {
      title: words.articles,
      search: words.filterArticles,
      columns: [words.article, words.agency, words.published, words.statements, words.claims],
    },
    items,
    ({ article }) => [article.id, article.title, article.agency].filter(Boolean).join(" "),
    ({ article, index }) => [
      pageLink(`article/${index}`, quoted(article.title ?? article.id)),
      quoted(article.agency ?? ""),
      article.published === undefined ? words.noDate : quoted(inDigits(article.published.slice(0, 10), view.language)),
      counted(article.statements.length, view),
      counted(article.claims.length, view),
    ],
  );
}

/** All speakers on the page, those with most records first. */
export function speakerList(view: View): HTMLElement {
  const { data, words } = view;
  const counts = data.speakers.map(() => ({ statements: 0, claims: 0 }));
  for (const { statements, claims } of data.articles) {
    for (const { speaker } of statements) if (speaker !== undefined) counts[speaker]!.statements += 1;
    for (const { speaker } of claims) if (speaker !== undefined) counts[speaker]!.claims += 1;
  }
  const items = data.speakers.map((person, index) => ({ person, index, ...counts[index]! }));
  items.sort((a, b) => b.statements + b.claims - (a.statements + a.claims));
  const list = searchedList(
    view,
    {
      title: words.speakers,
      search: words.filterSpeakers,
      columns: [words.speaker, words.roles, words.statements, words.claims],
    },
    items.filter(({ statements, claims }) => statements + claims > 0),
    ({ person }) => [person.name, ...person.roles].join(" "),
    ({ person, index, statements, claims }) => [
      pageLink(`speaker/${index}`, quoted(person.name)),
      quoted(person.roles[0] ?? ""),
      counted(statements, view),
      counted(claims, view),
    ],
  );
  list.append(h("p", { class: "quiet" }, words.sameName));
  return list;
}

/** Quotations that a speaker's page shows at a time. */
const QUOTATIONS = 50;

/** What one speaker says: the numbers in a table, then the words. */
export function speakerPage(number: number, view: View): HTMLElement | undefined {
  const { data, words } = view;
  const person = data.speakers[number];
  if (!person) return undefined;
  const said = data.articles.flatMap((article, index) =>
    article.statements.filter(({ speaker }) => speaker === number).map((statement) => ({ article, index, statement })),
  );
  const items = said.map(({ article, index, statement }) =>
    h(
      "li",
      {},
      h("blockquote", {}, quoted(claimWords(article, statement))),
      h(
        "p",
        { class: "quiet" },
        pageLink(`article/${index}/${statement.id}/text`, quoted(article.title ?? article.id)),
      ),
    ),
  );
  const list = h("ol", { class: "quotations" }, ...items.splice(0, QUOTATIONS));
  const more: HTMLElement = h(
    "button",
    {
      type: "button",
      onclick: () => {
        list.append(...items.splice(0, QUOTATIONS));
        if (items.length === 0) more.remove();
      },
    },
    words.next,
  );
  return h(
    "div",
    {},
    h("h1", {}, quoted(person.name)),
    ...person.roles.map((role) => h("p", { class: "quiet" }, quoted(role))),
    h("h2", {}, words.claims),
    new ClaimTable(view, { speaker: String(number) }).element,
    h("h2", {}, `${words.statements} (${counted(said.length, view)})`),
    list,
    items.length > 0 ? more : null,
  );
}
