import { type Clock, isClock } from "../../text/calendar.js";
import { type Item, number } from "./date-items.js";

/** Before noon and after it, as Persian and English pages write it. */
const MORNING = new Set(["قظ", "am", "صبح"]);
const EVENING = new Set(["بظ", "pm", "عصر", "بعدازظهر"]);

/** A clock time at item `i`. */
export function readClock(items: readonly Item[], i: number): { clock: Clock; next: number } | undefined {
  const left = number(items[i], 2);
  const right = number(items[i + 2], 2);
  if (left === undefined || right === undefined || items[i + 1]!.key !== ":") return undefined;
  if (items[i + 2]!.key.length !== 2) return undefined;
  let next = i + 3;
  let second: number | undefined;
  if (items[next]?.key === ":" && items[next + 1]?.key.length === 2) {
    second = number(items[next + 1], 2);
    if (second !== undefined) next += 2;
  }
  // Fractions of a second.
  if (second !== undefined && items[next]?.key === "." && number(items[next + 1], 9) !== undefined) next += 2;
  // «۵۴ : ۱۰»: some pages write right to left what cannot be an hour.
  const turned = left > 23 && right <= 23 && second === undefined;
  const minute = turned ? left : right;
  let full = turned ? right : left;
  for (const count of [3, 1]) {
    const said = items.slice(next, next + count);
    if (said.length < count) continue;
    const key = said
      .map((item) => item.key)
      .join("")
      .replace(".", "");
    if (MORNING.has(key)) {
      if (full === 12) full = 0;
      next += count;
      break;
    }
    if (EVENING.has(key)) {
      if (full < 12) full += 12;
      next += count;
      break;
    }
  }
  const clock: Clock = { hour: full, minute, ...(second !== undefined && { second }) };
  return isClock(clock) ? { clock, next } : undefined;
}

/** Items of the longest name of a zone: «به وقت تهران». */
const ZONE = 3;

/** An offset from universal time at item `i`; none for Iran's own hour. `zones` holds offsets by the key of their names. */
export function readOffset(
  items: readonly Item[],
  i: number,
  zones: ReadonlyMap<string, string | undefined>,
): { offset?: string | undefined; next: number } | undefined {
  let name = "";
  for (let at = i; at < items.length && at < i + ZONE; at += 1) {
    name += items[at]!.key;
    if (zones.has(name)) return { offset: zones.get(name), next: at + 1 };
  }
  const sign = items[i];
  if (sign?.kind === "word" && sign.key === "z") return { offset: "+00:00", next: i + 1 };
  if (sign?.key !== "+" && sign?.key !== "-") return undefined;
  const hours = items[i + 1];
  if (hours?.kind !== "number") return undefined;
  if (hours.key.length === 4)
    return { offset: `${sign.key}${hours.key.slice(0, 2)}:${hours.key.slice(2)}`, next: i + 2 };
  if (
    hours.key.length === 2 &&
    items[i + 2]?.key === ":" &&
    items[i + 3]?.key.length === 2 &&
    items[i + 3]!.kind === "number"
  )
    return { offset: `${sign.key}${hours.key}:${items[i + 3]!.key}`, next: i + 4 };
  return undefined;
}
