import type { Claim, Removed, Speaker, Statement } from "../../model/layers.js";
import { exactText, type Rational } from "../../text/rational.js";
import { isolate, isolateAny } from "./run.js";
import { visibleText } from "./visible-text.js";

const HELD_SPACE = "\u00a0";
const COMPARATOR: Readonly<Record<Claim["comparator"], string>> = {
  "=": "",
  "~": "≈",
  ">": ">",
  ">=": "≥",
  "<": "<",
  "<=": "≤",
};

/** `> 700,000,000 USD`, `↑ 160 → 250 نفر`: what was read, beside the words it was read from. */
export function claimNote(claim: Claim): string {
  const parts = [
    claim.change === null ? "" : claim.change === "increase" ? "↑" : "↓",
    COMPARATOR[claim.comparator],
    claim.changeFrom ? `${grouped(claim.changeFrom)}${HELD_SPACE}→` : "",
    claim.value
      ? grouped(claim.value)
      : `${claim.low ? grouped(claim.low) : ""}…${claim.high ? grouped(claim.high) : ""}`,
    claim.unit === null ? "" : code(claim.unit),
    claim.per === null ? "" : `/${HELD_SPACE}${code(claim.per)}`,
    claim.status === "asserted" ? "" : `(${claim.status})`,
  ];
  return isolate(`[${parts.filter(Boolean).join(HELD_SPACE)}]`);
}

/** Who speaks, at a turn: name and office at the first, the name alone later. */
export const speakerNote = ({ speaker }: Statement, isFirst: boolean): string =>
  `[${visibleText(speaker ? speakerName(speaker, isFirst) : "?")}]`;

/** `‹cue/say+pronoun 0.99›`: which rule or entry spoke, and how sure it is. */
export const reasonNote = ({ rule, confidence }: { readonly rule: string; readonly confidence?: number }): string =>
  isolate(`‹${rule}${confidence === undefined ? "" : `${HELD_SPACE}${confidence.toFixed(2)}`}›`);

/** What kind of furniture was taken out. */
export const removedNote = ({ kind }: Removed): string => isolate(`‹${kind}›`);

function speakerName({ name, role }: Speaker, isFirst: boolean): string {
  if (name === null) return role ?? "?";
  return isFirst && role !== null ? `${name}، ${role}` : name;
}

/** A code reads left to right, a counted word the way it is written. */
const code = (unit: string): string => isolateAny(visibleText(unit).replaceAll(" ", HELD_SPACE));

/** The exact value with commas between thousands: `20,000,000.5`. */
function grouped(value: Rational): string {
  const exact = exactText(value);
  const end = exact.search(/[./]/u);
  const whole = end < 0 ? exact : exact.slice(0, end);
  const groups: string[] = [];
  for (let to = whole.length; to > 0; to -= 3) groups.unshift(whole.slice(Math.max(0, to - 3), to));
  return groups.join(",") + exact.slice(whole.length);
}
