import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** The report's script and style as the build left them, with the hash that its policy wants. */
export async function readReportAssets(): Promise<{ script: string; style: string; sha256: (text: string) => string }> {
  const read = (name: string): Promise<string> => readFile(new URL(`../report/${name}`, import.meta.url), "utf8");
  const [script, style] = await Promise.all([read("client.js"), read("style.css")]);
  return { script, style, sha256: (text) => createHash("sha256").update(text).digest("base64") };
}
