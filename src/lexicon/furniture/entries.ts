import type { RemovedKind } from "../../model/layers.js";
import type { Entry } from "../entry.js";

/**
 * What may stand behind a furniture phrase on its line:
 * - `none`: nothing; the line is this phrase, with counts, dates, bullets and other such phrases at most;
 * - `code`, `date`, `url`: such a value, after a colon or not;
 * - `words`: a colon and a few words, up to a separating mark («نویسنده: مریم کاظمی»);
 * - `person`: a colon or not, and a person's name;
 * - `list`: words parted by commas, on this line or on short lines below («برچسب‌ها: …»);
 * - `rest`: anything to the line's end after a colon, or nothing («بیشتر بخوانید: …»);
 * - `line`: the phrase may stand anywhere in a short line and makes all of it furniture;
 * - `start`: the phrase begins a short line and makes all of it furniture.
 */
export type LineValue = "person" | "none" | "code" | "date" | "url" | "words" | "list" | "rest" | "line" | "start";

/** A field of the article that the value behind the phrase fills. */
export type LineField = "code" | "published" | "url" | "tags" | "agency" | "author";

/** A phrase by which a line of the page is known as furniture. */
export interface LineEntry extends Entry {
  readonly kind: RemovedKind;
  readonly value: LineValue;
  readonly field?: LineField;
  /**
   * What the phrase begins: `headlines` (the short lines below belong to it, up to the next paragraph) or `page`
   * (behind the article's text: everything below belongs to it).
   */
  readonly opens?: "headlines" | "page";
  /** With `words`: a comma will do for the colon, before a short name. */
  readonly comma?: true;
  /** Only before the article's first paragraph, or only behind its last one. */
  readonly only?: "head" | "tail";
  /**
   * What else the line tells: `desk` a desk of the newsroom («گروه سیاسی»), `today` the day it is, which dates no article
   * («برابر با»), `menu` other news or pages below it («آخرین اخبار»).
   */
  readonly tells?: "desk" | "today" | "menu";
}

/** A name of a news agency, paper or site that reports, without the words خبرگزاری, پایگاه خبری … before it. */
export interface AgencyEntry extends Entry {
  /** Host names of its site, for canonical and short links. */
  readonly hosts?: readonly string[];
}

/** Words by which an article names who reports it. */
export interface ReportCueEntry extends Entry {
  /**
   * `report`: «به گزارش X، …»; `interview`: «در گفت‌وگو با X»; `told`: «به X گفت».
   */
  readonly shape: "report" | "interview" | "told";
  /** With `told`: match keys of the words of which one follows the name closely («به X گفت»). */
  readonly followers?: readonly string[];
}

/** Words that begin the name of a reporting body: خبرگزاری, پایگاه خبری; or stand before it: خبرنگار, گروه. */
export interface OutletWordEntry extends Entry {
  /** `head`: first word of the name itself; `desk`: a desk or reporter before the name, not part of it. */
  readonly part: "head" | "desk";
}

/** The phrase that ends an agency's text, with the editors' codes behind it. */
export interface EndMarkEntry extends Entry {}
