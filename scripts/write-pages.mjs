// Writes the made-up web pages of fixtures/pages and what is right for each (fixtures/pages.json). Run by hand; the pages
// are committed and tests read those.
import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ARTICLES } from "./pages/articles.mjs";
import { FAMILIES } from "./pages/families.mjs";
import { GENERIC } from "./pages/generic.mjs";
import { NOT_ARTICLES } from "./pages/not-articles.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const FOLDER = "fixtures/pages";
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) unlinkSync(`${FOLDER}/${name}`);

const right = {};
let turn = 0;
for (const [name, template] of Object.entries({ ...FAMILIES, ...GENERIC })) {
  const article = ARTICLES[turn % ARTICLES.length];
  turn += 1;
  const { html, gives } = template(article);
  const { kicker, title, lead, date, code, agency } = article;
  writeFileSync(`${FOLDER}/${name}.html`, `${html.trim()}\n`);
  right[`${name}.html`] = {
    title,
    kicker: gives.kicker && kicker ? kicker : null,
    published: gives.date === "day" ? date.day : gives.date === "none" ? null : date.iso,
    code: gives.code ? code : null,
    agency: gives.agency === undefined ? agency : gives.agency,
    body: [...(gives.lead ? [lead] : []), ...(gives.body ?? article.body)],
  };
}
for (const [name, html] of Object.entries(NOT_ARTICLES)) {
  writeFileSync(`${FOLDER}/${name}.html`, `${html.trim()}\n`);
  right[`${name}.html`] = null;
}
writeFileSync("fixtures/pages.json", `${JSON.stringify(right, null, 1)}\n`);
console.log(`${Object.keys(right).length} pages`);
