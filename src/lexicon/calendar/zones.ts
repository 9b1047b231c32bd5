/** Whose hour a page gives, as it writes it behind the clock, and its offset from universal time; none for Iran's own. */
export interface ZoneEntry {
  readonly forms: readonly string[];
  readonly offset?: string;
}

export const ZONES: readonly ZoneEntry[] = [
  { forms: ["Asia/Tehran", "به وقت تهران", "به وقت ایران", "وقت تهران"] },
  { forms: ["Asia/Kabul", "به وقت کابل", "به وقت افغانستان"], offset: "+04:30" },
  { forms: ["UTC", "GMT", "به وقت گرینویچ", "گرینویچ"], offset: "+00:00" },
];

/** Between a day and a clock they say where it is this late just now: no article is dated by such a line. */
export const CLOCK_PLACES: readonly string[] = ["ایران", "تهران"];
