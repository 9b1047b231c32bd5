import { Alignment, AlignmentBuilder } from "../../text/alignment.js";
import { INSERTED, type UnitBuffer } from "./unit-buffer.js";

/** The alignment that a buffer's origins tell of, for a raw string of `rawLength` units. Linear. */
export function alignmentOf(buffer: UnitBuffer, rawLength: number): Alignment {
  const { origins, length } = buffer;
  let builder: AlignmentBuilder | undefined;
  let raw = 0;
  let at = 0;
  while (at < length) {
    if (origins[at] === raw) {
      raw += 1;
      at += 1;
      continue;
    }
    const start = at;
    while (at < length && origins[at] === INSERTED) at += 1;
    const rawEnd = at < length ? origins[at]! : rawLength;
    builder ??= new AlignmentBuilder();
    builder.add(raw, rawEnd, start, at);
    raw = rawEnd;
  }
  if (raw < rawLength) {
    builder ??= new AlignmentBuilder();
    builder.add(raw, rawLength, length, length);
  }
  return builder ? builder.build() : Alignment.identity;
}
