/** Letters that are written in more than one way, and what this library writes. */
export interface LetterVariants {
  /** One letter, or what it is spelled out as. */
  readonly to: string;
  readonly from: string;
}

/** Keyboard and script variants of Persian letters. Source: Unicode block Arabic; ISIRI 6219. */
export const LETTER_VARIANTS: readonly LetterVariants[] = [
  { to: "ی", from: "\u064a\u0649\u06cd\u06d0\u06d2\u0678" },
  { to: "ک", from: "\u0643\u06aa\u06ab\u06ac" },
  { to: "ه", from: "\u06d5\u06c1\u06be\u06c3\u0629" },
  { to: "ا", from: "\u0671\u0625\u0672\u0673" },
  { to: "و", from: "\u06c6\u06c7\u06c8\u06cb" },
  { to: "ر", from: "\u0695" },
  { to: "ل", from: "\u06b5" },
];

/** Signs that stand for a whole word in running text; the other word ligatures (ﷺ …) stay. */
export const WORD_SIGNS: readonly LetterVariants[] = [
  { to: "ریال", from: "\ufdfc" },
  { to: "الله", from: "\ufdf2" },
];

/** Letters that do not join to the next one: a half-space after them cannot be seen. */
export const NON_JOINING_LETTERS = "اآأإٱدذرزژوؤءةڈڑۆۇ";

/** Marks above and below the letters that carry no letter of their own: fatḥa, ḍamma, kasra, their nunation except `ً`, shadda, sukūn, small signs. */
export const DROPPED_VOWEL_SIGNS =
  "\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0656\u0657\u0658\u065c\u065e\u0670\u0610\u0611\u0612\u0613\u0614\u0615";
