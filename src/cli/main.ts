import { run } from "../node/run.js";

export async function main(argv: readonly string[]): Promise<number> {
  run(argv, (line) => process.stdout.write(line));
  return 0;
}
