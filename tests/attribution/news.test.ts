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

describe("headlines of two, labels, answers", () => {
  it("a headline of two speakers is two statements", () => {
    expect(
      said(
        "رضا کیانی: آب یزد کم است/ بهمن فرهمند: باران نبارید\nاعضای شورای شهر یزد دیروز درباره آب یزد و باران با هم گفت\u200cوگو کردند.",
      ),
    ).toEqual(["رضا کیانی: آب یزد کم است", "بهمن فرهمند: باران نبارید"]);
    expect(
      said(
        "رضا کیانی: آب یزد کم است/ باران هم نبارید\nاعضای شورای شهر یزد دیروز درباره آب یزد و باران با هم گفت\u200cوگو کردند.",
      ),
    ).toEqual(["رضا کیانی: آب یزد کم است/ باران هم نبارید"]);
  });
  it("a surname with an occasion and a colon speaks below, a list's heading does not", () => {
    expect(said("🔹\nفرهمند در دیدار با شهردار یزد:\nآب یزد تا پاییز امسال کم است.\nوی افزود: باران نبارید.")).toEqual([
      "فرهمند: آب یزد تا پاییز امسال کم است",
      "فرهمند: باران نبارید",
    ]);
    expect(said("شرکت\u200cکنندگان در نشست دیروز یزد:\nرضا کیانی و بهمن فرهمند به نشست آمدند.")).toEqual([]);
  });
  it("«دانسته و» and «و آن را … خواند» are statements of their own", () => {
    expect(said("رضا کیانی این کار را درست دانسته و همسایه را به دروغ متهم کرده است.")).toEqual([
      "رضا کیانی: این کار را درست",
      "رضا کیانی: همسایه را به دروغ",
    ]);
    expect(said("رضا کیانی اعلام کرد که پیمان را می\u200cپذیرد و آن را گامی بزرگ توصیف کرد.")).toEqual([
      "رضا کیانی: پیمان را میپذیرد",
      "رضا کیانی: آن را گامی بزرگ",
    ]);
  });
  it("who stands in a relative clause calls it so", () => {
    expect(
      said("در نشست دیروز، بهمن فرهمند اعتراض کرد؛ اعتراضی که رضا کیانی، رئیس شورا، آن را بی\u200cجا خواند."),
    ).toEqual(["رضا کیانی: آن را بیجا"]);
  });
  it("«خود را» may be the object, «نظر خود را» says nothing", () => {
    expect(said("رضا کیانی خود را بی\u200cگناه دانست.")).toEqual(["رضا کیانی: خود را بیگناه"]);
    expect(said("رضا کیانی نظر خود را دیروز مطرح کرد.")).toEqual([]);
    expect(said("رضا کیانی نظر خود را درست دانست.")).toEqual([]);
  });
  it("«زمانی مطرح شد که» is no speech", () => {
    expect(said("این پرسش زمانی مطرح شد که شهردار در نشست بود.")).toEqual([]);
    expect(said("در این نشست مطرح شد که تولید شکر کم است.")).toEqual(["-: تولید شکر کم است"]);
  });
  it("to ask needs no mark before the question", () => {
    expect(said("رضا کیانی پرسید چرا کسی پاسخ او را نداد.")).toEqual(["رضا کیانی: چرا کسی پاسخ او را نداد"]);
  });
  it("«وی» is no document", () => {
    expect(speakers("پژوهش تازه نشان می\u200cدهد که آب کم است.\nوی افزود: باران نبارید.")[1]).toBe("-");
  });
  it("a body is known by the end of its name", () => {
    expect(
      speakers("سازمان عفو بین\u200cالملل اعلام کرد: زندان پر است.\nعفو بین\u200cالملل افزود: دارو نیست."),
    ).toEqual(["سازمان عفو بینالملل", "سازمان عفو بینالملل"]);
    expect(speakers("شرکت دریایی آریو (Ario) اعلام کرد: کشتی رسید.\nآریو افزود: بار سالم است.")).toEqual([
      "شرکت دریایی آریو (Ario)",
      "شرکت دریایی آریو (Ario)",
    ]);
  });
  const questions =
    "رضا کیانی، وکیل این پرونده می\u200cگوید کار هنوز تمام نشده است.\nشما از پرونده خبری دارید؟\nبله، من دیروز آن را دیدم.\nپس چرا سخنی نگفته\u200cاید؟\nدادگاه از ما خواسته است که چیزی نگوییم.\nباز هم وکیل می\u200cمانید؟\nبله، من می\u200cمانم.";
  it("answers to questions without labels are the one's who spoke before", () => {
    expect(said(questions).slice(1)).toEqual([
      "رضا کیانی: بله، من دیروز آن را دیدم",
      "رضا کیانی: دادگاه از ما خواسته است که چیزی نگوییم",
      "رضا کیانی: بله، من میمانم",
    ]);
  });
  it("questions that head a text are no interview", () => {
    expect(
      said(
        "رضا کیانی گفت: کار آغاز شد.\nچه کسانی وام می\u200cگیرند؟\nوام به کشاورزان یزد می\u200cرسد.\nوام را چگونه می\u200cگیرند؟\nبانک\u200cها از فردا نام می\u200cنویسند.",
      ),
    ).toEqual(["رضا کیانی: کار آغاز شد"]);
    expect(
      said("شما از پرونده خبری دارید؟\nبله، من آن را دیدم.\nباز هم می\u200cمانید؟\nبله، من می\u200cمانم."),
    ).toEqual([]);
  });
  it("one labelled answer behind a question with a label is enough", () => {
    const body = "رضا کیانی، شهردار یزد گفت: آب کم است.";
    expect(said(`${body}\nالساحل: باران در یزد چگونه بود؟\nآقای کیانی: باران امسال یزد بسیار کم بود.`)).toEqual([
      "رضا کیانی: آب کم است",
      "رضا کیانی: باران امسال یزد بسیار کم بود",
    ]);
  });
  it("«به رغم خواست» is a noun", () => {
    expect(said("رضا کیانی با تشکر از کسانی که به رغم خواست دیگران کار کردند، گفت: آب کم است.")).toEqual([
      "رضا کیانی: آب کم است",
    ]);
    expect(said("رضا کیانی از مردم خواست در مصرف آب صرفه\u200cجویی کنند.")).toEqual([
      "رضا کیانی: در مصرف آب صرفهجویی کنند",
    ]);
  });
  it("who is told to have said «این مطلب» is introduced", () => {
    expect(
      speakers("این مطلب را دکتر رضا کیانی شهردار یزد در نشست دیروز عنوان کرد.\nشهردار یزد گفت: پارک باز شد."),
    ).toEqual(["رضا کیانی"]);
  });
  it("one office in two places is held by two", () => {
    expect(
      speakers("رضا کیانی خطیب جمعه میبد گفت: آب کم است.\nخطیب جمعه اردکان گفت: باران نبارید.\nوی افزود: سد خالی است."),
    ).toEqual(["رضا کیانی", "خطیب جمعه اردکان", "خطیب جمعه اردکان"]);
  });
  it("a medium in quotation marks or known needs no comma behind it", () => {
    expect(
      speakers("به گزارش “خبر یزد” رضا کیانی در نشستی که دیروز برگزار شد، گفت: آب کم است.\nوی افزود: باران نبارید."),
    ).toEqual(["رضا کیانی", "رضا کیانی"]);
    expect(speakers("به گزارش ایرنا رضا کیانی در نشستی که دیروز برگزار شد، گفت: آب کم است.")).toEqual(["رضا کیانی"]);
  });
  it("«آمده است» needs no mark behind it", () => {
    expect(said("در این بیانیه آمده است دولت سه سد دیگر می\u200cسازد.")).toEqual([
      "این بیانیه: دولت سه سد دیگر میسازد",
    ]);
    expect(said("او با این بیانیه آمده است.")).toEqual([]);
  });
  it("a body speaks behind «این در حالی است که»", () => {
    expect(speakers("این در حالی است که طالبان گفته\u200cاند که راه باز است.")).toEqual(["طالبان"]);
  });
  it("a surname that is an office too is a name behind a given name alone", () => {
    const text =
      "رئیس فدراسیون کشتی یزد گفت: کار آغاز شد.\nعلیرضا دبیر در این مراسم گفت: خسته نباشید.\nدبیر افزود: سالن خوب است.\nرئیس فدراسیون کشتی یزد ادامه داد: باز می\u200cآییم.";
    expect(speakers(text)).toEqual(["علیرضا دبیر", "علیرضا دبیر", "علیرضا دبیر", "علیرضا دبیر"]);
    const both = "علیرضا دبیر رئیس فدراسیون کشتی گفت: خسته نباشید.\nدبیر شورای شهر یزد گفت: پارک باز شد.";
    expect(speakers(both)).toEqual(["علیرضا دبیر", "دبیر شورای شهر یزد"]);
    expect(roles(both)[0]).toBe("رئیس فدراسیون کشتی");
    expect(speakers("رضا کیانی دبیر شورا گفت: پارک باز شد.")).toEqual(["رضا کیانی"]);
  });
  it("a broadcaster's centre is no speaker, nor is a medium before an office", () => {
    expect(
      speakers("به گزارش خبرگزاری صدا و سیما، مرکز یزد، شهردار میبد گفت: پارک باز شد.\nرضا کیانی افزود: کار تمام شد."),
    ).toEqual(["رضا کیانی", "رضا کیانی"]);
    expect(
      speakers("رئیس پلیس یزد گفت: راه باز است.\nبه گزارش خبر کویر شهردار میبد در نشست دیروز گفت: پارک باز شد."),
    ).toEqual(["رئیس پلیس یزد", "شهردار میبد"]);
  });
  it("«ادامه داد …» needs no mark, «به کار خود ادامه داد» says nothing", () => {
    expect(said("رضا کیانی ادامه داد راه یزد تا پاییز باز می\u200cشود.")).toEqual([
      "رضا کیانی: راه یزد تا پاییز باز میشود",
    ]);
    expect(said("رضا کیانی به کار خود ادامه داد و کسی خبر نداشت چه می\u200cشود.")).toEqual([]);
  });
  it("news told before it are no speech", () => {
    expect(said("اخباری مبنی بر گرانی نان مطرح شده است که مردم را نگران کرده است.")).toEqual([]);
  });
  it("a first line «NAME OFFICE: …» under a headline is speech", () => {
    expect(
      said(
        "شهردار یزد:\n\nپارک بزرگ شهر باز شد\n\nرضا کیانی شهردار یزد: پارک بزرگ شهر یزد دیروز باز شد.\nوی افزود: مردم راضی هستند.",
      ),
    ).toEqual([
      "رضا کیانی: پارک بزرگ شهر باز شد",
      "رضا کیانی: پارک بزرگ شهر یزد دیروز باز شد",
      "رضا کیانی: مردم راضی هستند",
    ]);
  });
});
