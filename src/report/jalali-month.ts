import { isGregorian, toJalali } from "../text/calendar.js";

/** The Jalali month of an ISO 8601 date, `1402-06`; `undefined` where there is no date, or one far out of our time. */
export function jalaliMonth(published: string | null): string | undefined {
  const match = published?.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})/u);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const jalali = isGregorian(day) ? toJalali(day) : undefined;
  return jalali && `${jalali.jy}-${String(jalali.jm).padStart(2, "0")}`;
}
