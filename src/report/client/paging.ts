import { h } from "./element.js";
import { counted, type View } from "./view.js";
import { filled } from "./words.js";

/** Rows that a page of a table holds. */
export const PAGE_ROWS = 100;

/** Buttons to the pages before and after; nothing where one page holds all. */
export function paging(page: number, rows: number, view: View, go: (page: number) => void): HTMLElement {
  const pages = Math.max(1, Math.ceil(rows / PAGE_ROWS));
  if (pages === 1) return h("div");
  const { words } = view;
  return h(
    "nav",
    { class: "paging", "aria-label": filled(words.page, counted(page + 1, view), counted(pages, view)) },
    h("button", { type: "button", disabled: page === 0, onclick: () => go(page - 1) }, words.previous),
    h("span", {}, filled(words.page, counted(page + 1, view), counted(pages, view))),
    h("button", { type: "button", disabled: page >= pages - 1, onclick: () => go(page + 1) }, words.next),
  );
}
