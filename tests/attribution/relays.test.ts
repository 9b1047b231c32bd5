import { describe, expect, it } from "vitest";
import { extract, said, speakers } from "./reading.js";

const via = (text: string): (string | null)[] => extract(text).layers.statements.map((statement) => statement.via);

describe("who is quoted and who relays", () => {
  it("«به نوشته MEDIUM، X گفت که …»: X speaks, the medium relays", () => {
    const text = "به نوشته روزنامه گاردین، بهمن فرهمند وزیر نیروی ایران گفت که آب کم است.";
    expect(said(text)).toEqual(["بهمن فرهمند: آب کم است"]);
    expect(via(text)).toEqual(["روزنامه گاردین"]);
  });
  it("a medium that quotes nobody speaks itself", () => {
    expect(said("به نوشته رویترز، نفت گران شد و بازار یزد آرام است.")).toEqual([
      "رویترز: نفت گران شد و بازار یزد آرام است",
    ]);
    expect(speakers("به نوشته رویترز، خبر گرانی نفت که دیروز پخش شد درست است.")).toEqual(["رویترز"]);
  });
  it("a relay without a comma is its medium alone", () => {
    expect(via("به نقل از ایرنا رضا کیانی دیروز در یزد گفت: آب کم است.")).toEqual(["ایرنا"]);
  });
  it("no outlet says «من»", () => {
    expect(said("به نقل از ایسنا؛ من فکر می‌کنم که آب یزد کم است.")).toEqual([]);
  });
});

describe("cues and sources side by side", () => {
  it("«گفت و تأکید کرد که»: the source ends before the first of them", () => {
    expect(said("رضا کیانی، شهردار یزد گفت و تأکید کرد که آب کم است.")).toEqual(["رضا کیانی: آب کم است"]);
    expect(said("شهردار یزد اعلام کرد و افزود: آب کم است.")).toEqual(["شهردار یزد: آب کم است"]);
  });
  it("who attends does not speak by that", () => {
    expect(speakers("در نشستی با حضور رضا کیانی و بهمن فرهمند، شهردار یزد گفت: آب کم است.")).toEqual(["شهردار یزد"]);
    expect(
      speakers("در نشستی با حضور رضا کیانی، استاندار یزد و بهمن فرهمند، فرماندار میبد، شهردار بافق گفت: آب کم است."),
    ).toEqual(["شهردار بافق"]);
  });
  it("office and name, one of them in brackets", () => {
    const later = "\nوزیر نیرو افزود: سد خالی است.";
    for (const first of [
      "رضا کیانی (وزیر نیرو)",
      "وزیر نیرو (رضا کیانی)",
      "(وزیر نیرو) رضا کیانی",
      "وزیر نیرو (رضا کیانی) در یزد",
    ])
      expect(speakers(`${first} گفت: آب کم است.${later}`), first).toEqual(["رضا کیانی", "رضا کیانی"]);
  });
  it("a bracket without a name belongs to the office", () => {
    expect(speakers("رئیس سازمان آب (آبفا) گفت: آب کم است.")).toEqual(["رئیس سازمان آب (آبفا)"]);
  });
  it("a surname may begin with a word at which others end", () => {
    expect(speakers("رضا جمعه پور در یزد گفت: آب کم است.")).toEqual(["رضا جمعه پور"]);
  });
  it("«یکی از وکلا» is who is named next with a verb that adds", () => {
    expect(speakers("یکی از وکلا گفت: پرونده باز است.\nرضا کیانی افزود: دادگاه فردا است.")).toEqual([
      "رضا کیانی",
      "رضا کیانی",
    ]);
    expect(speakers("یکی از وکلا گفت: پرونده باز است.\nرضا کیانی گفت: دادگاه فردا است.")).toEqual([
      "یکی از وکلا",
      "رضا کیانی",
    ]);
  });
  it("«هشدار NAME درباره …:» over a text is that one's", () => {
    const body = "\n\nیزد امروز آب نداشت و همه در خانه ماندند.";
    expect(speakers(`هشدار رضا کیانی درباره کم‌آبی یزد: سد خالی است${body}`)).toEqual(["رضا کیانی"]);
    expect(speakers(`قتل رضا کیانی در یزد: پلیس در راه است${body}`)).toEqual([]);
  });
});
