import { describe, expect, it } from "vitest";
import { type Mention, mentionOf } from "../../src/stages/attribution/drafts.js";
import type { Office } from "../../src/stages/attribution/offices.js";
import { addOffice, merge, newEntity, root } from "../../src/stages/attribution/register/entity.js";
import { Register } from "../../src/stages/attribution/register/index.js";
import { NameIndex } from "../../src/stages/attribution/register/name-index.js";
import { OfficeIndex } from "../../src/stages/attribution/register/office-index.js";
import { PhraseWords } from "../../src/stages/attribution/register/phrase-words.js";
import { sourceForm } from "../../src/stages/attribution/register/resolution.js";
import { bare, named, type SourcePhrase, titular, worded } from "../../src/stages/attribution/source/phrase.js";
import { readerOf, resources } from "./phrases.js";

/** A line of an article and the mention it is; `undefined` for one that mentions nobody. */
interface Line {
  readonly words: string;
  readonly phrase?: (from: number, to: number) => SourcePhrase;
  readonly more?: Partial<Mention>;
}

const as = (words: string, phrase: Line["phrase"], more: Partial<Mention> = {}): Line => ({
  words,
  ...(phrase ? { phrase } : {}),
  more,
});
const person = (name: string, more?: Partial<Mention>): Line =>
  as(name, (from, to) => named("person", from, from, to, to), more);
const office = (words: string, more?: Partial<Mention>): Line =>
  as(words, (from, to) => worded("office", from, words.startsWith("یک ") ? from + 1 : from, to, to), more);
/** Office and name; the name has two words. */
const holder = (words: string, name: string): Line =>
  as(`${words} ${name}`, (from, to) => titular(from, to, [to - 2, to], [from, to - 2], to));
const body = (words: string): Line => as(words, (from, to) => named("body", from, from, to, to));
const group = (words: string): Line => as(words, (from, to) => worded("group", from, from, to, to));
const he: Line = as("وی", (from, to) => bare("pronoun", from, to, to));
const they: Line = as("آنها", (from, to) => bare("plural", from, to, to));
const such = (words: string): Line => as(words, (from, to) => bare("demonstrative", from, to, to));
const plain = (words: string): Line => ({ words });

/** Who each mention is: `id name, the fullest office or -, rule`. */
function who(...lines: readonly Line[]): string[] {
  const { reader, lines: starts } = readerOf(lines.map(({ words }) => words).join("\n"));
  expect(starts.length).toBe(lines.length + 1);
  const mentions = lines.flatMap(({ phrase, more }, i) =>
    more ? [mentionOf(phrase?.(starts[i]!, starts[i + 1]!) ?? null, more)] : [],
  );
  const resolved = new Register(new PhraseWords(reader, resources.offices), resources).resolve(mentions);
  return mentions.map((mention) => {
    const { speaker, sieve, flags } = resolved.get(mention)!;
    const shown = speaker ? `${speaker.id} ${speaker.name ?? "-"}, ${speaker.role ?? "-"}` : "-";
    return [`${shown}, ${sieve}`, ...flags].join(" !");
  });
}

describe("names in the register", () => {
  it("number the speakers from one, in order", () => {
    expect(who(person("رضا کیانی"), person("علی صفا"), person("رضا کیانی"))).toEqual([
      "p1 رضا کیانی, -, full_name",
      "p2 علی صفا, -, full_name",
      "p1 رضا کیانی, -, full_name",
    ]);
  });
  it("a surname alone is a person too", () => {
    expect(who(person("کیانی"))).toEqual(["p1 کیانی, -, surname"]);
  });
  it("a short surname is the person's who is named in full later", () => {
    expect(who(person("کیا"), person("رضا کیا"))).toEqual(["p1 رضا کیا, -, surname", "p1 رضا کیا, -, full_name"]);
  });
  it("a fuller name later is the name of all mentions", () => {
    expect(who(person("رضا کیانی"), person("سید رضا کیانی"), person("کیانی"))).toEqual([
      "p1 سید رضا کیانی, -, full_name",
      "p1 سید رضا کیانی, -, full_name",
      "p1 سید رضا کیانی, -, surname",
    ]);
  });
  it("two letters are a name, one is none", () => {
    expect(who(person("مه"))).toEqual(["p1 مه, -, surname"]);
    expect(who(person("م"))).toEqual(["-, unknown"]);
  });
});

describe("the index of names", () => {
  const with_ = (...names: readonly (readonly string[])[]) => {
    const index = new NameIndex();
    const persons = names.map((words) => {
      const entity = newEntity("person");
      index.add(entity, words, words.join(" "));
      return entity;
    });
    return { index, persons };
  };

  it("knows a name and each end of it of three letters", () => {
    const { index, persons } = with_(["بهمن", "امین", "زاده"], ["رضا", "کیا"], ["علی", "مه"], ["سارا", "نور", "مهر"]);
    expect(["بهمنامینزاده", "امینزاده", "زاده"].map((key) => index.find(key))).toEqual(Array(3).fill(persons[0]));
    expect(index.find("کیا")).toBe(persons[1]);
    expect(index.find("مهر")).toBe(persons[3]);
    expect(index.find("مه")).toBeNull();
    expect(index.find("بهمنامین")).toBeNull();
  });
  it("gives an end to the one who had it first", () => {
    const { index, persons } = with_(["رضا", "کیانی"], ["علی", "کیانی"]);
    expect(index.find("کیانی")).toBe(persons[0]);
    expect(index.find("علیکیانی")).toBe(persons[1]);
  });
  it("knows a glued name by four letters of its end, and a fuller one by the end it has", () => {
    const { index, persons } = with_(["بهمن", "شریفزاده"], ["علی", "مه"], ["ماه"], ["کیان"]);
    expect(index.find("زاده")).toBe(persons[0]);
    expect(index.find("اده")).toBeNull();
    expect(index.find("سیدبهمنشریفزاده")).toBe(persons[0]);
    expect(index.find("شاهکیان")).toBe(persons[3]);
    // Three letters are too little to tell a fuller name by.
    expect(index.find("شاهماه")).toBeNull();
  });
  it("gives nobody where an end fits two", () => {
    const { index } = with_(["بهمن", "شریفزاده"], ["رضا", "کریمزاده"]);
    expect(index.find("زاده")).toBeNull();
  });
  it("gives a person a fuller name, under which he is found, and under the old one", () => {
    const { index, persons } = with_(["کیانی"]);
    index.rename(persons[0]!, "رضاکیانی", "رضا کیانی");
    expect([persons[0]!.name, persons[0]!.nameKey]).toEqual(["رضا کیانی", "رضاکیانی"]);
    expect([index.find("رضاکیانی"), index.find("کیانی")]).toEqual([persons[0], persons[0]]);
  });
  it("looks at ends among two hundred persons, at whole names among more", () => {
    const letters = "ابپتجچخدرزسشعغفقکگلم";
    const names = Array.from({ length: 199 }, (_, i) => [
      `${letters[i % 20]}${letters[Math.floor(i / 20)]}${letters[i % 7]}ونن`,
    ]);
    const { index, persons } = with_(["بهمن", "شریفزاده"], ...names);
    expect(index.find("زاده")).toBe(persons[0]);
    index.add(newEntity("person"), ["تازه"], "تازه");
    expect(index.find("زاده")).toBeNull();
    expect(index.find("شریفزاده")).toBe(persons[0]);
  });
});

const officeOf = (...words: readonly string[]): Office => ({ text: words.join(" "), words, key: words.join("") });

describe("the index of offices", () => {
  it("gives all whom an office fits and who are nobody else, in the order they were noted", () => {
    const index = new OfficeIndex();
    const [a, b, c] = [newEntity("person"), newEntity("person"), newEntity("person")];
    for (const entity of [a, b, c]) index.note(entity);
    index.give(b, officeOf("وزیر", "نیرو"));
    index.give(a, officeOf("وزیر"));
    index.give(c, officeOf("استاندار"));
    expect(index.holders(officeOf("وزیر"))).toEqual([a, b]);
    expect(b.offices.map(({ text }) => text)).toEqual(["وزیر نیرو"]);
    merge(b, a, "role_alias");
    expect(index.holders(officeOf("وزیر"))).toEqual([a]);
  });
  it("compares offices among two hundred persons, their keys among more", () => {
    const index = new OfficeIndex();
    const first = newEntity("person");
    index.note(first);
    index.give(first, officeOf("وزیر", "نیرو"));
    for (let i = 1; i < 200; i += 1) index.note(newEntity("person"));
    expect(index.holders(officeOf("وزیر"))).toEqual([first]);
    index.note(newEntity("person"));
    expect(index.holders(officeOf("وزیر"))).toEqual([]);
    expect(index.holders(officeOf("وزیر", "نیرو"))).toEqual([first]);
    expect(index.holders(officeOf("استاندار"))).toEqual([]);
  });
  it("remembers each holder of an office once, and two hundred at most where it does not compare", () => {
    const index = new OfficeIndex();
    const wazir = officeOf("وزیر");
    const persons = Array.from({ length: 203 }, () => newEntity("person"));
    for (const entity of persons) index.note(entity);
    index.give(persons[0]!, wazir);
    for (const entity of persons) index.give(entity, wazir);
    expect(index.holders(wazir)).toEqual(persons.slice(0, 200));
  });
});

describe("persons of the register", () => {
  it("have an office once", () => {
    const entity = newEntity("person");
    for (const words of [["وزیر"], ["استاندار"], ["وزیر"]]) addOffice(entity, officeOf(...words));
    expect(entity.offices.map(({ text }) => text)).toEqual(["وزیر", "استاندار"]);
  });
  it("found to be one are one, with the offices of both", () => {
    const [a, b, c] = [newEntity("person"), newEntity("person"), newEntity("person")];
    addOffice(a, officeOf("وزیر"));
    addOffice(b, officeOf("استاندار"));
    merge(a, b, "role_alias");
    merge(b, c, "role_next_name");
    merge(a, c, "role_alternation");
    expect([root(a), root(b), root(c)]).toEqual([c, c, c]);
    expect(c.offices.map(({ text }) => text)).toEqual(["استاندار", "وزیر"]);
    expect([a.sieve, b.sieve, c.sieve, c.merged]).toEqual(["role_alias", "role_next_name", null, null]);
  });
});

describe("the form of a mention", () => {
  it("is told by its phrase", () => {
    const forms = [
      null,
      bare("pronoun", 0, 1, 1),
      bare("plural", 0, 1, 1),
      bare("demonstrative", 0, 2, 2),
      worded("office", 0, 0, 2, 2),
      worded("group", 0, 0, 1, 1),
      named("body", 0, 0, 2, 2),
      bare("text", 0, 1, 1),
      named("joint", 0, 0, 5, 5),
      named("person", 0, 0, 1, 1),
      named("person", 0, 0, 2, 2),
      titular(0, 3, [2, 3], [0, 2], 3),
    ].map(sourceForm);
    expect(forms).toEqual([
      "elided",
      "pronoun",
      "pronoun",
      "demonstrative",
      "role",
      "role",
      "organization",
      "document",
      "full_name",
      "surname",
      "full_name",
      "role_name",
    ]);
  });
});

describe("offices in the register", () => {
  it("give the fullest words of an office, of two that are as long the first", () => {
    expect(who(holder("وزیر نیرو", "علی صفا"), office("وزیر نیرو دولت"), office("وزیر نیرو"))).toEqual([
      "p1 علی صفا, وزیر نیرو دولت, role_name",
      "p1 علی صفا, وزیر نیرو دولت, role_alias",
      "p1 علی صفا, وزیر نیرو دولت, role_alias",
    ]);
    expect(who(person("علی صفا"), office("وزیر نیرو"), office("مدیر نیرو"))[0]).toBe(
      "p1 علی صفا, وزیر نیرو, full_name",
    );
  });
  it("of which nothing is known are the last speaker's, if his is not known", () => {
    expect(who(person("علی صفا"), office("وزیر نیرو"))[1]).toBe("p1 علی صفا, وزیر نیرو, role_last_speaker");
    expect(who(person("علی صفا"), office("وزیر نیرو", { shifted: true }))[1]).toBe("p2 -, وزیر نیرو, role");
    expect(who(person("علی صفا"), office("وزیر نیرو", { nested: true }))[1]).toBe("p2 -, وزیر نیرو, role");
    expect(who(holder("شهردار یزد", "علی صفا"), office("وزیر نیرو"))[1]).toBe("p2 -, وزیر نیرو, role");
  });
  it("without a name go to the person named next, if his office is not another", () => {
    expect(who(office("وزیر نیرو"), person("علی صفا"))).toEqual([
      "p1 علی صفا, وزیر نیرو, role_next_name",
      "p1 علی صفا, وزیر نیرو, full_name",
    ]);
    expect(who(office("وزیر نیرو"), holder("استاندار یزد", "علی صفا"))[0]).toBe("p1 -, وزیر نیرو, role");
  });
  it("a mention inside another's speech takes no office and ends no wait for a name", () => {
    expect(
      who(
        holder("شهردار یزد", "علی صفا"),
        office("وزیر نیرو"),
        person("علی صفا", { nested: true }),
        person("بهمن فرهمند"),
      )[1],
    ).toBe("p2 بهمن فرهمند, وزیر نیرو, role_next_name");
    expect(who(holder("شهردار یزد", "علی صفا"), office("وزیر نیرو", { nested: true }), person("بهمن فرهمند"))[1]).toBe(
      "p2 -, وزیر نیرو, role",
    );
  });
  it("of a body in other words are its holder's, another's of that body are not", () => {
    const spokesman = holder("سخنگوی قوه قضاییه", "علی صفا");
    expect(who(spokesman, office("سخنگوی دستگاه قضا"))[1]).toMatch(/^p1 علی صفا/u);
    expect(who(spokesman, office("رئیس دستگاه قضا"))[1]).toMatch(/^p2 -/u);
    expect(who(spokesman, office("رئیس قوه قضاییه"))[1]).toMatch(/^p2 -/u);
    expect(who(spokesman, office("معاون قضایی دادگستری"))[1]).toMatch(/^p2 -/u);
  });
  it("of a named person wait for no other name", () => {
    expect(who(holder("وزیر نیرو", "علی صفا"), office("وزیر نیرو"), person("بهمن فرهمند"))).toEqual([
      "p1 علی صفا, وزیر نیرو, role_name",
      "p1 علی صفا, وزیر نیرو, role_alias",
      "p2 بهمن فرهمند, -, full_name",
    ]);
  });
  it("held together are each known", () => {
    expect(who(office("استاندار یزد و رئیس شورا"), office("رئیس شورا"))[1]).toBe(
      "p1 -, استاندار یزد و رئیس شورا, role",
    );
    expect(who(office("استاندار یزد"), office("استاندار یزد و رئیس شورا"), office("رئیس شورا"))[2]).toBe(
      "p1 -, استاندار یزد و رئیس شورا, role",
    );
  });
  it("once found to be a person's, another field's is not his", () => {
    expect(who(office("وزیر نیرو"), person("علی صفا"), office("کارشناس برق"))[2]).toBe("p2 -, کارشناس برق, role");
  });
  it("that fit two: the one whose very words they are, else the last speaker, else nobody", () => {
    const [ali, bahman] = [holder("رئیس سازمان آب", "علی صفا"), holder("رئیس سازمان آب یزد", "بهمن فرهمند")];
    expect(who(ali, bahman, office("رئیس سازمان آب"))[2]).toBe("p1 علی صفا, رئیس سازمان آب, role_alias");
    expect(who(bahman, ali, office("رئیس سازمان"))[2]).toBe("p2 علی صفا, رئیس سازمان آب, role_alias");
    expect(who(ali, bahman, group("کارشناسان"), office("رئیس سازمان"))[3]).toBe(
      "p4 -, رئیس سازمان, role !ambiguous_role",
    );
  });
  it("that fit a named person and one without a name make them one", () => {
    expect(who(holder("رئیس اتاق بازرگانی", "علی صفا"), office("رئیس کمیسیون انرژی کشور"), office("رئیس"))[1]).toBe(
      "p1 علی صفا, رئیس کمیسیون انرژی کشور, role_alias",
    );
  });
  it("that fit two without a name make them one", () => {
    expect(who(office("رئیس اتاق بازرگانی"), office("رئیس کمیسیون انرژی"), office("رئیس"))).toEqual([
      "p1 -, رئیس اتاق بازرگانی, role",
      "p1 -, رئیس اتاق بازرگانی, role_alias",
      "p1 -, رئیس اتاق بازرگانی, role",
    ]);
  });
});

describe("offices that nobody took", () => {
  const ali = person("علی صفا");
  /** The second office is no pending one's, and the last speaker has one already: only alternation is left. */
  const alternation = [person("رضا کیانی"), office("شهردار یزد"), office("کارشناس برق")];

  it("are the article's only person's, also where he is named later", () => {
    expect(who(office("سخنگوی کمیسیون انرژی مجلس"), holder("نماینده میبد", "علی صفا"))[0]).toBe(
      "p1 علی صفا, سخنگوی کمیسیون انرژی مجلس, role_alternation !role_by_alternation",
    );
    expect(who(...alternation)[2]).toBe("p1 رضا کیانی, کارشناس برق, role_alternation !role_by_alternation");
  });
  it("are no group's", () => {
    expect(who(ali, group("کارشناسان"), body("وزارت نیرو"))).toEqual([
      "p1 علی صفا, -, full_name",
      "p2 -, کارشناسان, group",
      "p3 وزارت نیرو, -, organization",
    ]);
  });
  it("are the last person's of several", () => {
    expect(who(ali, ...alternation)[3]).toBe("p2 رضا کیانی, کارشناس برق, role_alternation !role_by_alternation");
    expect(who(ali, ...alternation, group("کارشناسان"))[3]).toBe(
      "p2 رضا کیانی, کارشناس برق, role_alternation !role_by_alternation",
    );
  });
  it("are nobody's where somebody is introduced later", () => {
    expect(who(...alternation, holder("وزیر نیرو", "بهمن فرهمند"))[2]).toBe("p2 -, کارشناس برق, role");
    expect(who(...alternation, group("کارشناسان"), holder("وزیر نیرو", "بهمن فرهمند"))[2]).toBe(
      "p2 -, کارشناس برق, role",
    );
  });
  it("are nobody's who is not named yet, nor another's by a sign of his turn", () => {
    expect(who(ali, office("یک کارشناس برق"))[1]).toBe("p2 -, کارشناس برق, role");
    expect(who(...alternation.slice(0, 2), office("کارشناس برق", { shifted: true }))[2]).toBe(
      "p2 -, کارشناس برق, role",
    );
  });
  it("are a person's whose office is known only in the same field", () => {
    const known = (words: string, other: string) => who(holder(words, "علی صفا"), office(other))[1]!.slice(0, 2);
    expect(known("رئیس شرکت برق یزد", "کارشناس برق")).toBe("p1");
    expect(known("رئیس شرکت برق یزد", "کارشناس گاز")).toBe("p2");
    // Two letters tell no field, and the last word of both is their town.
    expect(known("رئیس شرکت آب یزد", "کارشناس آب")).toBe("p2");
    expect(known("رئیس شرکت برق یزد", "شهردار یزد")).toBe("p2");
    // Of two offices one has the word before its end.
    expect(known("رئیس شرکت برق یزد و مدیر برق", "کارشناس برق")).toBe("p1");
    expect(known("نماینده میبد", "دبیر کمیسیون انرژی")).toBe("p1");
    expect(known("شهردار میبد", "دبیر کمیسیون انرژی")).toBe("p2");
  });
});

describe("mentions without a name", () => {
  const ali = holder("نماینده یزد", "علی صفا");
  const bahman = holder("وزیر نیرو", "بهمن فرهمند");

  it("«این نماینده» is the last speaker of that office, not long before", () => {
    expect(who(ali, bahman, such("این نماینده"))[2]).toBe("p1 علی صفا, نماینده یزد, demonstrative");
    expect(who(bahman, ali, such("این نماینده"))[2]).toBe("p2 علی صفا, نماینده یزد, demonstrative");
    expect(who(bahman, such("این نماینده"))[1]).toBe("p1 بهمن فرهمند, وزیر نیرو, demonstrative");
    expect(who(such("این نماینده"))).toEqual(["-, unknown"]);
  });
  it("however often the other speaks, one turn counts once", () => {
    expect(who(ali, bahman, he, he, he, he, he, he, such("این نماینده")).at(-1)).toBe(
      "p1 علی صفا, نماینده یزد, demonstrative",
    );
  });
  it("six turns back at most", () => {
    const others = ["سارا مقدم", "رضا کیانی", "مریم پناهی", "کاوه رستمی", "نادر سپهری", "پویا بهرامی"].map((name, i) =>
      holder(`${["مدیر", "معاون", "دبیر", "شهردار", "استاندار", "فرماندار"][i]} میبد`, name),
    );
    expect(who(ali, ...others.slice(1), such("این نماینده")).at(-1)).toBe("p1 علی صفا, نماینده یزد, demonstrative");
    expect(who(ali, ...others.slice(1), he, such("این نماینده")).at(-1)).toBe("p1 علی صفا, نماینده یزد, demonstrative");
    expect(who(ali, ...others, such("این نماینده")).at(-1)).toBe("p7 پویا بهرامی, فرماندار میبد, demonstrative");
  });
  it("«این نماینده» behind a group or a person of no known office is that one", () => {
    expect(who(ali, group("کارشناسان"), such("این نماینده"))[2]).toBe("p2 -, کارشناسان, demonstrative");
    expect(who(ali, person("بهمن فرهمند"), such("این نماینده"))[2]).toBe("p2 بهمن فرهمند, -, demonstrative");
  });
  it("«وی» behind a body is the person before it", () => {
    expect(who(ali, body("وزارت نیرو"), he)[2]).toBe("p1 علی صفا, نماینده یزد, pronoun");
    expect(who(body("وزارت نیرو"), he)[1]).toBe("p1 وزارت نیرو, -, pronoun");
  });
  it("«آنها» are the nearest group before it, with its body and those joined to it", () => {
    const they_ = (words: string) => who(plain(words), they)[0];
    expect(they_("کارگران دیروز آمدند")).toBe("p1 -, کارگران, pronoun");
    expect(they_("مردم دیروز آمدند")).toBe("p1 -, مردم, pronoun");
    expect(they_("پزشکان آمدند و کارگران رفتند")).toBe("p1 -, کارگران, pronoun");
    expect(they_("کارگران کارخانه قند آمدند")).toBe("p1 -, کارگران کارخانه قند, pronoun");
    expect(they_("دیروز کارگران کارخانه")).toBe("p1 -, کارگران کارخانه, pronoun");
    expect(they_("دیروز کارگران و کارشناسان آمدند")).toBe("p1 -, کارگران و کارشناسان, pronoun");
    expect(they_("دیروز برخی کارشناسان آمدند")).toBe("p1 -, برخی کارشناسان, pronoun");
    expect(they_("و کارشناسان آمدند")).toBe("p1 -, کارشناسان, pronoun");
    expect(they_("برخی کارشناسان آمدند")).toBe("p1 -, برخی کارشناسان, pronoun");
    expect(they_("دیروز آمدند کارگران")).toBe("p1 -, کارگران, pronoun");
    // Four words at most.
    expect(they_("برخی مسئولان کارشناسان پزشکان کارگران آمدند")).toBe(
      "p1 -, مسئولان کارشناسان پزشکان کارگران, pronoun",
    );
    expect(they_("شهر و کارشناسان آمدند")).toBe("p1 -, کارشناسان, pronoun");
    expect(who(ali, they)[1]).toBe("p1 علی صفا, نماینده یزد, pronoun");
  });
  it("«آنها» are no group of long before", () => {
    const behind = (words: number) => who(plain(`کارگران${" آمد".repeat(words)}`), they)[0];
    expect(behind(118)).toBe("p1 -, کارگران, pronoun");
    expect(behind(119)).toBe("-, unknown");
  });
  it("«این سازمان» is a body of that head, «این رسانه» the last body that may be a medium, any other its own words", () => {
    const [first, last] = [body("سازمان سنجش"), body("بانک مرکزی")];
    expect(who(first, last, body("این سازمان"))[2]).toBe("p1 سازمان سنجش, -, organization");
    expect(who(first, last, body("این رسانه"))[2]).toBe("p3 -, این رسانه, organization");
    expect(who(first, body("عربستان"), body("این رسانه"))[2]).toBe("p3 -, این رسانه, organization");
    expect(who(first, body("رویترز"), body("این رسانه"))[2]).toBe("p2 رویترز, -, organization");
    expect(who(first, last, body("همین سازمان"))[2]).toBe("p1 سازمان سنجش, -, organization");
    expect(who(first, last, body("این شورا"))[2]).toBe("p3 -, این شورا, organization");
    expect(who(first, last, body("سازمان سنجش"))[2]).toBe("p1 سازمان سنجش, -, organization");
  });
  it("of a group are the words of it alone", () => {
    const some = as("برخی کارشناسان", (from, to) => worded("group", from, from + 1, to, to));
    expect(who(some)).toEqual(["p1 -, کارشناسان, group"]);
    expect(who(as("این گزارش", (from, to) => bare("text", from, to, to)))).toEqual(["p1 -, این گزارش, document"]);
  });
  it("nobody is nobody", () => {
    expect(who(as("وی", undefined, {}), as("وی", undefined, { impersonal: true }))).toEqual([
      "-, unknown",
      "-, unknown",
    ]);
    expect(who(ali, as("نیز", undefined, {}), as("نیز", undefined, { impersonal: true }))).toEqual([
      "p1 علی صفا, نماینده یزد, role_name",
      "p1 علی صفا, نماینده یزد, elided",
      "-, unknown",
    ]);
  });
});
