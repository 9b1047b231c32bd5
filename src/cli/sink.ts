import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { OutputBytes } from "../node/output-bytes.js";

/** Where lines go. */
export interface Sink {
  /** Takes lines; when it resolves, bytes may be written over. */
  write(text: string | Uint8Array): Promise<void>;
  /** Nobody takes lines any more; not an error. */
  readonly closed: boolean;
  /** All is written: make it final. */
  end(): Promise<void>;
  /** The run was stopped in the middle: keep what came so far, under a name that says so. */
  keep(): Promise<void>;
  /** The run failed: leave nothing half done behind. */
  discard(): Promise<void>;
}

/** Bytes gathered before they are written. */
const BUFFER = 256 * 1024;

/** A file that appears whole or not at all: written aside and renamed at the end. */
export class FileSink implements Sink {
  readonly closed = false;
  readonly #path: string;
  readonly #aside: string;
  readonly #handle: FileHandle;
  readonly #gathered = new OutputBytes();

  private constructor(path: string, aside: string, handle: FileHandle) {
    this.#path = path;
    this.#aside = aside;
    this.#handle = handle;
  }

  /** @throws the system's error when the file cannot be made */
  static async create(path: string): Promise<FileSink> {
    const aside = `${path}.${randomBytes(4).toString("hex")}.tmp`;
    return new FileSink(path, aside, await open(aside, "w"));
  }

  async write(text: string | Uint8Array): Promise<void> {
    this.#gathered.add(text);
    if (this.#gathered.length >= BUFFER) await this.#flush();
  }

  /** Bytes go behind what was written before. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#flush();
    await this.#handle.writeFile(bytes);
  }

  async end(): Promise<void> {
    await this.#becomes(this.#path);
  }

  async keep(): Promise<void> {
    await this.#becomes(`${this.#path}.partial`);
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#aside, { force: true });
  }

  async #becomes(path: string): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#aside, path);
  }

  async #flush(): Promise<void> {
    const { bytes } = this.#gathered;
    this.#gathered.clear();
    if (bytes.length > 0) await this.#handle.writeFile(bytes);
  }
}
