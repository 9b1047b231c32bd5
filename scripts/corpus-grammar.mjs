// Articles from a small grammar of templates: the n-th article of a seed is always the same. No wording is anybody's.
// They are for load, not for scores: their sentences are common enough to keep every stage busy.

/** Numbers from 0 to below `n`, the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

const GRAMMAR = {
  given: ["مریم", "رضا", "نسرین", "حمید", "زهرا", "کاوه", "لیلا", "بهرام", "شیرین", "آرش", "ناهید", "فرهاد"],
  family: ["کاظمی", "رستگار", "نیک‌نام", "صبوری", "دریانورد", "کوهستانی", "پاکزاد", "مهرجو", "سپهری", "فراهانی"],
  place: ["گلدشت", "سپیدرود", "نیلوفرآباد", "کوهپایه", "مهرآباد", "زرین‌شهر", "بهارستان", "آبشار"],
  office: [
    "مدیرکل راه و شهرسازی استان {place}",
    "رئیس سازمان جهاد کشاورزی {place}",
    "فرماندار {place}",
    "معاون توسعه شرکت آب منطقه‌ای {place}",
    "سخنگوی اتاق بازرگانی {place}",
    "مدیرعامل شرکت گاز {place}",
    "رئیس دانشگاه علوم پزشکی {place}",
  ],
  organization: ["وزارت نیرو", "بانک مرکزی", "مرکز آمار", "سازمان هواشناسی", "شرکت نفت", "شهرداری {place}"],
  say: ["گفت", "اظهار کرد", "اظهار داشت", "بیان کرد", "تصریح کرد", "اعلام کرد", "خاطرنشان کرد", "یادآور شد"],
  add: ["افزود", "ادامه داد", "تأکید کرد", "اضافه کرد", "در پایان گفت"],
  thing: ["پسته", "گندم", "سیمان", "فولاد", "برق", "شیر خام", "زعفران", "میوه", "کاشی", "لوازم خانگی"],
  verb: ["تولید", "صادرات", "واردات", "مصرف", "فروش", "خرید تضمینی"],
  change: ["افزایش یافت", "رشد کرد", "کاهش یافت", "کم شد", "بیشتر شده است"],
  unit: ["تن", "واحد", "کیلومتر", "هکتار", "مگاوات", "نفر", "فقره", "دستگاه"],
  scale: ["هزار", "میلیون", "میلیارد", "هزار میلیارد"],
  more: ["بیش از", "حدود", "نزدیک به", "دست‌کم", "کمتر از"],
  when: ["در سال گذشته", "از ابتدای امسال", "در شش ماه نخست", "در ماه اخیر", "طی هفته گذشته"],
  project: ["بیمارستان", "نیروگاه", "کارخانه", "مدرسه", "پل", "تصفیه‌خانه", "سد", "بزرگراه"],
  fact: [
    "{when} {verb} {thing} {n} درصد {change}",
    "{more} {n} هزار {unit} {thing} در {place} به دست مردم رسید",
    "برای ساخت {project} {place} {n} {scale} تومان هزینه شده است",
    "تا پایان سال {n} {project} دیگر در {place} افتتاح خواهد شد",
    "سهم {place} از {verb} {thing} کشور از {n} به {n} درصد رسید",
    "{n} نفر در این {project} مشغول به کار شده‌اند",
    "قیمت هر کیلو {thing} به {n} هزار تومان رسیده است",
    "پیش‌بینی می‌شود {verb} {thing} تا {n} درصد {change}",
    "همکاری مردم {place} در این طرح چشمگیر بوده است",
    "مشکل کم‌آبی در روستاهای {place} هنوز برطرف نشده است",
    "یک سوم {project}‌های {place} فرسوده است",
  ],
  report: [
    "این نشست با حضور مسئولان {place} در محل {project} برگزار شد.",
    "گفتنی است {fact}.",
    "به گزارش روابط عمومی {organization}، {fact}.",
    "بازدید از {project} {place} نیز در برنامه این سفر بود.",
  ],
  speech: ["وی {add}: {fact} و {fact}.", "وی {add} که {fact}.", "او با اشاره به وضع {thing} {add}: {fact}."],
  tail: ["انتهای پیام/", "پایان پیام", "انتهای پیام/ ۱۲۳"],
};

/** The `n`-th article: its name and its text. Every tenth is a web page, every seventh lost its half-spaces. */
export function article(n, seed = 1) {
  const next = chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
  const pick = (list) => list[next(list.length)];
  const fill = (template) =>
    template.replace(/\{(\w+)\}/g, (_, name) => (name === "n" ? number() : fill(pick(GRAMMAR[name]))));
  const number = () => (2 + next(997)).toLocaleString("fa-IR-u-nu-arabext");
  const date = `${1398 + next(6)}/${String(1 + next(12)).padStart(2, "0")}/${String(1 + next(29)).padStart(2, "0")}`;
  const who = `${fill("{given} {family}")}، ${fill("{office}")}`;
  const title = fill(`${pick(GRAMMAR.verb)} ${pick(GRAMMAR.thing)} در {place} {n} درصد {change}`);
  const paragraphs = [`${who}، ${fill("{say}: {fact} و {fact}.")}`];
  for (let i = 4 + next(6); i > 0; i -= 1) {
    paragraphs.push(fill(`${pick(next(3) === 0 ? GRAMMAR.report : GRAMMAR.speech)} ${pick(GRAMMAR.report)}`));
  }
  const tail = pick(GRAMMAR.tail);
  const name = String(n).padStart(8, "0");
  if (n % 10 === 9) return { name: `${name}.html`, text: page(title, date, paragraphs), title, paragraphs };
  let text = `${title}\n${date}\n\n${paragraphs.join("\n")}\n${tail}\n`;
  if (n % 7 === 6) text = text.replaceAll("\u200c", " ");
  return { name: `${name}.txt`, text, title, paragraphs };
}

const page = (title, date, paragraphs) => `<!doctype html>
<html lang="fa"><head><meta charset="utf-8"><title>${title} | پایگاه خبری گلدشت</title></head>
<body><nav><a href="/">صفحه نخست</a> <a href="/economy">اقتصاد</a></nav>
<article><h1>${title}</h1><time>${date}</time>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article><footer>تمام حقوق محفوظ است.</footer></body></html>
`;

/** The same article as a row of JSON Lines. */
export const row = (n, seed = 1) => {
  const { name, title, paragraphs } = article(n, seed);
  return `${JSON.stringify({ id: name.split(".")[0], title, text: paragraphs.join("\n") })}\n`;
};
