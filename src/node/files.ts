import { opendir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError } from "../model/errors.js";

/** A file to read. */
export interface InputFile {
  readonly path: string;
  /** Its path below the folder named by the user, with `/`; a file named by the user has its own name. */
  readonly id: string;
}

export interface InputProblem {
  readonly path: string;
  readonly error: InputError;
}

/** Names that begin with a dot are left out unless `hidden`. */
export interface ListOptions {
  readonly hidden?: boolean;
  /** Only files below a folder whose id this accepts; files named by the user are always read. */
  readonly accept?: (id: string) => boolean;
}

/**
 * The files below each path in sorted order (by code units of the whole path), one by one: a folder's own names are held
 * in memory, never the tree's. A link to a folder is followed once. What cannot be opened comes out as a problem.
 */
export async function* listFiles(
  paths: readonly string[],
  options: ListOptions = {},
): AsyncGenerator<InputFile | InputProblem> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (cause) {
      yield { path, error: fileError(cause) };
      continue;
    }
    if (isFolder) yield* walk(path, "", options, new Set([await realpath(path)]));
    else yield { path, id: basename(path) };
  }
}

async function* walk(
  folder: string,
  below: string,
  options: ListOptions,
  seen: Set<string>,
): AsyncGenerator<InputFile | InputProblem> {
  const entries: { name: string; isFolder: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (!options.hidden && entry.name.startsWith(".")) continue;
      let isFolder = entry.isDirectory();
      let isFile = entry.isFile();
      if (entry.isSymbolicLink()) {
        const target = await stat(join(folder, entry.name)).catch(() => undefined);
        if (!target) {
          yield { path: join(folder, entry.name), error: new InputError("not_found", "the link leads nowhere") };
          continue;
        }
        isFolder = target.isDirectory();
        isFile = target.isFile();
      }
      if (isFolder || isFile) entries.push({ name: entry.name, isFolder });
    }
  } catch (cause) {
    yield { path: folder, error: fileError(cause) };
    return;
  }
  // A folder sorts as its name with the separator, so that the whole list is in the order of whole paths.
  const order = (entry: { name: string; isFolder: boolean }): string =>
    entry.isFolder ? `${entry.name}/` : entry.name;
  entries.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    if (!isFolder) {
      if (options.accept?.(below + name) ?? true) yield { path, id: below + name };
      continue;
    }
    const real = await realpath(path);
    if (seen.has(real)) continue;
    seen.add(real);
    yield* walk(path, `${below}${name}/`, options, seen);
  }
}

/** What the operating system's refusal means, in words. */
export function fileError(cause: unknown): InputError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new InputError("not_found", "no such file or folder", { cause });
  if (code === "EACCES" || code === "EPERM") return new InputError("unreadable", "permission denied", { cause });
  if (code === "ELOOP") return new InputError("unreadable", "links lead in a circle", { cause });
  return new InputError("unreadable", `cannot be read (${code ?? String(cause)})`, { cause });
}
