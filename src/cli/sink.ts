import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Where lines go. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Nobody takes lines any more; not an error. */
  readonly closed: boolean;
  /** All is written: make it final. */
  end(): Promise<void>;
  /** The run failed: leave nothing half done behind. */
  discard(): Promise<void>;
}

/** A file that appears whole or not at all: written aside and renamed at the end. */
export class FileSink implements Sink {
  readonly closed = false;
  readonly #path: string;
  readonly #aside: string;
  readonly #handle: FileHandle;

  private constructor(path: string, aside: string, handle: FileHandle) {
    this.#path = path;
    this.#aside = aside;
    this.#handle = handle;
  }

  /** @throws the system's error when the file cannot be made */
  static async create(path: string): Promise<FileSink> {
    const aside = `${path}.${process.pid}.tmp`;
    return new FileSink(path, aside, await open(aside, "w"));
  }

  async write(text: string): Promise<void> {
    await this.#handle.writeFile(text);
  }

  async end(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#aside, this.#path);
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#aside, { force: true });
  }
}
