import { InputError } from "../model/errors.js";
import { placeOf } from "../node/result.js";
import type { Problem } from "../node/run.js";
import { EXIT } from "./exit.js";
import type { ExtractOptions } from "./extract-options.js";
import { countInputs, results } from "./inputs.js";
import { Interruption } from "./interruption.js";
import { openTarget } from "./open-target.js";
import type { Output } from "./output.js";
import { isPerson, Progress } from "./progress.js";
import { Summary } from "./summary.js";
import type { Target } from "./target.js";
import { writeFailure } from "./write-failure.js";

/** How a run came to its end. */
type Ending = "done" | "closed" | "interrupted" | "stopped";

/** Reads, extracts, writes; gives the exit code. Tells on standard error what went wrong. */
export async function runExtract(paths: readonly string[], options: ExtractOptions, output: Output): Promise<number> {
  let target: Target;
  try {
    target = await openTarget(paths, options, output);
  } catch (error) {
    if (!(error instanceof InputError)) return writeFailure(error, output);
    output.error(error.message);
    return EXIT.problem;
  }
  return new ExtractRun(paths, options, output, target).finish();
}

class ExtractRun {
  readonly #paths: readonly string[];
  readonly #options: ExtractOptions;
  readonly #output: Output;
  readonly #target: Target;
  readonly #summary = new Summary();
  readonly #interruption = new Interruption();
  readonly #progress: Progress;
  /** Inputs there are, as far as they are listed. */
  #listed = 0;

  constructor(paths: readonly string[], options: ExtractOptions, output: Output, target: Target) {
    this.#paths = paths;
    this.#options = options;
    this.#output = output;
    this.#target = target;
    this.#summary.problems = target.start.problems;
    const shown = !options.quiet && (options.progress ?? isPerson(process.stderr));
    this.#progress = new Progress(shown, target.start.inputs, output.paint);
  }

  /** Runs to the end and says how it went. */
  async finish(): Promise<number> {
    if (this.#target.start.inputs > 0) this.#output.detail(`goes on behind input ${this.#target.start.inputs}`);
    this.#progress.expect((stopped) => countInputs(this.#paths, this.#options, stopped));
    let ending: Ending;
    try {
      ending = await this.#work();
      this.#progress.end();
      if (ending === "done" || ending === "closed") {
        await this.#target.finish({ listed: this.#listed, problems: this.#summary.problems });
      } else await this.#target.interrupt();
    } catch (error) {
      this.#progress.end();
      await this.#target.abandon();
      return writeFailure(error, this.#output);
    } finally {
      this.#interruption.release();
    }
    if (this.#options.summary) this.#output.note(JSON.stringify(this.#summary));
    if (this.#output.failure) return writeFailure(this.#output.failure, this.#output);
    return this.#exitCode(ending);
  }

  async #work(): Promise<Ending> {
    const { failFast, maxErrors } = this.#options;
    const most = failFast ? 1 : (maxErrors ?? Number.POSITIVE_INFINITY);
    const listed = (count: number): void => {
      this.#listed = count;
    };
    for await (const result of results(this.#paths, this.#options, this.#target.start, listed)) {
      if (this.#interruption.code !== undefined) return "interrupted";
      this.#summary.add(result);
      if (result.kind === "lines") {
        const { statement, claim } = result.counts;
        this.#output.detail(`${placeOf(result)}: ${statement} statements, ${claim} claims`);
        await this.#target.add(result, result.utf8 ?? result.lines, "");
      } else await this.#addProblem(result);
      if (this.#target.closed) return "closed";
      this.#progress.show(this.#summary);
      if (result.kind === "problem" && this.#summary.problems >= most) return "stopped";
    }
    return this.#interruption.code === undefined ? "done" : "interrupted";
  }

  async #addProblem(problem: Problem): Promise<void> {
    const { path, error, id = null } = problem;
    const { code, message } = error;
    this.#progress.clear();
    this.#output.problem(placeOf(problem), message);
    const told = `${JSON.stringify({ id, path: placeOf(problem), code, message })}\n`;
    // A line filter with one line out for each line in says here, too, what became of the row.
    const isAnswer = this.#options.nest && problem.row !== undefined;
    const answer = isAnswer ? `${JSON.stringify({ type: "error", id, path, code, message })}\n` : "";
    await this.#target.add(problem, answer, told);
  }

  #exitCode(ending: Ending): number {
    const { files, problems } = this.#summary;
    const { resume, from, strict, shard } = this.#options;
    const onward = resume === undefined ? "" : "; the same command goes on from there";
    if (ending === "closed") return EXIT.ok;
    if (ending === "interrupted") {
      const advice = "; add --output FILE --resume JOURNAL to be able to go on from there";
      this.#output.error(
        `interrupted; the records of ${files} articles are whole${resume === undefined ? advice : onward}`,
      );
      return this.#interruption.code!;
    }
    if (ending === "stopped") {
      this.#output.error(`stopped after ${problems} error${problems === 1 ? "" : "s"}${onward}`);
      return EXIT.problem;
    }
    // To an engine that pipes rows through, a bad row is data; a failure would be run again.
    const isFailure = from === "files" || strict || this.#summary.hasOtherThanRows;
    if (problems > 0 && isFailure) return EXIT.problem;
    if (this.#listed === 0 && from === "files" && problems === 0) {
      this.#output.error("nothing to read below the paths given");
      return EXIT.nothing;
    }
    if (shard && files === 0) this.#output.detail("no input falls into this shard");
    return EXIT.ok;
  }
}
