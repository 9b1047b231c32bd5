import type { Entry } from "../entry.js";

/** A day of the week. */
export interface WeekdayEntry extends Entry {
  /** 0 is Saturday, the first day of the Iranian week. */
  readonly day: number;
}

const weekday = (day: number, name: string, forms: readonly string[]): WeekdayEntry => ({
  id: `weekday/${name}`,
  day,
  forms,
  examples: [`پل تازه شهر باز شد\n⟦${forms[0]} ۱۲ مهر ۱۴۰۰ - ۱۰:۱۵⟧\nپل تازه امروز باز شد.`],
});

/** Days of the week, in Persian and English. */
export const WEEKDAYS: readonly WeekdayEntry[] = [
  weekday(0, "saturday", ["شنبه", "Saturday", "Sat"]),
  weekday(1, "sunday", ["یکشنبه", "یک شنبه", "Sunday", "Sun"]),
  weekday(2, "monday", ["دوشنبه", "دو شنبه", "Monday", "Mon"]),
  weekday(3, "tuesday", ["سه\u200cشنبه", "سه شنبه", "Tuesday", "Tue"]),
  weekday(4, "wednesday", ["چهارشنبه", "چهار شنبه", "Wednesday", "Wed"]),
  weekday(5, "thursday", ["پنجشنبه", "پنج\u200cشنبه", "Thursday", "Thu"]),
  weekday(6, "friday", ["جمعه", "آدینه", "Friday", "Fri"]),
];
