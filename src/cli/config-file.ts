import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { attributeName, longName, type OptionRow, readValue } from "./option-table.js";

/** Read from the working folder when it is there. */
export const CONFIG_NAME = "gozareh.config.json";

/**
 * Takes what a config file says into the options of a command, below what the command line says. Its keys are the long
 * names of the options. Gives the file's path, or nothing when there is none. `file` is what `--config` named, `false`
 * after `--no-config`.
 * @throws {Error} that names the file, the key and what is wanted
 */
export function applyConfig(
  command: Command,
  rows: readonly OptionRow[],
  file: string | false | undefined,
): string | undefined {
  if (file === false) return undefined;
  const path = file ?? CONFIG_NAME;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (file === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`${path}: the config file cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const byKey = new Map(rows.map((row) => [longName(row), row]));
  for (const [key, value] of Object.entries(parseObject(path, text))) {
    const row = byKey.get(key);
    if (!row) {
      const near = nearest(key, [...byKey.keys()]);
      throw new Error(`${path}: unknown key "${key}"${near === undefined ? "" : `; did you mean "${near}"?`}`);
    }
    const name = attributeName(row);
    let read: unknown;
    try {
      read = readValue(row, value);
    } catch (error) {
      throw new Error(`${path}: "${key}": ${(error as Error).message}`);
    }
    if (command.getOptionValueSource(name) !== "cli") command.setOptionValueWithSource(name, read, "config");
  }
  return path;
}

function parseObject(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    throw new Error(`${path}: no valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${path}: no JSON object`);
  return value as Record<string, unknown>;
}

/** The name with the fewest letters to change, where these are less than half of it. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, "");
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = editDistance(plain(word), plain(name));
    if (distance < least && distance * 2 < Math.max(3, name.length)) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
