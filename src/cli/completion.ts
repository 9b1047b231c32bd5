import { Argument, type Command } from "commander";
import type { Output } from "./output.js";
import type { ShellCommand } from "./shell-scripts.js";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** Adds `gozareh completion bash|zsh|fish`: a script made from the commands and options themselves. */
export function addCompletionCommand(program: Command, output: Output): void {
  program
    .command("completion")
    .description("print a completion script for your shell; source it, or put it where the shell looks for such")
    .addArgument(new Argument("<shell>").choices([...SHELLS]))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completionScript } = await import("./shell-scripts.js");
      await output.write(completionScript[shell](describe(program)));
    });
}

/** The commands, the default one's options being the program's own too. */
function describe(program: Command): ShellCommand[] {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    words: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    options: command.options.map((option) => ({
      names: [option.short, option.long].filter((name): name is string => typeof name === "string"),
      about: option.description,
      takesValue: option.required || option.optional,
      values: option.argChoices ?? [],
    })),
  }));
  const own = commands.find(({ name }) => name === "extract");
  return [{ name: "", about: program.description(), words: [], options: own?.options ?? [] }, ...commands];
}
