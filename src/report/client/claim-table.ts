import {
  type ClaimRow,
  type Column,
  type Conditions,
  claimWords,
  matchingRows,
  type Order,
  sortedRows,
} from "./claim-rows.js";
import { download } from "./download.js";
import { h } from "./element.js";
import { claimUnit, numberText } from "./number-text.js";
import { PAGE_ROWS, paging } from "./paging.js";
import { claimNumberElement, counted, pageLink, quoted, speakerLink, type View } from "./view.js";
import { filled, wordOf } from "./words.js";

const COLUMNS: readonly Column[] = ["speaker", "value", "entity", "time", "article"];
/** Speakers that the list of the filter names; a search finds the others. */
const MOST_SPEAKERS = 300;

/** The table of claims with its filters, order, pages and downloads. `fixed` conditions cannot be changed by the reader. */
export class ClaimTable {
  readonly element: HTMLElement;
  readonly #view: View;
  readonly #fixed: Partial<Conditions>;
  #conditions: Conditions;
  #order: Order | undefined;
  #page = 0;
  readonly #hasTime: boolean;
  #rows: ClaimRow[] = [];
  readonly #list = h("div");
  readonly #count = h("p", { role: "status", class: "count" });

  constructor(view: View, fixed: Partial<Conditions> = {}, first: Partial<Conditions> = {}) {
    this.#view = view;
    this.#fixed = fixed;
    this.#hasTime = view.rows.some(({ claim }) => (claim.time ?? claim.time_value) !== undefined);
    this.#conditions = { search: "", dimension: "", status: "", speaker: "", ...fixed, ...first };
    this.element = h("div", { class: "claims" }, this.#controls(), this.#count, this.#list);
    this.#change({});
  }

  #change(changed: Partial<Conditions>): void {
    this.#conditions = { ...this.#conditions, ...changed };
    this.#page = 0;
    const { data, rows, words } = this.#view;
    const found = matchingRows(rows, this.#conditions);
    this.#rows = this.#order ? sortedRows(found, data, this.#order) : found;
    this.#count.textContent = found.length === 0 ? words.none : filled(words.found, counted(found.length, this.#view));
    this.#draw();
  }

  #draw(): void {
    const start = this.#page * PAGE_ROWS;
    const shown = this.#rows.slice(start, start + PAGE_ROWS);
    const go = (page: number): void => {
      this.#page = page;
      this.#draw();
      this.#list.scrollIntoView({ block: "start" });
    };
    this.#list.replaceChildren(
      h(
        "div",
        { class: "scroll", tabindex: 0, role: "region", "aria-label": this.#view.words.claims },
        h("table", { class: "list" }, this.#head(), h("tbody", {}, ...shown.map((row) => this.#row(row)))),
      ),
      paging(this.#page, this.#rows.length, this.#view, go),
    );
  }

  /** Without times there is no column for them. */
  #columns(): readonly Column[] {
    return this.#hasTime ? COLUMNS : COLUMNS.filter((column) => column !== "time");
  }

  #head(): HTMLElement {
    const { words } = this.#view;
    const heads = this.#columns().map((column) => {
      const isOrder = this.#order?.column === column;
      const descending = isOrder && this.#order!.descending;
      const sort = (): void => {
        this.#order = { column, descending: isOrder ? !descending : column === "value" };
        this.#change({});
        this.#list.querySelector<HTMLElement>(`[data-column=${column}]`)?.focus();
      };
      return h(
        "th",
        { scope: "col", "aria-sort": isOrder ? (descending ? "descending" : "ascending") : "none" },
        h(
          "button",
          { type: "button", "data-column": column, onclick: sort },
          words[column],
          h("span", { class: "order", "aria-hidden": "true" }, isOrder ? (descending ? " ▼" : " ▲") : " ↕"),
        ),
      );
    });
    return h("thead", {}, h("tr", {}, ...heads));
  }

  #row(row: ClaimRow): HTMLElement {
    const { data, language } = this.#view;
    const { claim } = row;
    const article = data.articles[row.article]!;
    const same =
      claim.norm_value === undefined || claim.norm_value === claim.value
        ? null
        : h("small", {}, `= ${numberText(claim.norm_value, language)} ${wordOf(claim.norm_unit ?? "", language)}`);
    return h(
      "tr",
      {},
      h("td", {}, speakerLink(row.speaker, this.#view)),
      h(
        "td",
        { class: "value" },
        pageLink(
          `article/${row.article}/${claim.id}`,
          claimNumberElement(claim, this.#view),
          " ",
          quoted(claimUnit(claim, language)),
        ),
        claim.status === "asserted" ? null : h("span", { class: "tag" }, wordOf(claim.status, language)),
        same,
        h("small", { class: "quiet" }, quoted(claimWords(article, claim))),
      ),
      h("td", {}, quoted(claim.entity ?? "")),
      this.#hasTime ? h("td", {}, quoted(claim.time ?? claim.time_value ?? "")) : null,
      h("td", {}, pageLink(`article/${row.article}`, quoted(article.title ?? article.id))),
    );
  }

  #controls(): HTMLElement {
    const { data, words, language } = this.#view;
    const present = (key: "dimension" | "status"): string[] =>
      [...new Set(this.#view.rows.map(({ claim }) => claim[key]))].sort();
    const choice = (key: "dimension" | "status" | "speaker", options: readonly (readonly [string, string])[]) =>
      h(
        "label",
        {},
        `${words[key]} `,
        h(
          "select",
          { name: key, onchange: (event) => this.#change({ [key]: (event.target as HTMLSelectElement).value }) },
          h("option", { value: "" }, words.anything),
          ...options.map(([value, name]) => h("option", { value, selected: this.#conditions[key] === value }, name)),
        ),
      );
    const coded = (key: "dimension" | "status") =>
      choice(
        key,
        present(key).map((code) => [code, wordOf(code, language)] as const),
      );
    const speakers = [
      ["-1", words.outlet] as const,
      ...data.speakers.slice(0, MOST_SPEAKERS).map(({ name }, i) => [String(i), name] as const),
    ];
    const search = h("input", {
      type: "search",
      name: "search",
      value: this.#conditions.search,
      oninput: (event) => this.#change({ search: (event.target as HTMLInputElement).value }),
    });
    const save = (format: "csv" | "json", label: string) =>
      h("button", { type: "button", onclick: () => download(this.#rows, data, format) }, label);
    return h(
      "form",
      {
        class: "controls",
        onsubmit: (event) => event.preventDefault(),
        onreset: () => this.#change({ search: "", dimension: "", status: "", speaker: "", ...this.#fixed }),
      },
      h("label", {}, `${words.search} `, search),
      this.#fixed.speaker === undefined ? choice("speaker", speakers) : null,
      coded("dimension"),
      coded("status"),
      h("button", { type: "reset" }, words.clear),
      save("csv", words.downloadCsv),
      save("json", words.downloadJson),
    );
  }
}
