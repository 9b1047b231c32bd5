/**
 * Initialisms that are spelled out by the names of their letters, `-` for the half-spaces that part them. Left out are those that
 * are another word without them: «آیتی» and «سیتی».
 */
const INITIALISMS: readonly string[] = [
  "بی-بی-سی سی-ان-ان ان-بی-سی ای-بی-سی سی-بی-اس ان-بی-ای اچ-بی-او ام-بی-سی ان-اچ-کی ان-تی-وی تی-آرتی تی-وی",
  "اس-ام-اس ام-ام-اس پی-دی-اف جی-پی-اس وی-پی-ان دی-وی-دی سی-پی-یو جی-پی-یو ال-ای-دی ال-سی-دی یواس-بی اچ-دی-ام-آی",
  "اچ-تی-سی آی-بی-ام بی-ام-و ام-وی-ام بی-وای-دی ان-اف-تی بی-تی-اس ام-پی-تری",
  "آی-سی-یو سی-سی-یو ام-آرآی پی-سی-آر دی-ان-ای آران-ای اچ-آی-وی",
  "سی-آی-ای اف-بی-آی ان-پی-تی ان-جی-او جی-سی-پی-او اس-ان-سی تی-ان-تی سی-ان-جی ال-پی-جی ال-ان-جی پی-وی-سی",
  "پی-اس-جی یواف-سی ای-اف-سی سی-ان-سی",
];

/** Each once, with its half-spaces. */
export const initialisms = (): string[] => INITIALISMS.join(" ").replaceAll("-", "\u200c").split(" ");
