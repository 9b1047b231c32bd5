import { describe, expect, it } from "vitest";
import { extract, said, speakers } from "./reading.js";

const roles = (text: string): (string | null | undefined)[] =>
  extract(text).layers.statements.map(({ speaker }) => speaker?.role?.replaceAll("\u200c", ""));

/** What newsrooms write: each with what nearly is it. */
describe("names and offices in news", () => {
  it("an office that is a title too stands before a name", () => {
    expect(
      speakers(
        "قاضی رستمی دیروز در دادگاه گفت که جلسه علنی است.\nوی افزود: متهم آمد.\nقاضی ادامه داد: مدارک کافی است.",
      ),
    ).toEqual(["رستمی", "رستمی", "رستمی"]);
    expect(speakers("سناتور هنری مک\u200cگی گفت: پول نیست.\n«سناتور هنری مک\u200cگی» گفت: پول هست.")).toEqual([
      "هنری مکگی",
      "هنری مکگی",
    ]);
  });
  it("a common noun behind it is nobody's name", () => {
    expect(speakers("سناتور دموکرات گفت: پول نیست.\nبازپرس شعبه سوم یزد گفت: متهم گریخت.")).toEqual([
      "سناتور دموکرات",
      "بازپرس شعبه سوم یزد",
    ]);
    expect(speakers("معاون قاضی پرونده گفت: کار تمام شد.")).toEqual(["معاون قاضی پرونده"]);
  });
  it("«یکی از» behind a name is in apposition", () => {
    const text = "رضا کیانی یکی از وکلای شرکت می\u200cگوید کار تمام است.";
    expect(speakers(text)).toEqual(["رضا کیانی"]);
    expect(roles(text)).toEqual(["یکی از وکلای شرکت"]);
  });
  it("«یکی از» that begins an object is none", () => {
    expect(said("رضا کیانی گفت: آب کم است.\nرضا کیانی یکی از مشکلات یزد را کم\u200cآبی دانست.")[1]).toBe(
      "رضا کیانی: یکی از مشکلات یزد را کمآبی",
    );
  });
  it("an office goes on with a place before the next office", () => {
    const text =
      "آیت\u200cالله رضا کیانی نماینده ولی فقیه در خراسان جنوبی و امام جمعه بیرجند گفت: آب کم است.\nامام جمعه بیرجند افزود: باران نبارید.";
    expect(speakers(text)).toEqual(["رضا کیانی", "رضا کیانی"]);
    expect(speakers("امام جمعه یزد در میبد و اردکان گفت: آب کم است.")).toEqual(["امام جمعه یزد"]);
  });
  it("an office goes on with a week or a day that has a name", () => {
    expect(roles("رئیس ستاد هفته کتاب گفت: نمایشگاه باز شد.")).toEqual(["رئیس ستاد هفته کتاب"]);
    expect(roles("دبیر ستاد روز جهانی کودک گفت: نمایشگاه باز شد.")).toEqual(["دبیر ستاد روز جهانی کودک"]);
    expect(roles("رئیس شورای شهر یزد هفته گذشته گفت: پارک باز شد.")).toEqual(["رئیس شورای شهر یزد"]);
    expect(roles("رئیس شورای شهر یزد هفته سوم مهر گفت: پارک باز شد.")).toEqual(["رئیس شورای شهر یزد"]);
    expect(roles("رئیس شورای شهر یزد روز دوشنبه گفت: پارک باز شد.")).toEqual(["رئیس شورای شهر یزد"]);
  });
  it("«ائمه جمعه» ends at no day of the week", () => {
    expect(speakers("ائمه جمعه استان گفتند: آب کم است.")).toEqual(["ائمه جمعه استان"]);
  });
  it("«به گفته NAME، OFFICE که …،» is told of one person", () => {
    expect(
      said("به گفته رضا کیانی، خبرنگار ما که آنجا بود، دادگاه تمام شد.\nبه گفته رضا کیانی، خبرنگار ما، متهم آمد."),
    ).toEqual(["رضا کیانی: دادگاه تمام شد", "رضا کیانی: متهم آمد"]);
  });
  it("a person is introduced before a colon that is no cue's", () => {
    expect(
      speakers(
        "بهزاد کیانی، مدیرعامل شرکت آب یزد، از کاری پرده برداشت که کسی نمی\u200cدانست: ده چاه خشک است.\nکیانی گفت: آب کم است.",
      ),
    ).toEqual(["بهزاد کیانی"]);
  });
});

describe("speech in news", () => {
  it("«انتقاد کرد و گفت …» needs no mark behind its second verb", () => {
    expect(said("رضا کیانی از گرانی نان انتقاد کرد و گفت بازار به حال خود رها شده است.")).toEqual([
      "رضا کیانی: گرانی نان",
      "رضا کیانی: بازار به حال خود رها شده است",
    ]);
  });
  it("to accuse is to say", () => {
    expect(said("رضا کیانی، دادستان یزد این شرکت را به فرار از مالیات متهم کرد.")).toEqual([
      "رضا کیانی: این شرکت را به فرار از مالیات",
    ]);
    expect(said("وزیر خارجه هند پاکستان را به پنهان\u200cکاری متهم کرد.")).toEqual([
      "وزیر خارجه هند: پاکستان را به پنهانکاری",
    ]);
    expect(said("رضا کیانی به سرقت متهم شد.")).toEqual([]);
  });
  it("a sentence that only points to what was said says nothing itself", () => {
    const text = "رضا کیانی، شهردار یزد این سخنان را دیروز بیان کرد.\nوی افزود: پارک باز شد.";
    expect(said(text)).toEqual(["رضا کیانی: پارک باز شد"]);
    expect(roles(text)).toEqual(["شهردار یزد"]);
    expect(said("رضا کیانی گفت: آب کم است.\nوی این خبر را نادرست دانست.")[1]).toBe("رضا کیانی: این خبر را نادرست");
  });
  it("behind a semicolon a subject of its own with a colon says the next thing", () => {
    expect(said("رضا کیانی گفت که سد خالی است؛ او هشدار داد: «آب تا پاییز نمی\u200cرسد.»")).toEqual([
      "رضا کیانی: سد خالی است",
      "رضا کیانی: آب تا پاییز نمیرسد",
    ]);
    expect(said("رضا کیانی گفت که سد خالی است؛ باران هم نبارید.")).toEqual(["رضا کیانی: سد خالی است؛ باران هم نبارید"]);
  });
  it("a first line «OFFICE: …» over a text without a headline is a headline", () => {
    expect(
      said("شهردار یزد: پارک شهر در نوروز باز می\u200cشود.\nآقای کیانی گفت: کار تمام شد.\nوی افزود: مردم راضی هستند."),
    ).toEqual(["کیانی: پارک شهر در نوروز باز میشود", "کیانی: کار تمام شد", "کیانی: مردم راضی هستند"]);
    expect(said("کارگردان: رضا کیانی و بهمن فرهمند.\nرضا کیانی گفت: کار تمام شد.")).toEqual(["رضا کیانی: کار تمام شد"]);
  });
  it("a kicker that ends in a semicolon or in «خواستار شد» has its headline below", () => {
    const body =
      "شهردار یزد از باز شدن پارک بزرگ شهر خبر داد.\nرضا کیانی گفت: کار پارک شهر در نوروز تمام می\u200cشود و مردم راضی هستند.";
    expect(said(`شهردار یزد خبر داد؛\n\nپارک بزرگ شهر باز شد\n\n${body}`)[0]).toBe("رضا کیانی: پارک بزرگ شهر باز شد");
    expect(said(`شهردار یزد خواستار شد:\n\nپارک بزرگ شهر باز شود\n\n${body}`)[0]).toBe(
      "رضا کیانی: پارک بزرگ شهر باز شود",
    );
  });
});
