import type { Entry } from "../entry.js";

/**
 * Where the content of a cue stands.
 * `clause`: after it (colon, که, comma or nothing); `document`: after it, the subject is a text or data;
 * `khast`: after it, the one who is asked stands before it with از; `object`: before it, as its noun phrase;
 * `request`: between خواستار and شد, or خبر از and داد; `contained`: after «در … آمده است:».
 */
type CueFrame = "clause" | "document" | "khast" | "object" | "request" | "contained";

/** The preposition or postposition that marks a noun-phrase content: از … خبر داد, … را … دانست, بر … تأکید کرد, نسبت به … هشدار داد. */
export type ObjectMarker = "az" | "ra" | "bar" | "nesbat";

/** A verb of speech. `forms` are finite forms. */
export interface CueEntry extends Entry {
  readonly lemma: string;
  readonly frame: CueFrame;
  /** The verb that ends the content of a `request`: «شد» where nothing is said, «داد» («خبر از X داد»). */
  readonly ends?: "gave";
  /** Participles without auxiliary: a cue only before a colon or که. */
  readonly participles?: readonly string[];
  /** Noun-phrase contents that the verb takes, besides its clause. */
  readonly objects?: readonly ObjectMarker[];
  /** «X را تکذیب کرد»: the object needs nothing said of it, as «X را Y دانست» does. */
  readonly objectAlone?: boolean;
  /** One of these words must stand in an object: «اتهام را رد کرد», but «رقم ۲۰ را رد کرد». */
  readonly objectWords?: readonly string[];
  /** Adds to what the same one said: «گفت که … و افزود که …». */
  readonly goesOn?: boolean;
  /** Content may follow with no mark at all («گفت بانک‌ها …»). */
  readonly bare?: boolean;
  /** Passive and impersonal forms: nobody is named («مطرح شد که»). */
  readonly impersonal?: boolean;
  /** Takes whom it is said to with را: «X را متهم کرد که …», «X را تهدید کرد که …». */
  readonly addressed?: boolean;
  /** Takes no clause of its own. */
  readonly clauseless?: boolean;
  /** Says what somebody thinks: no speech within another's speech («وزیر معتقد است که»). */
  readonly attitude?: boolean;
}
