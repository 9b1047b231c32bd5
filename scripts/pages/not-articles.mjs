// Pages that a crawl meets and that carry no article.
import { FOOTER, MENU, RELATED, relatedList, SIDEBAR } from "./parts.mjs";

const page = (title, body) =>
  `<!DOCTYPE html><html lang="fa"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const cards = Array.from(
  { length: 24 },
  (_, i) =>
    `<div class="card"><a href="/n/${i}"><h3>${RELATED[i % RELATED.length]}</h3><p>استاندار گفت: ${i + 3} طرح تازه در این هفته با حضور مسئولان گشایش می‌یابد و مردم از آن بهره می‌برند.</p></a></div>`,
).join("\n");

export const NOT_ARTICLES = {
  "none-challenge": page(
    "در حال بررسی مرورگر شما",
    `<div class="box"><h1>در حال بررسی مرورگر شما</h1><p>این فرایند خودکار است. مرورگر شما تا ۵ ثانیه دیگر به صفحه مورد نظر هدایت می‌شود، لطفاً شکیبا باشید.</p></div><script>setTimeout(function(){}, 5000)</script>`,
  ),
  "none-index": page(
    "خبرگزاری گلدشت | آخرین اخبار",
    `${MENU}<main><h1>آخرین اخبار</h1>${cards}</main>${SIDEBAR}${FOOTER}`,
  ),
  "none-shell": page(
    "خبرگزاری گلدشت",
    `<div id="app"></div><noscript>برای دیدن این صفحه جاوااسکریپت را فعال کنید.</noscript><script src="/app.js"></script>`,
  ),
  "none-missing": page(
    "صفحه یافت نشد",
    `${MENU}<div class="error"><h1>۴۰۴</h1><p>صفحه مورد نظر شما یافت نشد. ممکن است نشانی آن تغییر کرده باشد.</p></div>${relatedList("latest")}${FOOTER}`,
  ),
  "none-gallery": page(
    "گزارش تصویری: جشن زیتون",
    `${MENU}<h1>گزارش تصویری: جشن زیتون</h1><div class="gallery">${Array.from({ length: 12 }, (_, i) => `<img src="/${i}.jpg" alt="">`).join("")}</div>${relatedList("related")}${FOOTER}`,
  ),
};
