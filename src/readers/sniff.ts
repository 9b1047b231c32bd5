/** How much of a text's beginning tells what it is. */
const SAMPLE = 2048;

/** Whether a text is a web page: by its file's name, else by how it begins. */
export function looksLikeHtml(text: string, path: string): boolean {
  if (/\.(?:html?|xhtml)(?:\.gz)?$/i.test(path)) return true;
  if (/\.(?:txt|text|md)(?:\.gz)?$/i.test(path)) return false;
  return /^\s*(?:<!--|<\?xml|<!doctype html|<html|<head|<body)/i.test(text.slice(0, SAMPLE)) && /<[a-z]/i.test(text);
}

/** The character set that a page's head declares, read from its bytes as ASCII. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  let head = "";
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i += 1) head += String.fromCharCode(bytes[i]! & 0x7f);
  return /charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1];
}
