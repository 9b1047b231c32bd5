/** What crawlers, databases and templates leave in a text, and the character it stood for ("" for none). */
export interface DebrisForm {
  readonly from: string;
  readonly to: string;
}

export const DEBRIS_FORMS: readonly DebrisForm[] = [
  // A newline written as a token by a corpus tool.
  { from: "[n]", to: "\n" },
  // Escapes that were printed instead of read.
  { from: "\\r\\n", to: "\n" },
  { from: "\\n", to: "\n" },
  { from: "\\t", to: " " },
  { from: "\\u200c", to: "\u200c" },
  { from: "\\u200C", to: "\u200c" },
  // Entities of a page that was stripped of its tags only.
  { from: "&zwnj;", to: "\u200c" },
  { from: "&#8204;", to: "\u200c" },
  { from: "&#x200c;", to: "\u200c" },
  { from: "&#x200C;", to: "\u200c" },
  { from: "&nbsp;", to: " " },
  { from: "&#160;", to: " " },
  { from: "&shy;", to: "" },
  { from: "&rlm;", to: "" },
  { from: "&lrm;", to: "" },
  { from: "&zwj;", to: "" },
  { from: "&quot;", to: '"' },
  { from: "&laquo;", to: "«" },
  { from: "&raquo;", to: "»" },
  { from: "&ldquo;", to: "“" },
  { from: "&rdquo;", to: "”" },
  { from: "&hellip;", to: "…" },
  { from: "&ndash;", to: "–" },
  { from: "&mdash;", to: "—" },
  { from: "&amp;zwnj;", to: "\u200c" },
  { from: "&amp;nbsp;", to: " " },
];
