import { describe, expect, it } from "vitest";
import { said, speakers } from "./reading.js";

const BODY = "\n\nاین آیین دیروز در یزد برگزار شد و همه آمدند.";

describe("headlines of wires", () => {
  it("«NAME در نشست …:»: an occasion behind a word that may be a name", () => {
    expect(said(`فرهمندیان در دیدار با مردم میبد: آب یزد کم است${BODY}`)).toEqual(["فرهمندیان: آب یزد کم است"]);
    expect(said(`کارگران در نشست یزد: مزد ما کم است${BODY}`)).toEqual([]);
    expect(said(`یزد در نشست امسال: راه دور است${BODY}`)).toEqual([]);
  });
  it("who stands in the headline speaks where the text leaves its subject out", () => {
    expect(
      speakers(
        "فرهمندیان در تذکر شفاهی:\nآب یزد کم است و همه نگران هستند\n\nبه گزارش ایلنا، در نشست امروز خطاب به رضا کیانی که رئیس جلسه بود، گفت: سد خالی است.",
      ),
    ).toEqual(["فرهمندیان", "فرهمندیان"]);
  });
});

describe("where a source begins and ends", () => {
  it("no name behind a preposition, nor a part of one", () => {
    expect(speakers("در نشست یزد خطاب به رضا کیانی که آنجا بود، گفت: سد خالی است.\nرضا کیانی رفت.")).toEqual(["-"]);
  });
  it("«در پی … گروهی از X»: a group behind a preposed phrase without a comma", () => {
    expect(said("در پی گرانی نان گروهی از کارگران یزد خواستار افزایش مزد شدند.")).toEqual([
      "گروهی از کارگران یزد: افزایش مزد",
    ]);
    expect(said("در برخی از روستاها آب نیست، گفت: باید صبر کرد.")[0]).not.toContain("روستاها:");
  });
  it("«چند پژوهش» is a document, «چند کارشناس» a group", () => {
    expect(said("چند پژوهش دیگر هم نشان داده بود که آب یزد کم است.")).toEqual(["چند پژوهش دیگر: آب یزد کم است"]);
    expect(said("چند کارشناس گفتند که آب یزد کم است.")).toEqual(["چند کارشناس: آب یزد کم است"]);
  });
  it("a time with a number before the source", () => {
    expect(said("چهار سال پس از پایان جنگ، شهردار یزد گفت که راه باز است.")).toEqual(["شهردار یزد: راه باز است"]);
  });
  it("«NAME دیگر بازیگر این فیلم»: دیگر is no surname", () => {
    expect(speakers("رضا کیانی دیگر بازیگر این فیلم گفت: نقش خوبی بود.")).toEqual(["رضا کیانی"]);
  });
  it("«GROUP، NAME»: somebody of a group by name", () => {
    expect(speakers("راننده، رضا کیانی، ۲۰ ساله، گفت: راه لغزنده بود.")).toEqual(["رضا کیانی"]);
    expect(speakers("رانندگان، رضا کیانی را ندیدند و گفتند: راه لغزنده بود.")).toEqual(["رانندگان"]);
  });
  it("«مدیر فروشگاه یک لحظه …»", () => {
    expect(speakers("مدیر فروشگاه یک لحظه از کار دست کشید و گفت: جنس گران است.")).toEqual(["مدیر فروشگاه"]);
  });
  it("«رسیدگی به» belongs to an office", () => {
    expect(speakers("رئیس دادگاه رسیدگی به جرایم یزد گفت: پرونده باز است.")).toEqual([
      "رئیس دادگاه رسیدگی به جرایم یزد",
    ]);
  });
  it("an unknown medium before a body", () => {
    expect(speakers("خبر میبد- وزارت نیرو اعلام کرد که آب کم است.")).toEqual(["وزارت نیرو"]);
  });
});

describe("«به گفته X» without a comma", () => {
  it("ends with the place of an office, a body, a group", () => {
    expect(said("بر اساس اعلام وزارت دفاع هند ده سرباز زخمی شدند.")).toEqual(["وزارت دفاع هند: ده سرباز زخمی شدند"]);
    expect(said("به گفته کسبه یزد بازار امسال سرد است.")).toEqual(["کسبه یزد: بازار امسال سرد است"]);
  });
  it("ends with the medium or body of a report", () => {
    expect(said("بر اساس گزارش ناسا احتمالا روی این سیاره آب هست.")).toEqual([
      "گزارش ناسا: احتمالا روی این سیاره آب هست",
    ]);
  });
  it("ends at a colon", () => {
    expect(said("به قول یک کاسب یزد: ما برای دیدن همسایه‌ها می‌آییم.")).toEqual([
      "کاسب یزد: ما برای دیدن همسایهها میآییم",
    ]);
  });
});

describe("what is said", () => {
  it("a name of two words ends before its object", () => {
    expect(said("رضا کیانی ساخت پل تازه میبد را کاری بد خواند و گفت: باید صبر کرد.")).toEqual([
      "رضا کیانی: ساخت پل تازه میبد را کاری بد",
      "رضا کیانی: باید صبر کرد",
    ]);
  });
  it("a participle ends a sentence behind an object", () => {
    expect(said("بانک مرکزی نرخ سود را ۲۰ درصد اعلام کرده.")).toEqual(["بانک مرکزی: نرخ سود را ۲۰ درصد"]);
  });
  it("a quotation right behind any verb of speech", () => {
    expect(said("شهردار یزد در پایان جواب داد «آب کم است و سد خالی است».")).toEqual([
      "شهردار یزد: آب کم است و سد خالی است",
    ]);
    expect(
      said("شهردار یزد در پاسخ گفت «ما خوشحال می‌شویم که بیایید» و فرماندار میبد نیز گفت «راه میبد از امروز باز است»."),
    ).toEqual(["شهردار یزد: ما خوشحال میشویم که بیایید", "فرماندار میبد: راه میبد از امروز باز است"]);
  });
  it("«از X، از Y ابراز نگرانی کرد»: Y", () => {
    expect(said("مردم در خرید از بازار، از گرانی نان ابراز نگرانی کردند.")).toEqual(["مردم: گرانی نان"]);
  });
  it("items of a list are lines of their own", () => {
    const items = [
      "- وزارت نیرو ادعا کرد در سه ساعت گذشته ده سد یزد پر شد",
      "- فرماندار میبد گزارش داد بیست خانه در این شهر خراب شد",
      "- شهردار یزد اعلام کرد سه پارک تازه این شهر از فردا باز است",
    ];
    expect(speakers(`باران در یزد بارید و همه خوشحال هستند.\n${items.join("\n")}`)).toEqual([
      "وزارت نیرو",
      "فرماندار میبد",
      "شهردار یزد",
    ]);
  });
  it("who is quoted within speech with name and office", () => {
    expect(speakers("این رسانه اعلام کرد: راه باز است. ایهور ترخوف، شهردار خارکیف اعلام کرد که آب کم است.")[1]).toBe(
      "ایهور ترخوف",
    );
  });
});

describe("broadcasters", () => {
  it("a participle without its auxiliary says something where its subject stands before it", () => {
    expect(said("فرماندار یزد گفته سد خالی است و باران نبارید.")).toEqual(["فرماندار یزد: سد خالی است و باران نبارید"]);
    expect(said("رئیس بانک مرکزی هم گفته نرخ سود پایین می‌آید.")).toEqual(["رئیس بانک مرکزی: نرخ سود پایین میآید"]);
    expect(said("وزارت نیرو هشدار داده از فردا آب قطع می‌شود.")).toEqual(["وزارت نیرو: از فردا آب قطع میشود"]);
    for (const noun of [
      "این کتاب نوشته رضا کیانی است و خوب فروش رفت.",
      "رضا کیانی شهردار یزد گفته او را نپذیرفت و رفت.",
    ])
      expect(said(noun), noun).toEqual([]);
  });
  it("«بعد از این نشست سخنگوی …»: an office behind a time without a comma", () => {
    expect(said("بعد از این نشست سخنگوی دولت هند از ساخت سه پل تازه خبر داد.")).toEqual([
      "سخنگوی دولت هند: ساخت سه پل تازه",
    ]);
  });
  it("«رئیس‌جمهور SURNAME» is who bears the name, «وزیر خارجه SURNAME» is not", () => {
    expect(
      speakers(
        "امانوئل فرهمند گفت: راه باز است.\nرئیس‌جمهور فرهمند افزود: آب کم است.\nوزیر خارجه فرهمند نیز گفت: سد خالی است.",
      ),
    ).toEqual(["امانوئل فرهمند", "امانوئل فرهمند", "وزیر خارجه فرهمند"]);
  });
  it("«که «NAME» OFFICE گفته است»: a name in quotation marks is no quotation", () => {
    expect(speakers("رضا کیانی گفت که «بهمن فرهمند» رهبر حزب یزد گفته است که آب باید پاک باشد و راه باز.")).toEqual([
      "رضا کیانی",
      "بهمن فرهمند",
    ]);
  });
  it("an object begins at «آن را»", () => {
    expect(said("هند در هفته‌های گذشته با فشار بر همسایه آن را دشمن نخست خود نامید.")).toEqual([
      "هند: آن را دشمن نخست خود",
    ]);
  });
  it("nothing is said where nothing tells the beginning of an object", () => {
    expect(said("فروشنده یزدی ضمن گلایه از کم‌آبی بازار امسال را سرد خواند.")).toEqual([]);
  });
  it("«X خود» is nobody's name", () => {
    expect(speakers("مخالفت خود با این کار را اعلام کرده است و تأکید دارد که راه بسته است.")).not.toContain(
      "مخالفت خود",
    );
  });
});
