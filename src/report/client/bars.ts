import { h, svg } from "./element.js";

/** One bar: what it is of, how long it is, and its length in words. */
export interface Bar {
  readonly label: Node | string;
  readonly value: number;
  readonly text: Node | string;
}

/** A chart of horizontal bars as a table: names and numbers can be read without seeing the bars. */
export function bars(title: string, list: readonly Bar[], rightToLeft: boolean): HTMLElement {
  const most = Math.max(...list.map(({ value }) => value), 0);
  const rows = list.map(({ label, value, text }) => {
    const width = most > 0 ? Math.max(0.5, (100 * value) / most) : 0;
    const bar = svg("rect", {
      x: `${rightToLeft ? 100 - width : 0}%`,
      y: 0,
      width: `${width}%`,
      height: "100%",
      rx: 2,
    });
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, label),
      h("td", { class: "bar" }, svg("svg", { "aria-hidden": "true", width: "100%", height: 14 }, bar)),
      h("td", { class: "number" }, text),
    );
  });
  return h("table", { class: "bars" }, h("caption", {}, title), h("tbody", {}, ...rows));
}
