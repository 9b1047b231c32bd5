import { describe, expect, it } from "vitest";
import { compatible, type Office, officeParts, readOfficeWords } from "../../src/stages/attribution/offices.js";
import { matchKey } from "../../src/text/chars.js";
import { readerOf, resources } from "./phrases.js";

function office(text: string): Office {
  const { reader } = readerOf(text);
  return readOfficeWords(reader, resources.offices, 0, reader.tokens.count);
}

const folded = (words: string): string[] => words.split(" ").map(matchKey);

describe("the words of an office", () => {
  for (const [text, words, why] of [
    ["وزیر نیرو", "وزیر نیرو", "as they are"],
    ["مدیر آب استان یزد", "مدیر آب یزد", "without fillers"],
    ["سرپرست سازمان آب", "رئیس سازمان آب", "with another head for the same post"],
    ["سازمان سرپرست", "سازمان سرپرست", "a head's stand-in only at the head"],
    ["وزیر صمت", "وزیر صنعت معدن تجارت", "abbreviations written out"],
    ["وزیر صنعت، معدن و تجارت", "وزیر صنعت معدن تجارت", "without commas"],
    ["وزیر فرهنگ و ارشاد", "وزیر فرهنگ ارشاد", "not written out twice"],
    ["مدیر عامل شرکت آب", "مدیر شرکت آب", "«مدیر عامل» is «مدیر»"],
    ["شرکت توزیع عامل", "شرکت توزیع عامل", "«عامل» anywhere else stays"],
    ["عامل فروش", "عامل فروش", "also at the head"],
    ["مدیر (بازنشسته) راه یزد", "مدیر راه یزد", "without what stands in brackets"],
    ["مدیر (راه یزد", "مدیر راه یزد", "a bracket that nothing closes is a mark"],
    ["نماینده یزد در مجلس نهم", "نماینده یزد نهم", "«در مجلس» left out, no more"],
    ["نماینده یزد در مجلس", "نماینده یزد", "also at its end"],
    ["نماینده در یزد", "نماینده در یزد", "another «در» stays"],
  ] as const)
    it(`${text}: ${why}`, () => {
      expect(office(text).words).toEqual(folded(words));
      expect(office(text).key).toBe(folded(words).join(""));
    });

  it("end where the office ends: «در» at its end with «مجلس» behind it is no part of it", () => {
    const { reader } = readerOf("مجلس در مجلس");
    expect(readOfficeWords(reader, resources.offices, 0, 2).words).toEqual(folded("مجلس در"));
  });

  it("are shown as written, spaces made one", () => {
    expect(office("وزیر  صنعت،\nمعدن").text).toBe("وزیر صنعت، معدن");
  });
});

describe("offices held together", () => {
  const parts = (text: string): string[] => {
    const { reader } = readerOf(text);
    const to = reader.tokens.count;
    const whole = readOfficeWords(reader, resources.offices, 0, to);
    return officeParts(reader, resources.offices, 0, to, whole).map((one) => one.text);
  };
  it("are the whole and each", () => {
    expect(parts("استاندار یزد و رئیس شورا و دبیر ستاد")).toEqual([
      "استاندار یزد و رئیس شورا و دبیر ستاد",
      "استاندار یزد",
      "رئیس شورا",
      "دبیر ستاد",
    ]);
    expect(parts("استاندار و وزیر")).toEqual(["استاندار و وزیر", "استاندار", "وزیر"]);
  });
  it("are one where «و» joins words of its body, or an office stands in an office", () => {
    expect(parts("وزیر صنعت و معدن")).toEqual(["وزیر صنعت و معدن"]);
    expect(parts("دستیار معاون وزیر نیرو")).toEqual(["دستیار معاون وزیر نیرو"]);
    expect(parts("وزیر")).toEqual(["وزیر"]);
    expect(parts("و وزیر نیرو")).toEqual(["و وزیر نیرو"]);
  });
});

describe("two offices can be one", () => {
  for (const [a, b, why] of [
    ["وزیر نیرو", "وزیر نیرو", "the same"],
    ["رئیس سازمان صنعت یزد مرکزی", "رئیس صنعت یزد", "words left out, in order"],
    ["رئیس سازمان", "رئیس", "the head alone"],
    ["عضو شورا", "عضو شورا یزد", "a short head too"],
    ["مدیر راهداری یزد", "مدیر راه یزد", "a part of a compound left out"],
    ["وزیر آموزش‌علوم", "وزیر علوم", "the first part of a compound left out"],
    ["دبیرکل‌راه", "دبیر راه", "a longer form of a head of four letters, glued"],
    ["معاونت‌راه", "معاون راه", "a longer form of the head, glued"],
  ] as const)
    it(`${a} / ${b}: ${why}`, () => {
      expect(compatible(office(a), office(b))).toBe(true);
      expect(compatible(office(b), office(a))).toBe(true);
    });
});

describe("two offices cannot be one", () => {
  for (const [a, b, why] of [
    ["وزیر نیرو", "وزیر کار", "another field"],
    ["معاون استاندار یزد", "استاندار یزد", "another head"],
    ["استاندار", "معاون استاندار", "a head inside the other"],
    ["رئیس سازمان صنعت یزد مرکزی", "رئیس یزد صنعت", "another order"],
    ["رئیس بانک بانک", "رئیس بانک مرکزی ایران", "one word cannot stand for two"],
    ["مدیر راهداری کرمان", "مدیر راه یزد", "another place"],
    ["مدیر راهداری بن", "مدیر راه بم", "a place that differs in its last letter"],
    ["مدیر راهداری یزد", "مدیر راه یرد", "a place that differs in its second letter"],
    ["مدیر راهداری یزد", "مدیر ربه یزد", "a body that differs in its second letter"],
    ["عضویت هیات یزد", "عضو هیات", "a head of three letters that only begins the other"],
    ["مدیریت بانک تجارت", "مدیر بیمه", "heads alike, the rest another"],
    ["رئیس", "و", "nothing left of one"],
    ["و", "و", "nothing left of either"],
  ] as const)
    it(`${a} / ${b}: ${why}`, () => {
      expect(compatible(office(a), office(b))).toBe(false);
      expect(compatible(office(b), office(a))).toBe(false);
    });
});
