import { describe, expect, it } from "vitest";
import { extract, said, speakers } from "./reading.js";

/** Statements with the kind of their speaker. */
const kinds = (text: string): (string | undefined)[] =>
  extract(text).layers.statements.map(({ speaker }) => speaker?.type);

/** Habits of outlets: channels, courts, sports desks, Dari papers, translators of wires. Each with what nearly is one. */
describe("habits of outlets", () => {
  describe("a pictograph before a line or a sentence", () => {
    it("hides no speaker", () => {
      expect(
        said(
          "♦️\nرضا کیانی: آب کم است\n\n🔹 رضا کیانی، شهردار یزد گفت: سد خالی است. 🔹 وی افزود: باران نبارید.\n▫️شهردار یزد ادامه داد: کار سخت است. ✅",
        ),
      ).toEqual([
        "رضا کیانی: آب کم است",
        "رضا کیانی: سد خالی است",
        "رضا کیانی: باران نبارید",
        "رضا کیانی: کار سخت است",
      ]);
    });
    it("a sign that measures stays in what is said", () => {
      expect(said("رضا کیانی گفت: بهای نان به ۵ €\nبهمن فرهمند گفت: دما ۲۰ °")).toEqual([
        "رضا کیانی: بهای نان به ۵ €",
        "بهمن فرهمند: دما ۲۰ °",
      ]);
    });
  });

  describe("acts of speech and occasions are nobody's name", () => {
    it("in a headline the office behind one speaks", () => {
      expect(said("توصیه وزیر بهداشت: دست خود را بشویید\nرضا کیانی دیروز در شهر یزد با مردم دیدار کرد.")[0]).toBe(
        "وزیر بهداشت: دست خود را بشویید",
      );
      expect(said("هشدار جدی رئیس پلیس یزد: آهسته برانید\nراه‌های استان یزد دیروز پر از خودرو بود.")[0]).toBe(
        "رئیس پلیس یزد: آهسته برانید",
      );
    });
    it("in a sentence one names nobody", () => {
      expect(speakers("نشست خبری سخنگوی شهرداری یزد دیروز برگزار شد.\nسخنگوی شهرداری یزد گفت: پارک باز شد.")).toEqual([
        "سخنگوی شهرداری یزد",
      ]);
    });
    it("a given name that is an occasion too stays one", () => {
      expect(speakers("پیام نیازی، شهردار یزد گفت: پارک باز شد.")).toEqual(["پیام نیازی"]);
    });
  });

  describe("a trade that is part of a surname", () => {
    it("is no office", () => {
      expect(
        speakers(
          "نادر قاضی پور نماینده میبد گفت: آب کم است.\nقاضی پور افزود: باران نبارید.\nنماینده میبد ادامه داد: سد خالی است.",
        ),
      ).toEqual(["نادر قاضی پور", "نادر قاضی پور", "نادر قاضی پور"]);
    });
    it("another word behind it leaves the office", () => {
      expect(speakers("قاضی پرونده گفت: کار تمام شد.")).toEqual(["قاضی پرونده"]);
    });
  });

  describe("datelines", () => {
    it("an agency and its reporter are passed over", () => {
      expect(speakers("باشگاه خبرنگاران جوان؛ زهرا صبوری - رضا کیانی، شهردار یزد می‌گوید که پارک باز شد.")).toEqual([
        "رضا کیانی",
      ]);
    });
    it("a medium and a bar or a semicolon are", () => {
      expect(speakers("نمای یزد به نقل از ایسنا| رضا کیانی شهردار یزد گفت: پارک باز شد.")).toEqual(["رضا کیانی"]);
      expect(speakers("نمای یزد؛ رضا کیانی شهردار یزد گفت: پارک باز شد.")).toEqual(["رضا کیانی"]);
    });
    it("a name and a semicolon before its office are not", () => {
      expect(speakers("رضا کیانی؛ شهردار یزد به خبرنگار ما گفت: پارک باز شد.")).toEqual(["رضا کیانی"]);
    });
    it("a place that is a body too", () => {
      expect(speakers("تهران - ایرنا - کارگردان فیلم باران گفت: فیلم تمام شد.")).toEqual(["کارگردان فیلم باران"]);
    });
    it("paragraphs that all open with the medium are no interview", () => {
      expect(speakers("رکنا: شهردار یزد گفت: پارک باز شد.\nرکنا: شهردار یزد افزود: راه باز است.")).toEqual([
        "شهردار یزد",
        "شهردار یزد",
      ]);
    });
  });

  describe("«؛» for the colon", () => {
    it("behind a verb of speech", () => {
      expect(said("رضا کیانی گفت؛ آب کم است و باید صبر کرد.\nوی ادامه داد؛ باران نبارید و سد خالی است.")).toEqual([
        "رضا کیانی: آب کم است و باید صبر کرد",
        "رضا کیانی: باران نبارید و سد خالی است",
      ]);
    });
    it("not behind work that goes on", () => {
      expect(said("رضا کیانی با همه سختی به کار در سد ادامه داد؛ باران هم بارید و سد پر شد.")).toEqual([]);
    });
  });

  describe("two cues in one sentence of indirect speech", () => {
    it("the second has the same speaker", () => {
      expect(said("وزیر نیرو گفت که آب کم است و افزود: باران نبارید.")).toEqual([
        "وزیر نیرو: آب کم است",
        "وزیر نیرو: باران نبارید",
      ]);
      expect(said("وزیر نیرو ابراز امیدواری کرد سد پر شود و ادامه داد: کار خوب است.")).toEqual([
        "وزیر نیرو: سد پر شود",
        "وزیر نیرو: کار خوب است",
      ]);
    });
    it("in a tale behind a colon somebody else may speak", () => {
      expect(said("رضا کیانی گفت: مردی آمد و گفت: در را باز کنید.")).toHaveLength(1);
    });
  });

  describe("denials", () => {
    it("of what is said of somebody", () => {
      expect(said("رضا کیانی، شهردار یزد، در دادگاه، اتهام دزدی را رد کرد و گفت که پول را ندیده است.")).toEqual([
        "رضا کیانی: اتهام دزدی",
        "رضا کیانی: پول را ندیده است",
      ]);
    });
    it("a limit is passed and a bill voted down", () => {
      expect(said("شاخص بازار یزد رقم دو میلیون را رد کرد.\nمجلس کلیات لایحه مالیات را رد کرد.")).toEqual([]);
    });
    it("a court's sentence condemns nothing that was said", () => {
      expect(
        said("دادگاه یزد دو مرد را به حبس ابد محکوم کرد.\nرضا کیانی، شهردار یزد، کشتن پرندگان را محکوم کرد."),
      ).toEqual(["رضا کیانی: کشتن پرندگان"]);
    });
  });

  it("«نسبت به X هشدار داد»: X is what is said", () => {
    expect(said("شهردار یزد نسبت به خشک شدن تالاب هشدار داد.")).toEqual(["شهردار یزد: خشک شدن تالاب"]);
  });

  it("«اظهاراتی را مطرح کرد که …» tells of the words and does not say them", () => {
    expect(said("رضا کیانی اظهاراتی را مطرح کرد که بخشی از آن را می‌خوانید.")).toEqual([]);
  });

  describe("indirect speech", () => {
    it("ends where the reporter tells of the speaker", () => {
      expect(said("رضا کیانی گفته که سد پر شده است. او فردا به یزد می‌رود.")).toEqual(["رضا کیانی: سد پر شده است"]);
    });
    it("behind a colon he may tell of somebody", () => {
      expect(said("رضا کیانی گفت: پدرم کشاورز بود. او باغ بزرگی داشت.")).toEqual([
        "رضا کیانی: پدرم کشاورز بود. او باغ بزرگی داشت",
      ]);
    });
  });

  describe("who holds an office that speaks next", () => {
    it("the one who just spoke", () => {
      expect(speakers("رضا کیانی گفت: آب کم است.\nشهردار یزد در این باره افزود: باران نبارید.")).toEqual([
        "رضا کیانی",
        "رضا کیانی",
      ]);
    });
    it("not behind «سپس», nor one whom a clause introduces", () => {
      expect(speakers("رضا کیانی گفت: آب کم است.\nسپس قاضی دادگاه گفت: بنشینید.")).toEqual([
        "رضا کیانی",
        "قاضی دادگاه",
      ]);
      expect(
        speakers("رضا کیانی معتقد است که شعر مرده است.\nنویسنده رمان باران که تازه از سفر آمده، می‌گوید: شعر زنده است."),
      ).toEqual(["رضا کیانی", "نویسنده رمان باران"]);
    });
  });

  describe("«وی» behind a medium", () => {
    it("is none of its people", () => {
      expect(speakers("روزنامه شرق نوشت: نان گران شد.\nوی افزود: شیر هم گران شد.")).toEqual(["روزنامه شرق", "-"]);
    });
    it("behind another body is its unnamed head", () => {
      expect(speakers("شهرداری یزد اعلام کرد: پارک باز شد.\nوی افزود: راه باز است.")).toEqual([
        "شهرداری یزد",
        "شهرداری یزد",
      ]);
    });
  });

  describe("bodies that no head tells", () => {
    it("end in a country or «آنلاین»", () => {
      expect(kinds("خزانه‌داری هند اعلام کرد که وام می‌دهد.\nیزد آنلاین نوشت: نان گران شد.")).toEqual([
        "organization",
        "organization",
      ]);
    });
    it("a guess at a name before a plural verb is a group", () => {
      expect(kinds("تجمع‌کنندگان گفتند: آب حق ما است.")).toEqual(["group"]);
    });
  });

  describe("Dari", () => {
    it("offices and bodies", () => {
      expect(
        speakers(
          "نقشبند صافی ولسوال بگرام گفته است که راه بسته است.\nقوماندانی امنیه پروان گفت که راه باز است.\nوالی پروان علاوه کرد: برف آمد.",
        ),
      ).toEqual(["نقشبند صافی", "قوماندانی امنیه پروان", "والی پروان"]);
    });
  });

  describe("headlines of two parts", () => {
    it("the last label speaks", () => {
      expect(said("آب کم است؛ شهردار یزد: باید صبر کرد\nدیروز در شهر یزد آب چند ساعت قطع شد.")[0]).toBe(
        "شهردار یزد: باید صبر کرد",
      );
    });
    it("a source without a name is one", () => {
      expect(said("یک منبع آگاه: راه باز می‌شود\nدیروز در شهر یزد راه چند ساعت بسته بود.")[0]).toBe(
        "یک منبع آگاه: راه باز میشود",
      );
    });
    it("people in general are a topic", () => {
      expect(said("کشاورزان: نان ما کجا است\nدیروز در شهر یزد آب چند ساعت قطع شد.")).toEqual([]);
    });
  });

  it("«در ادامه بیانیه آمده است»: the document speaks", () => {
    expect(said("در ادامه بیانیه کانون معلمان آمده است: آموزش باید رایگان باشد.")).toEqual([
      "بیانیه کانون معلمان: آموزش باید رایگان باشد",
    ]);
  });

  describe("a question before the cue", () => {
    it("belongs to its sentence", () => {
      expect(said("رضا کیانی، شهردار یزد در پاسخ به این پرسش که پارک کی باز می‌شود؟ گفت: فردا باز است.")).toEqual([
        "رضا کیانی: فردا باز است",
      ]);
    });
    it("a sentence of its own does not", () => {
      expect(said("رضا کیانی گفت: چرا کسی نیامد؟ وی افزود: راه باز است.")).toEqual([
        "رضا کیانی: چرا کسی نیامد؟",
        "رضا کیانی: راه باز است",
      ]);
    });
  });

  describe("counted groups", () => {
    it("speak", () => {
      expect(
        said(
          "۱۶ کارگر یزدی گفتند: مزد کم است.\nمنابع آگاه یزد اعلام کردند: راه بسته است.\nاین منابع افزودند: برف آمد.",
        ),
      ).toEqual(["۱۶ کارگر یزدی: مزد کم است", "منابع آگاه یزد: راه بسته است", "منابع آگاه یزد: برف آمد"]);
    });
    it("a number and a unit do not", () => {
      expect(said("۱۶ تن گفتند: راه بسته است.").map((line) => line.startsWith("۱۶ تن"))).toEqual([false]);
    });
  });

  describe("an office that another's name stands in", () => {
    it("is not his", () => {
      expect(
        speakers(
          "نماینده دادستان یزد گفت: کار تمام است.\nبهمن فرهمند دادستان عمومی و انقلاب یزد نیز در دادگاه بود.\nبهمن فرهمند دادستان عمومی و انقلاب یزد گفت: راه باز است.",
        ),
      ).toEqual(["نماینده دادستان یزد", "بهمن فرهمند"]);
    });
  });

  it("«بیش از یک سال پیش، …» names nobody", () => {
    expect(speakers("بیش از چهار سال پیش از این نامه، سرپرست زندان یزد گفته بود که جا کم است.")).toEqual([
      "سرپرست زندان یزد",
    ]);
  });

  it("a name ends before a country", () => {
    expect(said("رضا کیانی ایران را مسئول این کار دانست.")).toEqual(["رضا کیانی: ایران را مسئول این کار"]);
  });

  it("names stand in single marks too", () => {
    expect(speakers("حجت الاسلام 'رضا کیانی' سخنگوی دادگستری یزد گفت: راه باز است.")).toEqual(["رضا کیانی"]);
  });

  it("the office of a headline ends the source of an adverbial that no comma does", () => {
    expect(said("وزیر نفت: بها بالا می‌رود\nبه گفته وزیر نفت کشورهای دیگر در این کار همراه ما نیستند.")[1]).toBe(
      "وزیر نفت: کشورهای دیگر در این کار همراه ما نیستند",
    );
  });

  describe("a paragraph that is a label", () => {
    it("has the next one said", () => {
      expect(
        said(
          "آب یزد کم است\n\nرضا کیانی شهردار یزد در گفت‌وگو با خبرنگار ما:\n🔹 سد خالی است و باید صبر کرد.\n\nدیروز در شهر یزد آب چند ساعت قطع شد.",
        ),
      ).toEqual(["رضا کیانی: سد خالی است و باید صبر کرد"]);
    });
    it("a topic does not", () => {
      expect(
        said(
          "آب یزد کم است\n\nجدول بهای آب در شهرهای استان:\nیزد سه هزار تومان است و باید صبر کرد.\n\nدیروز در شهر یزد آب چند ساعت قطع شد.",
        ),
      ).toEqual([]);
    });
  });

  describe("speech within speech with an adverbial before its cue", () => {
    it("triggers", () => {
      expect(said("رضا کیانی گفت: آب کم است و وزیر نیرو در این باره گفته است که سد پر می‌شود.")).toEqual([
        "رضا کیانی: آب کم است و وزیر نیرو در این باره گفته است که سد پر میشود",
        "وزیر نیرو: سد پر میشود",
      ]);
    });
    it("an object between them does not", () => {
      expect(said("رضا کیانی گفت: آب کم است و وزیر نیرو در نامه آن را نوشته است که سد پر می‌شود.")).toHaveLength(1);
    });
  });

  it("«دو وزیر» is nobody's name", () => {
    expect(speakers("دو وزیر در یک نشست خبری حاضر شدند.\nوزیر خارجه هند گفت: راه باز است.")).toEqual([
      "وزیر خارجه هند",
    ]);
  });

  it("an office ends before another person", () => {
    expect(
      speakers(
        "«رضا کیانی» شهردار یزد و «بهمن فرهمند» شهردار میبد دیروز در نشستی شرکت کردند.\nشهردار میبد گفت: راه باز است.",
      ),
    ).not.toEqual(["رضا کیانی"]);
  });

  it("a semicolon ends the lead-in of an agency whose name has commas", () => {
    expect(
      speakers("به گزارش ایسنا به نقل از روابط عمومی سازمان کار، رفاه و بیمه یزد؛ مدیرکل بیمه یزد گفت: وام داده شد."),
    ).toEqual(["مدیرکل بیمه یزد"]);
    expect(speakers("به گزارش ایسنا، رضا کیانی؛ مدیرکل بیمه یزد گفت: وام داده شد.")).toEqual(["رضا کیانی"]);
  });

  it("a relay says nothing where a verb of speech stands", () => {
    expect(said("به گزارش ایسنا به نقل از رویترز، رضا کیانی در مورد آنچه گرانی خواند، ابراز نگرانی کرد.")).toEqual([]);
  });

  it("an agency in brackets behind a place", () => {
    expect(speakers("تهران (پانا) - شهردار یزد گفت: پارک باز شد.")).toEqual(["شهردار یزد"]);
  });

  it("a person told of inside a quotation introduces nobody", () => {
    expect(
      speakers(
        "«آب یزد کم است. دکتر بهمن فرهمند مسئول این کار است.»\nرضا کیانی گفت: باران نبارید.\nوی افزود: سد خالی است.",
      ),
    ).toEqual(["رضا کیانی", "رضا کیانی"]);
  });
});
