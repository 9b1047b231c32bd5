export interface NormalizeOptions {
  /** `none` gives the text back, `letters` mends letters, digits and invisible marks, `full` (the default) also marks, spaces and half-spaces. */
  readonly level?: "none" | "letters" | "full";
  /** The digits of running Persian text; those in Latin words, codes and addresses stay. Default `persian`. */
  readonly digits?: "persian" | "latin" | "keep";
  /** How the ezafe on a silent heh is written: `خانهٔ`, `خانه\u200cی`, or as it was. Default `hamza`. */
  readonly heh?: "hamza" | "ye" | "keep";
  /** Whether half-spaces that were lost are put in and loose affixes joined, or only those written are kept. Default `restore`. */
  readonly halfSpaces?: "restore" | "keep";
  /** Whether lines broken at a fixed width are joined again. Default false: newlines stay. */
  readonly unwrap?: boolean;
  /** Whether to list every change. Default false. */
  readonly changes?: boolean;
}

export type NormalizeSettings = Required<NormalizeOptions>;

export const settingsOf = (options: NormalizeOptions): NormalizeSettings => ({
  level: options.level ?? "full",
  digits: options.digits ?? "persian",
  heh: options.heh ?? "hamza",
  halfSpaces: options.halfSpaces ?? "restore",
  unwrap: options.unwrap ?? false,
  changes: options.changes ?? false,
});
