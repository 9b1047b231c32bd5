import { type Office, type OfficeWords, officeParts, readOfficeWords } from "../offices.js";
import type { PhraseReader } from "../phrase-reader.js";
import type { SourcePhrase } from "../source/index.js";
import { opensWithGivenName } from "../source/person.js";
import { named } from "../source/phrase.js";

export const hasOffice = (phrase: SourcePhrase): boolean => phrase.officeTo > phrase.officeFrom;

/** The names and offices that a source's words hold. */
export class PhraseWords {
  readonly reader: PhraseReader;
  readonly #offices: OfficeWords;
  /** Offices that were read, by their first token: most are asked for again. */
  readonly #read = new Map<number, { readonly to: number; readonly office: Office }>();

  constructor(reader: PhraseReader, offices: OfficeWords) {
    this.reader = reader;
    this.#offices = offices;
  }

  office(phrase: SourcePhrase): Office {
    return this.officeAt(phrase.officeFrom, phrase.officeTo);
  }

  officeAt(from: number, to: number): Office {
    const known = this.#read.get(from);
    if (known?.to === to) return known.office;
    const office = readOfficeWords(this.reader, this.#offices, from, to);
    this.#read.set(from, { to, office });
    return office;
  }

  /** The offices that one holds together, the whole first. */
  offices(phrase: SourcePhrase): Office[] {
    const { officeFrom, officeTo } = phrase;
    return officeParts(this.reader, this.#offices, officeFrom, officeTo, this.office(phrase));
  }

  /** Keys of a name's words. */
  name(phrase: SourcePhrase): string[] {
    const words: string[] = [];
    for (let i = phrase.nameFrom; i < phrase.nameTo; i += 1)
      if (!this.reader.isMark(i)) words.push(this.reader.tokens.key(i));
    return words;
  }

  nameText(phrase: SourcePhrase): string {
    const { tokens } = this.reader;
    const span = tokens.span(phrase.nameFrom, phrase.nameTo);
    return tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  }

  /** Each full name of «رضا کیانی و بهمن فرهمند». */
  joinedNames({ nameFrom, nameTo }: SourcePhrase): SourcePhrase[] {
    const reader = this.reader;
    const names: SourcePhrase[] = [];
    let from = nameFrom;
    for (let i = nameFrom; i <= nameTo; i += 1) {
      if (i < nameTo && !reader.isComma(i) && !reader.tokens.is(i, "و")) continue;
      if (opensWithGivenName(reader, from, i)) names.push(named("person", from, from, i, i));
      from = i + 1;
    }
    return names;
  }
}
