import { Chalk, type ChalkInstance, type ColorSupportLevel, supportsColor } from "chalk";
import type { Style } from "../writers/terminal/index.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour of standard output: none with NO_COLOR, more than the terminal says with FORCE_COLOR. */
export function outputColours(env: Environment): ChalkInstance {
  const level: ColorSupportLevel = env["NO_COLOR"] || !supportsColor ? 0 : supportsColor.level;
  return new Chalk({ level });
}

/**
 * Whether the terminal itself puts right-to-left text in order: those on VTE (GNOME and its kin), Konsole, Apple's
 * Terminal, iTerm2 and mlterm do; xterm, kitty, Alacritty, the terminals of VS Code and of Windows, and the
 * Linux console print characters as they come.
 */
export function terminalReorders(env: Environment): boolean {
  if (Number(env["VTE_VERSION"] ?? 0) >= 5800) return true;
  if (env["KONSOLE_VERSION"] !== undefined || env["MLTERM"] !== undefined) return true;
  return env["TERM_PROGRAM"] === "Apple_Terminal" || env["TERM_PROGRAM"] === "iTerm.app";
}

const SPEAKER_COLOURS = ["cyan", "magenta", "green", "yellow", "blue", "red"] as const;

/** Writes text in the look of a style; `undefined` where there are no colours. */
export function painter(colours: ChalkInstance): ((text: string, style: Style) => string) | undefined {
  if (colours.level === 0) return undefined;
  return (text, { speaker, bold, dim, underline, inverse }) => {
    let paint = colours;
    if (speaker !== undefined) paint = paint[SPEAKER_COLOURS[speaker % SPEAKER_COLOURS.length]!];
    if (bold) paint = paint.bold;
    if (dim) paint = paint.dim;
    if (underline) paint = paint.underline;
    if (inverse) paint = paint.inverse;
    return paint === colours ? text : paint(text);
  };
}
