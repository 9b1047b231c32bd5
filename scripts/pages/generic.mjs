// Pages in no system's layout: hashed class names, tables, one column without classes, a landing page of an agency.
import {
  ADVERT,
  CHAT,
  comments,
  FOOTER,
  head,
  linkedData,
  MENU,
  paragraphs,
  persian,
  RELATED,
  readMore,
  relatedList,
  SCRIPT,
  SHARE,
  SIDEBAR,
} from "./parts.mjs";

const list = (items) => items.map((text) => `<p>${text}</p>`).join("\n");

export const GENERIC = {
  "generic-bare": (a) => ({
    html: `<html><head><title>${a.title}</title></head><body><h1>${a.title}</h1>${list(a.body)}</body></html>`,
    gives: { date: "none" },
  }),
  "generic-semantic": (a) => ({
    html: `${head(a, linkedData(a))}<body><header>${MENU}</header><main><article><h1>${a.title}</h1><time datetime="${a.date.iso}">${persian(a.date.jalali)}</time><p>${a.lead}</p>${paragraphs(a.body)}</article><section>${relatedList("x1")}</section></main>${FOOTER}</body></html>`,
    gives: { lead: true, date: "time" },
  }),
  "generic-hashed": (a) => ({
    html: `${head(a, linkedData(a))}<body><div class="css-1a2b3c">${MENU}</div><div class="css-9z8y7x"><div class="css-77aa"><h1 class="css-q1">${a.title}</h1><div class="css-q2"><time datetime="${a.date.iso}"></time></div><div class="css-q3">${a.body.map((text) => `<div class="css-p0"><p class="css-p1">${text}</p></div>`).join("")}</div></div><div class="css-55bb">${RELATED.map((title) => `<div class="css-rr"><a href="/x"><h3>${title}</h3></a></div>`).join("")}</div></div>${SCRIPT}</body></html>`,
    gives: { date: "time" },
  }),
  "generic-table": (a) => ({
    html: `<html><head><meta charset=utf-8><title>${a.agency} :: ${a.title}</title></head><body><table width=980><tr><td colspan=2>${MENU}</td></tr><tr><td valign=top width=200>${RELATED.map((title) => `<a href=/n>${title}</a><br>`).join("")}</td><td valign=top><font size=4><b>${a.title}</b></font><br>تاریخ: ${persian(a.date.numbers)}<br><br>${a.body.join("<br><br>\n")}<br></td></tr><tr><td colspan=2>${FOOTER}</td></tr></table></body></html>`,
    gives: { date: "day", agency: null },
  }),
  "generic-divs": (a) => ({
    html: `${head(a)}<body><div class="wrap"><div class="top">${MENU}</div><div class="c1"><div class="t"><h1>${a.title}</h1></div><div class="d">${persian(`${a.date.weekday} ${a.date.jalali} - ${a.date.time}`)}</div><div class="txt">${a.body.map((text) => `<div>${text}</div>`).join("")}${CHAT}</div>${SHARE}</div><div class="c2">${relatedList("box")}</div>${ADVERT}</div></body></html>`,
    gives: { date: "time" },
  }),
  "generic-boxes": (a) => ({
    html: `${head(a, linkedData(a))}<body>${MENU}<section class="story-page"><h1>${a.title}</h1><p class="story-lead">${a.lead}</p><div class="story-text">${paragraphs(a.body, { 0: readMore(0), 1: `<div class="promo">${ADVERT}</div>`, 2: relatedList("see-also", "بیشتر بخوانید") })}</div></section>${comments()}${SIDEBAR}${FOOTER}</body></html>`,
    gives: { lead: true, date: "time" },
  }),
  "generic-long-comments": (a) => ({
    html: `${head(a, linkedData(a))}<body>${MENU}<div class="post"><h1>${a.title}</h1>${paragraphs(a.body)}</div>${comments("user-comments").repeat(4)}${FOOTER}</body></html>`,
    gives: { date: "time" },
  }),
  "generic-quotes": (a) => ({
    html: `${head(a, linkedData(a))}<body><article><h1>${a.title}</h1><blockquote><p>${a.body[0]}</p></blockquote><h2>جزئیات خبر</h2>${list(a.body.slice(1))}<ul class="links">${RELATED.map((title) => `<li><a href="/r">${title}</a></li>`).join("")}</ul></article>${SHARE}${FOOTER}</body></html>`,
    gives: { date: "time", body: [a.body[0], "جزئیات خبر", ...a.body.slice(1)] },
  }),
  "generic-references": (a) => ({
    html: `${head(a, linkedData(a))}<body>${MENU}<div id="main"><h1>${a.title.replaceAll("ی", "&#1740;")}</h1><div id="story">${paragraphs(a.body).replaceAll("\u200c", "&zwnj;").replaceAll("«", "&laquo;").replaceAll("»", "&raquo;").replaceAll("ک", "&#x6a9;")}</div></div>${FOOTER}</body></html>`,
    gives: { date: "time" },
  }),
  "generic-print": (a) => ({
    html: `<html dir=rtl><head><title>${a.title}</title><body onload="window.print()"><div class="print-page"><div>${a.agency}</div><div>کد خبر: ${a.code}</div><div>${persian(`${a.date.jalali} - ${a.date.time}`)}</div><h2>${a.title}</h2><div>${a.body.map((text) => `<p align=right>${text}`).join("")}</div><div>نشانی: https://print.example/news/${a.code}</div><button>چاپ</button></div></body></html>`,
    gives: { date: "time", code: true, agency: null },
  }),
  "generic-app": (a) => ({
    html: `${head(a, linkedData(a))}<body><div id="__next"><div><header>${MENU}</header><div><div><div><h1><span>${a.title}</span></h1></div><section><div data-x="b">${a.body.map((text) => `<div data-x="p"><span>${text}</span></div>`).join("")}</div></section></div><div>${RELATED.map((title) => `<a href="/z"><span>${title}</span></a>`).join("")}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { text: a.body.join(" ") } })}</script></body></html>`,
    gives: { date: "time" },
  }),
};
