import { opendir, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
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

/** With its place among the inputs of a run, from 0. */
export type Numbered<Input> = Input & { readonly ordinal: number };

/** Names that begin with a dot are left out unless `hidden`. */
export interface ListOptions {
  readonly hidden?: boolean;
  /** Only files below a folder whose id this accepts; files named by the user are always read. */
  readonly accept?: (id: string) => boolean;
}

/**
 * The files below each path in sorted order (by code units of the whole path), one by one: a folder's own names are held
 * in memory, never the tree's. A link is followed once, and not where what it leads to is read under its own name. What
 * cannot be opened comes out as a problem.
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
    if (isFolder) yield* new Walk(await realpath(path), options).below(path, "");
    else yield { path, id: basename(path) };
  }
}

/** One walk down a tree. */
class Walk {
  readonly #root: string;
  readonly #options: ListOptions;
  /** Real paths of folders gone into and of files that links lead to. */
  readonly #seen: Set<string>;

  constructor(root: string, options: ListOptions) {
    this.#root = root;
    this.#options = options;
    this.#seen = new Set([root]);
  }

  async *below(folder: string, id: string): AsyncGenerator<InputFile | InputProblem> {
    // Names alone, a folder's with the separator behind it: so the whole list is in the order of whole paths.
    const names: string[] = [];
    const links = new Set<string>();
    const broken: InputProblem[] = [];
    try {
      for await (const entry of await opendir(folder, { bufferSize: 256 })) {
        if (!this.#options.hidden && entry.name.startsWith(".")) continue;
        let isFolder = entry.isDirectory();
        let isFile = entry.isFile();
        if (entry.isSymbolicLink()) {
          const path = join(folder, entry.name);
          const target = await stat(path).catch((cause: NodeJS.ErrnoException) => {
            const nowhere = new InputError("not_found", "the link leads nowhere", { cause });
            broken.push({ path, error: cause.code === "ENOENT" ? nowhere : fileError(cause) });
          });
          if (!target) continue;
          isFolder = target.isDirectory();
          isFile = target.isFile();
          if (isFile) links.add(entry.name);
        }
        if (isFolder) names.push(`${entry.name}/`);
        else if (isFile) names.push(entry.name);
      }
    } catch (cause) {
      yield { path: folder, error: fileError(cause) };
      return;
    }
    yield* broken.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const name of names.sort()) {
      const path = join(folder, name);
      if (!name.endsWith("/")) {
        const wanted = this.#options.accept?.(id + name) ?? true;
        if (wanted && (!links.has(name) || (await this.#isNew(path)))) yield { path, id: id + name };
        continue;
      }
      const real = await realpath(path).catch(() => path);
      if (this.#seen.has(real)) continue;
      this.#seen.add(real);
      yield* this.below(path.slice(0, -1), id + name);
    }
  }

  /** Whether a link leads to a file that is read neither under its own name nor by another link. */
  async #isNew(link: string): Promise<boolean> {
    const real = await realpath(link).catch(() => link);
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    if (!real.startsWith(this.#root + sep)) return true;
    const id = real.slice(this.#root.length + 1).replaceAll(sep, "/");
    const hidden = !this.#options.hidden && `/${id}`.includes("/.");
    return hidden || !(this.#options.accept?.(id) ?? true);
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
