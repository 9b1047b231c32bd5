import { describe, expect, it } from "vitest";
import { said, speakers } from "./reading.js";

describe("sources of the foreign wire", () => {
  it("media and bodies of two words stay whole", () => {
    expect(speakers("نیویورک تایمز و واشنگتن پست دیروز نوشتند که نفت گران شد.")).toEqual([
      "نیویورک تایمز و واشنگتن پست",
    ]);
    expect(said("پنج گزارشگر ویژه ملل متحد اعدام این کارگر را محکوم کردند.")).toEqual([
      "پنج گزارشگر ویژه ملل متحد: اعدام این کارگر",
    ]);
  });
  it("counted bodies and «این دو مقام»", () => {
    expect(said("۴۷ کشور در نشست دیروز خواستار پایان جنگ شدند.")).toEqual(["۴۷ کشور: پایان جنگ"]);
    expect(said("این دو مقام هندی متعهد شدند کار خود را تمام کنند.")).toEqual([
      "این دو مقام هندی: کار خود را تمام کنند",
    ]);
  });
  it("an unknown name before its office, behind a medium or a place", () => {
    expect(speakers("اخبار جهان- یولیا فرستنر سخنگوی دولت گفت: راه باز است.")).toEqual(["یولیا فرستنر"]);
    expect(speakers("در نشست سازمان ملل متحد یولیا فرستنر گزارشگر ویژه یمن درباره غذا گفت: نان کم است.")).toEqual([
      "یولیا فرستنر",
    ]);
  });
  it("what joins two words with «و» takes a plural", () => {
    expect(speakers("در این نشست درباره کارهای شتابزده، خودسرانه و پنهان گفت: باید صبر کرد.")).toEqual(["-"]);
  });
  it("«NAME یک X»: in apposition", () => {
    expect(speakers("رضا کیانی یک کشاورز دیگر گفت: آب نداریم.")).toEqual(["رضا کیانی"]);
  });
  it("two offices in one apposition", () => {
    expect(
      speakers(
        "برنده جایزه کتاب یزد از مردم خواست که در خانه صبر کنند.\nرضا کیانی، زندانی سیاسی در میبد و برنده جایزه کتاب یزد، گفت که راه باز است.",
      ),
    ).toEqual(["رضا کیانی", "رضا کیانی"]);
  });
  it("«واکنش BODY به …:» over a text is that body's", () => {
    expect(said("واکنش وزارت نیرو به کم‌آبی یزد: سد خالی است\n\nیزد امروز آب نداشت و همه در خانه ماندند.")).toEqual([
      "وزارت نیرو: سد خالی است",
    ]);
  });
  it("a source ends before «نظر خود را» and before «یک»", () => {
    expect(said("مردم یزد اعتراض خود را به گوش همه رساندند و گفتند چرا کسی نمی‌آید؟")).toEqual([
      "مردم یزد: چرا کسی نمیآید؟",
    ]);
  });
});

describe("verbs of the foreign wire", () => {
  it("«خبر از X داد»", () => {
    expect(said("رضا کیانی دیروز در یزد خبر از ساخت سه پل تازه داد.")).toEqual(["رضا کیانی: ساخت سه پل تازه"]);
    expect(said("رضا کیانی خبر از او ندارد.")).toEqual([]);
  });
  it("what was done to an object before «و گفت» leaves the clause its own", () => {
    expect(said("شهردار یزد در را باز کرد و گفت آب این شهر کم است.")).toEqual(["شهردار یزد: آب این شهر کم است"]);
  });
  it("an object ends the office that is known", () => {
    expect(
      said(
        "معاون امور هنری وزارت ارشاد اسلامی گفت: راه باز است.\nرضا کیانی، معاون امور هنری وزارت ارشاد اسلامی محتوای آن نامه را کذب دانست.",
      )[1],
    ).toBe("رضا کیانی: محتوای آن نامه را کذب");
  });
  it("«آن‌طور که X می‌گوید»", () => {
    expect(said("آن‌طور که کارگران یزد می‌گویند: «آب کارخانه دو روز قطع بود.»")).toEqual([
      "کارگران یزد: آب کارخانه دو روز قطع بود",
    ]);
  });
  it("«توصیف و تأکید کرد که»: the first verb is left out", () => {
    expect(said("شهردار یزد این کار را ناقص توصیف و تأکید کرد که آب کم است.")).toEqual(["شهردار یزد: آب کم است"]);
    expect(said("رضا کیانی اعلام و تصریح کرد: آب کم است.")).toEqual(["رضا کیانی: آب کم است"]);
  });
  it("an adverb is no part of the object", () => {
    expect(said("وزیر خارجه هند مجددا کشتن کارگران را محکوم کرد.")).toEqual(["وزیر خارجه هند: کشتن کارگران"]);
  });
  it("«… اما X گفت که»: another's clause", () => {
    expect(
      said("پژوهشگران از مردم خواسته‌اند که کلمات ساده را بخوانند اما بسیاری از آن افراد گفته‌اند که کار سختی بود."),
    ).toEqual(["پژوهشگران: کلمات ساده را بخوانند", "بسیاری از آن افراد: کار سختی بود"]);
  });
  it("«در این میزگرد NAME OFFICE»", () => {
    expect(speakers("در این میزگرد یولیا فرستنر دبیر انجمن یزد گفت: امسال کار سخت است.")).toEqual(["یولیا فرستنر"]);
  });
  it("a relay without a comma ends at its medium", () => {
    expect(
      said("به گزارش ایلنا؛ به نقل از شبکه تلویزیونی الجزیره پلیس هند اعلام کرد چند نفر در یزد زخمی شدند."),
    ).toEqual(["پلیس هند: چند نفر در یزد زخمی شدند"]);
  });
});

describe("what documents and groups say", () => {
  it("a document opens a sentence of its own behind indirect speech", () => {
    expect(
      speakers("یک پژوهش تازه نشان می‌دهد که خواب کم زیان دارد. این پژوهش نشان داد که خواب زیاد هم زیان دارد."),
    ).toEqual(["یک پژوهش تازه", "این پژوهش"]);
    expect(said("گزارش‌ها از یزد حاکیست که سه کارگر آزاد شده‌اند.")).toEqual(["گزارشها از یزد: سه کارگر آزاد شدهاند"]);
  });
  it("numbers up to twenty in words count persons", () => {
    expect(said("یازده نفر از زندانیان یزد با نوشتن نامه‌ای خواستار دارو شدند.")).toEqual([
      "یازده نفر از زندانیان یزد: دارو",
    ]);
  });
  it("a group ends before what it speaks of", () => {
    expect(said("برخی کارشناسان بازار حضور شرکت‌ها را فرصتی برای شهر عنوان کردند.")).toEqual([
      "برخی کارشناسان بازار: حضور شرکتها را فرصتی برای شهر",
    ]);
  });
});
