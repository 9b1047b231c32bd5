import { describe, expect, it } from "vitest";
import { extract, rules, said, speakers } from "./reading.js";

/** Each rule of discourse with an article that triggers it and one that nearly does. */
describe("rules of discourse", () => {
  describe("1. names are kept without their titles, surnames of two words whole", () => {
    it("triggers", () => {
      expect(
        said(
          "سردار دکتر بهمن امین زاده گفت: راه باز است.\nامین زاده افزود: برف نیامد.\nسردار امین زاده ادامه داد: خوب است.",
        ),
      ).toEqual(["بهمن امین زاده: راه باز است", "بهمن امین زاده: برف نیامد", "بهمن امین زاده: خوب است"]);
    });
    it("another surname that shares one word is another person", () => {
      expect(
        speakers("بهمن امین زاده گفت: راه باز است.\nرضا حسین زاده گفت: راه بسته است.\nحسین زاده افزود: برف آمد."),
      ).toEqual(["بهمن امین زاده", "رضا حسین زاده", "رضا حسین زاده"]);
    });
  });

  describe("2. introductions bind a name and an office", () => {
    const later = "\nشهردار یزد افزود: مردم راضی هستند.";
    for (const [form, introduction] of [
      ["ROLE، NAME", "شهردار یزد، بهمن فرهمند گفت: پارک باز شد."],
      ["NAME، ROLE", "بهمن فرهمند، شهردار یزد در جمع خبرنگاران گفت: پارک باز شد."],
      ["NAME ROLE", "بهمن فرهمند شهردار یزد گفت: پارک باز شد."],
      ["NAME - ROLE -", "بهمن فرهمند - شهردار یزد - گفت: پارک باز شد."],
      ["ROLE NAME", "شهردار یزد بهمن فرهمند گفت: پارک باز شد."],
      ["quoted name", "«بهمن فرهمند» شهردار یزد گفت: پارک باز شد."],
    ] as const)
      it(form, () => {
        expect(speakers(introduction + later)).toEqual(["بهمن فرهمند", "بهمن فرهمند"]);
      });
    it("an office of another place binds to nobody", () => {
      expect(speakers("بهمن فرهمند شهردار یزد گفت: پارک باز شد.\nشهردار کرمان نیز گفت: پارک ما بسته است.")).toEqual([
        "بهمن فرهمند",
        "شهردار کرمان",
      ]);
    });
  });

  describe("3. an office may be written shorter", () => {
    it("triggers: place left out, body abbreviated, commas dropped", () => {
      expect(
        speakers(
          "بهمن فرهمند رئیس سازمان صنعت، معدن و تجارت استان یزد گفت: کار خوب است.\nرئیس سازمان صمت یزد افزود: وام کم است.\nرئیس سازمان صنعت معدن و تجارت گفت: بازار آرام است.",
        ),
      ).toEqual(["بهمن فرهمند", "بهمن فرهمند", "بهمن فرهمند"]);
    });
    it("a deputy is not the one he stands for", () => {
      expect(speakers("بهمن فرهمند استاندار یزد گفت: کار خوب است.\nمعاون استاندار یزد نیز گفت: وام کم است.")).toEqual([
        "بهمن فرهمند",
        "معاون استاندار یزد",
      ]);
    });
  });

  describe("4. an office alone goes to the only one it fits", () => {
    it("triggers: office first, name in the next paragraph", () => {
      expect(said("فرماندار میبد گفت: آب کم است.\nبهمن فرهمند افزود: باران نبارید.")).toEqual([
        "بهمن فرهمند: آب کم است",
        "بهمن فرهمند: باران نبارید",
      ]);
    });
    it("two hats of parliament are one person's, an office of another field is not", () => {
      expect(
        speakers(
          "بهمن فرهمند سخنگوی کمیسیون کشاورزی مجلس گفت: آب کم است.\nنماینده مردم میبد در مجلس افزود: باران نبارید.\nوزیر نیرو گفت: سد ساخته می‌شود.",
        ),
      ).toEqual(["بهمن فرهمند", "بهمن فرهمند", "وزیر نیرو"]);
    });
    it("two with the same office: the office alone, with a flag", () => {
      const text =
        "بهمن فرهمند نماینده مردم یزد گفت: آب کم است.\nرضا مهرجو نماینده مردم کرمان گفت: باران نبارید.\nپزشکان گفتند: خوب است.\nنماینده مردم گفت: باید صبر کرد.";
      const { statements } = extract(text).layers;
      expect(statements.at(-1)!.speaker?.name).toBeNull();
      expect(statements.at(-1)!.flags).toContain("ambiguous_role");
    });
  });

  describe("5. a surname alone", () => {
    it("triggers, also where it is a common word", () => {
      expect(speakers("ایرج موفق رئیس اتاق یزد گفت: کار خوب است.\nموفق ادامه داد: بازار آرام است.")).toEqual([
        "ایرج موفق",
        "ایرج موفق",
      ]);
    });
    it("the word inside the content is nobody", () => {
      expect(speakers("رضا کیانی گفت: ایرج موفق شد کار را تمام کند.\nوی افزود: خوب است.")).toEqual([
        "رضا کیانی",
        "رضا کیانی",
      ]);
    });
  });

  describe("6. وی is the last speaker", () => {
    it("triggers: a name inside the content is no antecedent", () => {
      expect(speakers("رضا کیانی گفت: بهمن فرهمند دیروز آمد.\nوی افزود: او رفت.\nایشان گفت: خوب است.")).toEqual([
        "رضا کیانی",
        "رضا کیانی",
        "رضا کیانی",
      ]);
    });
    it("words that cannot be read as a source do not fall to the last speaker", () => {
      expect(speakers("رضا کیانی گفت: آب کم است.\nهمه آنچه در این سال‌ها بر سر دشت آمد نوشت: خاک شور است.")[1]).not.toBe(
        "رضا کیانی",
      );
    });
    it("with nobody before it, it is unknown", () => {
      const { statements } = extract("وی گفت: کار تمام شد.").layers;
      expect(statements[0]!.speaker).toBeNull();
      expect(statements[0]!.rule).toBe("cue/say+unknown");
    });
  });

  describe("7. وی after an introduction without a cue", () => {
    it("triggers", () => {
      expect(
        speakers(
          "رضا کیانی گفت: آب کم است.\nمهندس بهمن فرهمند در این دیدار به بیان کار سازمان پرداخت. وی گفت: سد پر است.",
        ),
      ).toEqual(["رضا کیانی", "بهمن فرهمند"]);
    });
    it("a sentence about a thing introduces nobody", () => {
      expect(speakers("رضا کیانی گفت: آب کم است.\nسد یزد سه سال پیش ساخته شد. وی گفت: سد پر است.")).toEqual([
        "رضا کیانی",
        "رضا کیانی",
      ]);
    });
  });

  describe("8. این مقام مسئول is the last speaker", () => {
    it("triggers", () => {
      expect(rules("رضا کیانی گفت: آب کم است.\nاین مقام مسئول افزود: باران نبارید.")).toEqual([
        "full_name",
        "demonstrative",
      ]);
    });
    it("این سازمان is a body", () => {
      expect(
        speakers(
          "سازمان سنجش اعلام کرد: آزمون لغو شد.\nرضا کیانی گفت: خوب شد.\nاین سازمان اعلام کرد: آزمون برگزار می‌شود.",
        ),
      ).toEqual(["سازمان سنجش", "رضا کیانی", "سازمان سنجش"]);
    });
  });

  describe("9. به گفته وی covers its own sentence", () => {
    it("triggers", () => {
      expect(said("رضا کیانی گفت: آب کم است.\nبه گفته وی، باران نبارید. یزد سه سد دارد.")).toEqual([
        "رضا کیانی: آب کم است",
        "رضا کیانی: باران نبارید",
      ]);
    });
    it("به گفتن is no source", () => {
      expect(said("او به گفتن این سخن خو گرفت.")).toEqual([]);
    });
  });

  describe("10. a new name closes the old turn", () => {
    it("triggers in one paragraph", () => {
      expect(said("رضا کیانی گفت: آب کم است. بهمن فرهمند افزود: باران نبارید.")).toEqual([
        "رضا کیانی: آب کم است",
        "بهمن فرهمند: باران نبارید",
      ]);
    });
    it("triggers behind other words where two cues of one sentence are his", () => {
      const first = "رضا کیانی گفت: آب کم است. دیروز شهردار یزد از گشایش پارک خبر داد و";
      expect(said(`${first} گفت: راه باز است.`)).toEqual([
        "رضا کیانی: آب کم است",
        "شهردار یزد: گشایش پارک",
        "شهردار یزد: راه باز است",
      ]);
      expect(speakers(`${first} رفت.`)).toEqual(["رضا کیانی"]);
    });
    it("a name without a cue does not", () => {
      expect(said("رضا کیانی گفت: آب کم است. بهمن فرهمند دیروز آمد.")).toEqual([
        "رضا کیانی: آب کم است. بهمن فرهمند دیروز آمد",
      ]);
    });
  });

  describe("11. a source left out", () => {
    it("triggers: coordinated cues and سپس افزود", () => {
      expect(said("رضا کیانی از گشایش سه پل خبر داد و گفت: راه باز است.\nسپس افزود: کار تمام شد.")).toEqual([
        "رضا کیانی: گشایش سه پل",
        "رضا کیانی: راه باز است",
        "رضا کیانی: کار تمام شد",
      ]);
    });
    it("with the source there, it is not left out", () => {
      expect(rules("رضا کیانی گفت: آب کم است.\nسپس بهمن فرهمند افزود: کار تمام شد.")).toEqual([
        "full_name",
        "full_name",
      ]);
    });
  });

  describe("12. a paragraph without a cue", () => {
    it("belongs to the cue that ended the one before with its colon", () => {
      expect(said("رضا کیانی گفت:\nآب یزد کم است و باران نبارید.")).toEqual([
        "رضا کیانی: آب یزد کم است و باران نبارید",
      ]);
    });
    it("goes on with a quotation of its own", () => {
      expect(said("رضا کیانی گفت: «آب یزد کم است.»\n«باران نبارید و سد خالی است.»")).toEqual([
        "رضا کیانی: آب یزد کم است",
        "رضا کیانی: باران نبارید و سد خالی است",
      ]);
    });
    it("is an item of the list that the speech began, numbered or with a dash", () => {
      for (const [one, two] of [
        ["۱- پل تازه", "۲- پارک بزرگ"],
        ["- پل تازه", "- پارک بزرگ"],
        ["اول: پل تازه", "دوم: پارک بزرگ"],
      ])
        expect(said(`در یزد نشستی بود.\nرضا کیانی گفت: دو کار داریم:\n${one}\n${two}\nیزد سه سد دارد.`)).toEqual([
          `رضا کیانی: دو کار داریم:\n${one}\n${two}`,
        ]);
    });
    it("is no item of the list where a line of the page's own stands before it", () => {
      const again = "شهرداری یزد دیروز سه پل تازه ساخت و آنها را به مردم شهر سپرد.";
      const list = (between: string) =>
        `پل تازه یزد باز شد\n\n${again}\nرضا کیانی گفت: دو کار داریم:\n۱- پل تازه\n${between}۲- پارک بزرگ`;
      expect(said(list(""))).toEqual(["رضا کیانی: دو کار داریم:\n۱- پل تازه\n۲- پارک بزرگ"]);
      expect(said(list(`${again}\n`))).toEqual(["رضا کیانی: دو کار داریم:\n۱- پل تازه"]);
    });
    it("a list that no speech began is the reporter's", () => {
      expect(said("رضا کیانی گفت: دو کار داریم.\n۱- پل تازه\n۲- پارک بزرگ")).toEqual(["رضا کیانی: دو کار داریم"]);
    });
    it("is the reporter's otherwise", () => {
      expect(said("رضا کیانی گفت: آب کم است.\nباران نبارید و سد خالی است.")).toEqual(["رضا کیانی: آب کم است"]);
    });
  });

  describe("12a. questions and answers", () => {
    it("triggers: the answers are the person's, the medium's questions nobody's", () => {
      expect(
        said(
          "ایسنا: چرا آب یزد کم شده است؟\nبهمن فرهمند: باران نبارید و سد خالی است.\nایسنا: چه باید کرد؟\nفرهمند: باید در مصرف آب صرفه‌جویی کنیم.",
        ),
      ).toEqual(["بهمن فرهمند: باران نبارید و سد خالی است", "بهمن فرهمند: باید در مصرف آب صرفهجویی کنیم"]);
    });
    it("credits are no interview", () => {
      expect(said("کارگردان: بهمن فرهمند و گروه او در یزد\nزمان: هر شب ساعت هشت در تالار شهر")).toEqual([]);
    });
  });

  describe("13. quotation marks", () => {
    it("a quotation left open runs to the paragraph that closes it", () => {
      expect(said("رضا کیانی گفت: «آب یزد کم است.\nسد خالی است.»\nپایان.")).toEqual([
        "رضا کیانی: آب یزد کم است.\nسد خالی است",
      ]);
    });
    it("a quotation ends the speech, mixed marks too", () => {
      expect(said('رضا کیانی گفت: “آب کم است." یزد سه سد دارد.')).toEqual(["رضا کیانی: آب کم است"]);
    });
    it("a title in quotation marks is no quotation", () => {
      const { statements } = extract("رضا کیانی گفت: «آب» نام فیلم تازه ما است.").layers;
      expect(statements[0]!.quoteType).not.toBe("direct");
    });
    it("a paragraph that closes nothing does not join a quotation that was closed", () => {
      expect(said("رضا کیانی گفت: «آب یزد کم است.»\nسد خالی است.»\nپایان.")).toEqual(["رضا کیانی: آب یزد کم است"]);
    });
    it("a quotation that a line of the page's own cuts in two is two statements, each of its own words", () => {
      const again = "شهرداری یزد دیروز سه پل تازه ساخت و آنها را به مردم شهر سپرد.";
      const text = `پل تازه یزد باز شد\n\n${again}\nرضا کیانی گفت: «آب یزد کم است.\nسد خالی است.\n${again}\nباران نبارید.\nبرف نیامد.» وی رفت.`;
      expect(extract(text).layers.article.removed.map(({ kind }) => kind)).toEqual(["duplicate"]);
      expect(said(text)).toEqual(["رضا کیانی: آب یزد کم است.\nسد خالی است", "رضا کیانی: باران نبارید.\nبرف نیامد"]);
      const { statements } = extract(text).layers;
      expect(statements.map(({ rule }) => rule)).toEqual(["cue/say+full_name", "cue/continuation+full_name"]);
      expect(statements.flatMap(({ flags }) => flags)).toEqual([]);
    });
    it("so it is where a heading stands behind that line", () => {
      const text =
        "پل تازه یزد باز شد\n\nرضا کیانی گفت: «آب یزد کم است.\n• کد خبر: ۲۰۴۱۷\n• سد و باران در یزد\nباران نبارید.» وی رفت.";
      const { labels, removed } = extract(text).layers.article;
      expect(labels.map(({ role }) => role)).toEqual(["title", "paragraph", "furniture", "heading", "paragraph"]);
      expect(removed.map(({ kind }) => kind)).toEqual(["code"]);
      expect(said(text)).toEqual(["رضا کیانی: آب یزد کم است", "رضا کیانی: باران نبارید"]);
    });
    it("a quotation that closes eight paragraphs on is still one; nine on, it was never open so far", () => {
      const between = ["کار", "پل", "راه", "پارک", "سد", "باغ", "چاه", "بازار"].map(
        (it) => `مردم از این ${it} راضی هستند.`,
      );
      const closing = (paragraphs: number): string =>
        ["رضا کیانی گفت: «آب یزد کم است.", ...between.slice(0, paragraphs - 1), "سد خالی است.» پایان."].join("\n");
      expect(said(closing(8))).toEqual([`رضا کیانی: آب یزد کم است.\n${between.slice(0, 7).join("\n")}\nسد خالی است`]);
      expect(said(closing(9))).toEqual(["رضا کیانی: آب یزد کم است"]);
      expect(extract(closing(9)).layers.statements[0]!.flags).toContain("unclosed_quote");
    });
    it("never closed: a flag", () => {
      expect(extract("رضا کیانی گفت: «آب کم است.").layers.statements[0]!.flags).toContain("unclosed_quote");
    });
  });

  describe("14. speech within speech has its own speaker", () => {
    const nested = (text: string): (number | null)[] => extract(text).layers.statements.map(({ parent }) => parent);
    it("triggers: the outer speech is whole, the inner one inside it", () => {
      const text = "رضا کیانی گفت: رئیس‌جمهور گفته است که سد ساخته می‌شود.\nوی افزود: ۲۰ روستا آب ندارد.";
      expect(said(text)).toEqual([
        "رضا کیانی: رئیسجمهور گفته است که سد ساخته میشود",
        "رئیسجمهور: سد ساخته میشود",
        "رضا کیانی: ۲۰ روستا آب ندارد",
      ]);
      expect(nested(text)).toEqual([null, 0, null]);
    });
    it("«به گفته» inside triggers too", () => {
      const text = "رضا کیانی گفت: آب کم است و به گفته وزیر نیرو، ۲۰ سد خالی است.";
      expect(speakers(text)).toEqual(["رضا کیانی", "وزیر نیرو"]);
      expect(nested(text)).toEqual([null, 0]);
    });
    it("numbers are the inner speaker's", () => {
      const { claims, statements } = extract(
        "رضا کیانی گفت: سه سد داریم و وزیر نیرو اعلام کرده است که ۲۰ روستا آب ندارد.",
      ).layers;
      expect(claims.map(({ speaker, statement }) => [speaker?.name ?? speaker?.role, statement])).toEqual([
        ["رضا کیانی", 0],
        ["وزیر نیرو", 1],
      ]);
      expect(statements).toHaveLength(2);
    });
    it("a pronoun, people's talk and a belief inside are no speech of somebody else", () => {
      for (const inner of ["او گفته است که سد پر است", "مردم می‌گویند که سد پر است", "وزیر نیرو معتقد است که سد پر است"])
        expect(speakers(`رضا کیانی گفت: آب کم است و ${inner}.`), inner).toEqual(["رضا کیانی"]);
    });
    it("the same words of the reporter's own have no parent", () => {
      expect(nested("رئیس‌جمهور گفته است که سد ساخته می‌شود.")).toEqual([null]);
    });
  });

  describe("15. several cues in one paragraph", () => {
    it("triggers", () => {
      expect(said("رضا کیانی گفت: آب کم است. وی افزود: باران نبارید. کیانی ادامه داد: سد خالی است.")).toEqual([
        "رضا کیانی: آب کم است",
        "رضا کیانی: باران نبارید",
        "رضا کیانی: سد خالی است",
      ]);
    });
    it("a verb of speech inside the content splits nothing", () => {
      expect(said("رضا کیانی گفت: آب کم است و مردم می‌گویند که باران نبارید.")).toHaveLength(1);
    });
  });

  describe("16. relays", () => {
    it("به گزارش … به نقل از …، NAME گفت: the name speaks, the relay is via", () => {
      const { statements } = extract(
        "به گزارش ایسنا به نقل از روابط عمومی شهرداری یزد، رضا کیانی گفت: پارک باز شد.",
      ).layers;
      expect(statements[0]!.speaker?.name).toBe("رضا کیانی");
      expect(statements[0]!.via).toBe("روابط عمومی شهرداری یزد");
    });
    it("به گزارش alone is the outlet's voice", () => {
      expect(said("به گزارش ایسنا، پارک یزد باز شد.")).toEqual([]);
    });
  });

  describe("17. several speak together", () => {
    it("triggers: one group", () => {
      const { statements } = extract("رضا کیانی و بهمن فرهمند تأکید کردند که پل ساخته شود.").layers;
      expect(statements).toHaveLength(1);
      expect(statements[0]!.speaker?.type).toBe("group");
    });
    it("an honorific plural is one person", () => {
      const { statements } = extract("آیت‌الله رضا کیانی تأکید کردند که پل ساخته شود.").layers;
      expect(statements[0]!.speaker).toMatchObject({ name: "رضا کیانی", type: "person" });
    });
  });

  describe("18. documents and bodies", () => {
    it("triggers", () => {
      const types = extract(
        "یک نظرسنجی نشان می‌دهد که مردم راضی هستند.\nوزارت نیرو اعلام کرد: برق قطع نمی‌شود.\nدر بیانیه کانون معلمان آمده است: حقوق کم است.",
      ).layers.statements.map(({ speaker }) => speaker?.type);
      expect(types).toEqual(["document", "organization", "document"]);
    });
    it("«این گزارش» is the medium's that was just told of, and no person's", () => {
      const report = "بر اساس این گزارش، چاه‌های یزد خشک است.";
      expect(said(`به نوشته روزنامه البرز، سد خالی است. ${report}`)).toEqual([
        "روزنامه البرز: سد خالی است",
        "روزنامه البرز: چاههای یزد خشک است",
      ]);
      expect(speakers(`به گفته رضا کیانی، سد خالی است. ${report}`)).toEqual(["رضا کیانی"]);
    });
    it("a growth that is shown is no speech", () => {
      expect(said("این رقم دو درصد رشد نشان می‌دهد.\nاو از سفر آمده است.")).toEqual([]);
    });
  });

  describe("19. the question is no content", () => {
    it("triggers: neither content nor preposed", () => {
      const { statements } = extract("رضا کیانی در پاسخ به این پرسش که چرا ۲۰ خانه ریخت، گفت: خاک سست بود.").layers;
      expect(statements).toHaveLength(1);
      expect(statements[0]!.preposed).toEqual([]);
    });
    it("با اشاره به is the speaker's", () => {
      const { text, layers } = extract("رضا کیانی با اشاره به ریزش ۲۰ خانه، گفت: خاک سست بود.");
      expect(layers.statements[0]!.preposed.map(({ start, end }) => text.slice(start, end))).toEqual(["ریزش ۲۰ خانه،"]);
    });
    it("به … اشاره کرد و is the speaker's too", () => {
      const { text, layers } = extract("وی به ریزش ۲۰ خانه اشاره کرد و گفت: خاک سست بود.");
      expect(layers.statements).toHaveLength(1);
      expect(layers.statements[0]!.preposed.map(({ start, end }) => text.slice(start, end))).toEqual([
        "به ریزش ۲۰ خانه",
      ]);
    });
  });

  describe("19a. «با بیان اینکه» without a verb of speech", () => {
    it("triggers: what follows is said", () => {
      expect(said("رضا کیانی، شهردار یزد، با بیان اینکه آب یزد کم است و باران نمی‌بارد.")).toEqual([
        "رضا کیانی: آب یزد کم است و باران نمیبارد",
      ]);
    });
    it("a word or two are no speech, and a thing says nothing", () => {
      expect(said("رضا کیانی با بیان اینکه نه نه.")).toEqual([]);
      expect(said("این کتاب با بیان اینکه آب یزد کم است و باران نمی‌بارد.")).toEqual([]);
    });
  });

  describe("20. the headline said again in the body", () => {
    const page = (body: string) =>
      extract(
        `شهردار یزد: ۲۰ پارک در یزد ساخته می‌شود\n\nبهمن فرهمند شهردار یزد گفت: ${body}\nوی افزود: مردم راضی هستند.`,
      ).layers;
    it("triggers: one person says both, and the second number repeats the first", () => {
      const { statements, claims } = page("امسال ۲۰ پارک در یزد ساخته می‌شود.");
      expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["بهمن فرهمند", "بهمن فرهمند", "بهمن فرهمند"]);
      expect(claims.filter(({ sameAs }) => sameAs !== null)).toHaveLength(1);
    });
    it("another number repeats nothing", () => {
      const { claims } = page("امسال ۲۵ پارک در یزد ساخته می‌شود.");
      expect(claims).toHaveLength(2);
      expect(claims.filter(({ sameAs }) => sameAs !== null)).toEqual([]);
    });
  });

  describe("21. nobody is invented", () => {
    it("a passive cue has no speaker", () => {
      expect(said("در این نشست مطرح شد که آب کم است.")).toEqual(["-: آب کم است"]);
    });
    it("look-alikes are no speech", () => {
      expect(
        said(
          "گفتنی است یزد سه سد دارد.\nلازم به ذکر است باران نبارید.\nبه نظر می‌رسد سد خالی است.\nگفته می‌شود که پل بسته است.\nپیش‌بینی می‌شود باران ببارد.",
        ),
      ).toEqual([]);
    });
    it("a group without a name has words for a role, no name", () => {
      expect(extract("کارشناسان معتقدند که آب کم است.").layers.statements[0]!.speaker).toMatchObject({
        name: null,
        role: "کارشناسان",
        type: "group",
      });
    });
  });
});

describe("somebody not named yet", () => {
  it("یک کارشناس is the one named next", () => {
    expect(speakers("یک کارشناس بازار گفت: شیر گران شد.\nبهمن فرهمند، کارشناس بازار افزود: نان هم گران شد.")).toEqual([
      "بهمن فرهمند",
      "بهمن فرهمند",
    ]);
  });
  it("یک کارشناس is not the one named before", () => {
    expect(speakers("بهمن فرهمند، کارشناس بازار گفت: نان گران شد.\nیک کارشناس بازار گفت: شیر هم گران شد.")).toEqual([
      "بهمن فرهمند",
      "کارشناس بازار",
    ]);
  });
  it("a cue inside a preposed clause is not the sentence's own", () => {
    expect(said("بهمن فرهمند با اشاره به اینکه معاون وزیر گفته است وام می‌دهند، افزود: هنوز پولی نرسیده است.")).toEqual([
      "بهمن فرهمند: هنوز پولی نرسیده است",
    ]);
  });
});

describe("pages without paragraph breaks", () => {
  it("parts several speakers, noun-phrase contents and adverbial sources, and ends where the reporter resumes", () => {
    expect(
      said(
        "بهمن فرهمند شهردار یزد گفت: پارک باز شد. وی افزود: دو پارک دیگر ساخته می‌شود. به گفته وی، هزینه آنها کم است. شهردار یزد از خرید سه اتوبوس خبر داد و گفت: مردم راضی هستند. گفتنی است یزد ده پارک دارد.",
      ),
    ).toEqual([
      "بهمن فرهمند: پارک باز شد",
      "بهمن فرهمند: دو پارک دیگر ساخته میشود",
      "بهمن فرهمند: هزینه آنها کم است",
      "بهمن فرهمند: خرید سه اتوبوس",
      "بهمن فرهمند: مردم راضی هستند",
    ]);
  });
});

describe("datelines", () => {
  for (const dateline of [
    "یزد - ایرنا - ",
    "یزد - ",
    "ایسنا/یزد ",
    "خبرگزاری فارس: ",
    "به گزارش خبرگزاری مهر از یزد، ",
  ])
    it(dateline, () => {
      expect(said(`${dateline}شهردار میبد گفت: پارک باز شد.`)).toEqual(["شهردار میبد: پارک باز شد"]);
    });
});

describe("noun-phrase contents", () => {
  for (const [text, expected] of [
    [
      "رضا کیانی گفت: خوب است.\nکیانی پل تازه را بهترین کار امسال دانست و گفت: راه باز است.",
      "رضا کیانی: پل تازه را بهترین کار امسال",
    ],
    ["رضا کیانی خواستار ساخت سه پل شد.", "رضا کیانی: ساخت سه پل"],
    ["رضا کیانی بر ساخت سه پل تأکید کرد.", "رضا کیانی: ساخت سه پل"],
    ["رضا کیانی از مردم خواست در خانه بمانند و بیرون نروند.", "رضا کیانی: در خانه بمانند و بیرون نروند"],
  ] as const)
    it(text, () => expect(said(text)).toContain(expected));
  it("an object without what is said of it is no speech", () => {
    expect(said("دادگاه یزد رأی پرونده را اعلام کرد.\nوزیر نیرو نظر خود را درباره سد بیان کرد.")).toEqual([]);
  });
  it("the writer's own modal voice is no speech", () => {
    expect(said("رضا کیانی گفت: آب کم است.\nباید گفت که باران نبارید.\nمی‌توان گفت: سد خالی است.")).toHaveLength(1);
  });
  it("پس از … خبر داد has no content there", () => {
    expect(said("رضا کیانی پس از بازدید به ما خبر داد.")).toEqual([]);
  });
});
