import { describe, expect, it } from "vitest";
import {
  isGregorian,
  isJalali,
  isoDay,
  isoInstant,
  nextDay,
  tehranOffset,
  tehranOffsetOn,
  toGregorian,
} from "../../src/text/calendar.js";

describe("calendar", () => {
  it("turns Jalali days into Gregorian ones", () => {
    expect(toGregorian(1402, 6, 28)).toEqual({ year: 2023, month: 9, day: 19 });
    expect(toGregorian(1399, 12, 30)).toEqual({ year: 2021, month: 3, day: 20 });
  });

  it("knows no day between two, and no daylight saving far from any newspaper's years", () => {
    expect(isGregorian({ year: 2023, month: 9, day: 1.5 })).toBe(false);
    for (const year of [1, 1899, 2201, 9999]) expect(tehranOffsetOn({ year, month: 7, day: 1 })).toBe("+03:30");
    expect(tehranOffsetOn({ year: 2010, month: 7, day: 1 })).toBe("+04:30");
  });

  it("agrees with ICU on every day of 1370–1410", () => {
    const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    for (let at = Date.UTC(1991, 3, 1); at < Date.UTC(2031, 0, 1); at += 864e5) {
      const [m, d, y] = persian
        .format(at)
        .split(" ")[0]!
        .split("/")
        .map((part) => Number.parseInt(part, 10));
      expect(isoDay(toGregorian(y!, m!, d!)!)).toBe(new Date(at).toISOString().slice(0, 10));
    }
  });

  it("knows days that are not", () => {
    expect(toGregorian(1402, 7, 31)).toBeUndefined();
    expect(toGregorian(1402, 12, 30)).toBeUndefined();
    expect(toGregorian(90, 1, 1)).toBeUndefined();
    expect(isJalali(1402, 1.5, 1)).toBe(false);
    expect(isGregorian({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isGregorian({ year: 2024, month: 2, day: 29 })).toBe(true);
  });

  it("steps over the end of months and years", () => {
    expect(nextDay({ year: 2023, month: 12, day: 31 })).toEqual({ year: 2024, month: 1, day: 1 });
    expect(nextDay({ year: 2024, month: 2, day: 28 })).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it("gives Iran's offset by year and season, as the time zone database does", () => {
    const zone = new Intl.DateTimeFormat("en", { timeZone: "Asia/Tehran", timeZoneName: "longOffset" });
    for (let year = 1375; year <= 1404; year += 1) {
      for (const [jm, jd] of [
        [1, 1],
        [1, 2],
        [4, 10],
        [6, 30],
        [6, 31],
        [7, 1],
        [11, 5],
      ] as const) {
        const { year: y, month, day } = toGregorian(year, jm, jd)!;
        const name = zone.formatToParts(Date.UTC(y, month - 1, day, 8)).find((p) => p.type === "timeZoneName")!.value;
        expect(`GMT${tehranOffset(year, jm, jd)}`, `${year}/${jm}/${jd}`).toBe(name);
      }
    }
  });

  it("writes ISO 8601", () => {
    expect(isoInstant({ year: 2023, month: 9, day: 19 }, { hour: 20, minute: 22 })).toBe("2023-09-19T20:22:00+03:30");
    expect(isoInstant({ year: 2020, month: 7, day: 1 }, { hour: 0, minute: 5, second: 9 })).toBe(
      "2020-07-01T00:05:09+04:30",
    );
    expect(isoInstant({ year: 2020, month: 7, day: 1 })).toBe("2020-07-01");
  });
});
