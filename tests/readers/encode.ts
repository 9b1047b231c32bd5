/** Text in an old code page, for tests: Node decodes these but does not encode them. */
export function encodeIn(encoding: "windows-1256" | "iso-8859-6" | "windows-1252", text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 0x100; byte += 1) bytes.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(text, (char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${encoding} has no «${char}»`);
    return byte;
  });
}

/** UTF-16 with its bytes in either order, without a mark. */
export function encodeUtf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  if (order === "be") for (let i = 0; i < bytes.length; i += 2) [bytes[i], bytes[i + 1]] = [bytes[i + 1]!, bytes[i]!];
  return bytes;
}

/** What an old Arabic code page can hold of a Persian text: Arabic yeh and kaf, ASCII digits. */
export const arabicLetters = (text: string): string =>
  text
    .replaceAll("ی", "ي")
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("٫", ".");
