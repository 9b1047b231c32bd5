/** Pieces of output one behind the other, in UTF-8. */
export function outputBytes(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let text: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") text.push(piece);
    else {
      if (text.length > 0) parts.push(Buffer.from(text.join("")));
      text = [];
      parts.push(piece);
    }
  }
  if (text.length > 0) parts.push(Buffer.from(text.join("")));
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
