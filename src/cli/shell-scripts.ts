/** An option as a shell completes it. */
interface ShellOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  /** Its values where they are few; files otherwise. */
  readonly values: readonly string[];
}

/** A command; the one without a name is what the program does when none is named. */
export interface ShellCommand {
  readonly name: string;
  readonly about: string;
  /** Words for its arguments; files where there are none. */
  readonly words: readonly string[];
  readonly options: readonly ShellOption[];
}

const allNames = (command: ShellCommand): string => command.options.flatMap(({ names }) => names).join(" ");
const nameList = (commands: readonly ShellCommand[]): string =>
  commands
    .map(({ name }) => name)
    .filter(Boolean)
    .join(" ");

/** A function for bash's `complete`. */
function bashCompletion(commands: readonly ShellCommand[]): string {
  const values = commands.map((command) => {
    const cases = command.options
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const words = option.values.length > 0 ? `-W "${option.values.join(" ")}"` : "-f";
        return `        ${option.names.join("|")}) COMPREPLY=($(compgen ${words} -- "$word")); return ;;`;
      });
    const files = command.words.length > 0 ? `-W "${command.words.join(" ")}"` : "-f";
    return `    ${command.name === "" ? "*" : command.name})
      case "$before" in
${[...cases, "        *) ;;"].join("\n")}
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${allNames(command)}" -- "$word"))
      else COMPREPLY=($(compgen ${files} -- "$word")); fi ;;`;
  });
  // The nameless command is the case of all other words: it comes last.
  const [own, ...named] = values;
  return `# bash completion of gozareh; made by: gozareh completion bash
_gozareh() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W "${nameList(commands)}" -- "$word") $(compgen -f -- "$word"))
    return
  fi
  case "$command" in
${[...named, own].join("\n")}
  esac
}
complete -o filenames -F _gozareh gozareh
`;
}

/** A function for zsh's completion system. */
function zshCompletion(commands: readonly ShellCommand[]): string {
  const [own, ...named] = commands;
  const specs = (command: ShellCommand): string => {
    const lines = command.options.map((option) => {
      const value = option.values.length > 0 ? `:value:(${option.values.join(" ")})` : ":file:_files";
      const about = zshText(option.about);
      return option.names.map((name) => `'${name}[${about}]${option.takesValue ? value : ""}'`).join(" ");
    });
    const rest = command.words.length > 0 ? `'*:word:(${command.words.join(" ")})'` : "'*:file:_files'";
    return `_arguments ${[...lines, rest].join(" \\\n        ")}`;
  };
  const cases = named.map((command) => `    ${command.name}) shift words; (( CURRENT-- )); ${specs(command)} ;;`);
  return `#compdef gozareh
# zsh completion of gozareh; made by: gozareh completion zsh
_gozareh() {
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    local -a commands=(${named.map(({ name, about }) => `'${name}:${zshText(about)}'`).join(" ")})
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${cases.join("\n")}
    *) ${specs(own!)} ;;
  esac
}
if [[ $funcstack[1] == _gozareh ]]; then _gozareh "$@"; else compdef _gozareh gozareh; fi
`;
}

const zshText = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, (mark) => `\\${mark}`);

/** Lines of fish's `complete`. */
function fishCompletion(commands: readonly ShellCommand[]): string {
  const [own, ...named] = commands;
  const names = nameList(commands);
  const lines = ["# fish completion of gozareh; made by: gozareh completion fish"];
  for (const { name, about } of named) {
    lines.push(`complete -c gozareh -n __fish_use_subcommand -a ${name} -d ${fishText(about)}`);
  }
  const options = (command: ShellCommand, condition: string): void => {
    for (const option of command.options) {
      const flags = option.names.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      const values = option.values.length > 0 ? ` -x -a ${fishText(option.values.join(" "))}` : " -r";
      const value = option.takesValue ? values : "";
      lines.push(`complete -c gozareh -n ${condition} ${flags.join(" ")}${value} -d ${fishText(option.about)}`);
    }
    if (command.words.length > 0) {
      lines.push(`complete -c gozareh -n ${condition} -f -a ${fishText(command.words.join(" "))}`);
    }
  };
  options(own!, `'not __fish_seen_subcommand_from ${names}'`);
  for (const command of named) options(command, `'__fish_seen_subcommand_from ${command.name}'`);
  return `${lines.join("\n")}\n`;
}

const fishText = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** The script for each shell. */
export const completionScript = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;
