import { word } from "../text/words.js";

/** Function words and marks that rules ask for one by one, by their glosses. */

/** And. */
export const AND = word("و");
/** Against. */
export const AGAINST = word("علیه");
/** Between. */
export const BETWEEN = word("بین");
/** From. */
export const FROM = word("از");
/** In. */
export const IN = word("در");
/** To. */
export const TO = word("به");
/** That, which. */
export const THAT = word("که");
/** Marks the object. */
export const OBJECT = word("را");
/** With. */
export const WITH = word("با");
/** Each, every. */
export const EVERY = word("هر");
/** For. */
export const FOR = word("برای");
/** Other. */
export const OTHER = word("دیگر");
/** Until, to. */
export const UNTIL = word("تا");
/** Up to. */
export const UP_TO = word("الی");
/** On. */
export const ON = word("بر");
/** Also. */
export const ALSO = word("نیز");
/** Too. */
export const TOO = word("هم");
/** This. */
export const THIS = word("این");
/** That. */
export const THAT_ONE = word("آن");
/** One, a. */
export const ONE = word("یک");
/** Prefix of the present, written apart. */
export const PRESENT_PREFIX = word("می");
/** The same, negated. */
export const NEGATED_PREFIX = word("نمی");
/** That (the fact that). */
export const THE_FACT_THAT = word("اینکه");
/** During. */
export const DURING = word("طی");
/** Under. */
export const UNDER = word("تحت");
/** Own, self. */
export const OWN = word("خود");
/** Is. */
export const IS = word("است");
/** Are, behind a participle. */
export const ARE = word("اند");
/** Was. */
export const WAS = word("بود");
/** Became. */
export const BECAME = word("شد");
/** Becoming. */
export const TO_BECOME = word("شدن");
/** Doing. */
export const TO_DO = word("کردن");
/** Had. */
export const HAD = word("داشت");

export const COMMA = word("،");
export const SEMICOLON = word("؛");
export const EXCLAMATION_MARK = word("!");
export const COLON = word(":");
export const OPENING_QUOTE = word("«");
export const CLOSING_QUOTE = word("»");
export const OPENING_BRACKET = word("(");
export const CLOSING_BRACKET = word(")");
export const HYPHEN = word("-");
export const MINUS = word("−");
export const DASH = word("–");
export const PLUS = word("+");
export const SLASH = word("/");
export const STROKE = word("|");
export const PERCENT_SIGN = word("%");
export const ARABIC_PERCENT_SIGN = word("٪");
