import { readAdverbial } from "./adverbial-source.js";
import { type AdverbialHit, type Hit, isAdverbial, isVerb } from "./cue-finder.js";
import {
  announcedGuest,
  announcement,
  introduction,
  labelDraft,
  markerStatement,
  quotedByColon,
  talker,
} from "./cueless.js";
import type { Draft, Mention } from "./drafts.js";
import type { KnownNames } from "./known-names.js";
import { nestedSpeech } from "./nested-speech.js";
import type { ParagraphResult } from "./paragraph-result.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { closingMark, endOfContent, endsQuote, quoteCloser } from "./quotation.js";
import {
  adverbialReopens,
  clauseBefore,
  conjunctionBefore,
  endsBefore,
  goesOnWith,
  isPreposed,
  type Open,
  objectBefore,
  quotationPast,
} from "./running-speech.js";
import { quotedNameEnd } from "./source/person.js";
import type { VerbStatement } from "./verb-site.js";
import type { VerbReader } from "./verb-statement.js";
import { firstOfPair } from "./verb-subject.js";
import { wholeSentences } from "./whole-sentences.js";

/** One walk over a paragraph's sentences and cues. */
export class ParagraphPass {
  readonly #reader: PhraseReader;
  readonly #known: KnownNames;
  readonly #verbs: VerbReader;
  readonly #paragraph: Paragraph;
  readonly #hits: readonly Hit[];
  readonly #dense: boolean;
  /** Whether nobody was mentioned before this paragraph. */
  readonly #early: boolean;
  readonly #drafts: Draft[] = [];
  readonly #mentions: Mention[] = [];
  #open: Open | null = null;
  #unclosed: Draft | null = null;
  #pending: Draft | null = null;
  /** The next cue, and the next of those that may stand inside speech. */
  #next = 0;
  #nested = 0;
  /** How many sentences begin before the last speech. */
  #sentencesPast = 0;
  /** The sentence at hand, `[from, to)`; where its next clause begins; its last speaker and number of statements. */
  #from = 0;
  #to = 0;
  #clause = 0;
  #last: Mention | null = null;
  #accepted = 0;
  /** The first token that no content holds, of those behind the last statement. */
  #free = 0;

  constructor(
    reader: PhraseReader,
    known: KnownNames,
    verbs: VerbReader,
    paragraph: Paragraph,
    hits: readonly Hit[],
    dense: boolean,
    early: boolean,
  ) {
    this.#reader = reader;
    this.#known = known;
    this.#verbs = verbs;
    this.#early = early;
    this.#paragraph = paragraph;
    this.#hits = hits;
    this.#dense = dense;
  }

  run(): ParagraphResult {
    const { from: first, to } = this.#paragraph;
    const sentences = wholeSentences(this.#reader, this.#paragraph, this.#hits);
    this.#free = first;
    sentences.forEach((from, s) => {
      this.#sentence(from, sentences[s + 1] ?? to);
    });
    this.#close(to);
    if (this.#hits.length === 0 && this.#reader.isColon(to - 1)) {
      this.#pending = labelDraft(this.#reader, this.#known, first, to) ?? null;
      if (this.#pending) this.#mentions.splice(0, this.#mentions.length, this.#pending.mention);
    }
    const last = this.#reader.isColon(to - 1) ? (this.#drafts.at(-1) ?? null) : null;
    return {
      drafts: this.#drafts,
      mentions: this.#mentions,
      pending: this.#pending,
      unclosed: this.#unclosed,
      listing: last && last.content.end >= this.#reader.tokens.end[to - 2]! ? last : null,
      announced: this.#accepted === 0 ? this.#announcement() : null,
    };
  }

  #announcement(): Draft | null {
    const { to } = this.#paragraph;
    return this.#reader.isColon(to - 1)
      ? (announcement(this.#reader, this.#known, this.#paragraph.sentences.at(-1)!, to) ?? null)
      : null;
  }

  #sentence(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
    this.#clause = from;
    this.#last = null;
    this.#accepted = 0;
    if (this.#open && endsBefore(this.#reader, this.#open, from, to, this.#dense)) this.#close(from);
    let relay = -1;
    for (; this.#next < this.#hits.length && this.#hits[this.#next]!.from < to; this.#next += 1) {
      const hit = this.#hits[this.#next]!;
      if (hit.from < this.#clause) continue;
      if (this.#open?.sentence === from && !this.#goesOn(hit)) continue;
      if (!isAdverbial(hit)) this.#verb(hit);
      else if (!this.#runsOver(hit)) {
        if (!hit.form.adverbial.relay) this.#adverbial(this.#next);
        else if (relay < 0) relay = this.#next;
      }
    }
    if (this.#accepted === 0 && !this.#open) this.#withoutCue(this.#hasVerb(from, to) ? -1 : relay);
  }

  /** Whether a verb of speech stands in a sentence, though nothing that is said was found. */
  #hasVerb(from: number, to: number): boolean {
    return this.#hits.some((hit) => hit.from >= from && hit.from < to && isVerb(hit));
  }

  /** Whether running speech goes on over «به گفته وی». */
  #runsOver(hit: AdverbialHit): boolean {
    if (!this.#open) return false;
    return !adverbialReopens(this.#reader, this.#known, hit, this.#from, this.#to, this.#dense);
  }

  /** Reads «به گفته X، …» and tells whether it was speech. */
  #adverbial(index: number): boolean {
    const draft = readAdverbial(this.#reader, this.#known, this.#hits, index, this.#to, this.#mentions.at(-1));
    if (!draft) return false;
    this.#close(this.#from);
    this.#drafts.push(draft);
    this.#mentions.push(draft.mention);
    this.#last = draft.mention;
    this.#accepted += 1;
    this.#clause = this.#to;
    return true;
  }

  /** «گفت که … است و افزود: …»: a second cue with no subject of its own ends the speech that began in its sentence. */
  #goesOn(hit: Hit): boolean {
    const open = this.#open;
    if (!open || !isVerb(hit)) return false;
    const past = quotationPast(this.#reader, this.#known, hit, open, this.#to);
    if (past >= 0) {
      this.#close(past);
      this.#clause = past;
      this.#last = null;
      return true;
    }
    const part = clauseBefore(this.#reader, this.#known, hit, open, this.#to);
    if (part >= 0) {
      this.#close(part);
      this.#clause = part + 1;
      this.#last = null;
      return true;
    }
    const object = objectBefore(this.#reader, hit, open);
    const and = object >= 0 ? object : conjunctionBefore(this.#reader, hit.from, open.start + 2);
    if (and < 0 || (object < 0 && !goesOnWith(this.#reader, hit, this.#to, open.byColon))) return false;
    this.#last = open.draft.mention;
    this.#close(and);
    this.#clause = and;
    return true;
  }

  #verb(hit: Hit): void {
    if (!isVerb(hit)) return;
    const site = {
      hit,
      before: firstOfPair(this.#reader, this.#hits, this.#next, this.#clause),
      clause: this.#clause,
      sentence: this.#from,
      to: this.#to,
      last: this.#last,
      free: this.#free,
      open: this.#open,
      dense: this.#dense,
    };
    if (!this.#last && isPreposed(this.#reader, this.#hits, this.#next, this.#clause, this.#to)) return;
    const statement = this.#verbs.read(site);
    if (!statement) return;
    this.#accepted += 1;
    this.#close(this.#from);
    const { mention } = statement.draft;
    if (mention !== this.#last) this.#mentions.push(mention);
    this.#last = mention;
    this.#take(statement);
  }

  #take({ draft, closed, start, end, byColon }: VerbStatement): void {
    const { to } = this.#paragraph;
    if (closed) {
      this.#drafts.push(draft);
      this.#clause = end;
    } else if (start >= to) this.#pending = draft;
    else {
      const closer = quoteCloser(this.#reader, start, to);
      this.#open = {
        draft,
        start,
        sentence: this.#from,
        ownSentence: this.#dense && !byColon,
        byColon,
        quoteEnd: closer > 0 && endsQuote(this.#reader, closer) ? closer : -1,
        closer,
      };
    }
  }

  /** A sentence of the reporter's: a relay, «با بیان اینکه» with no verb, or the introduction of a person. */
  #withoutCue(relay: number): void {
    if (relay >= 0 && this.#adverbial(relay)) return;
    const few = this.#paragraph.sentences.length <= 2;
    const marker = few ? markerStatement(this.#reader, this.#known, this.#from, this.#to) : undefined;
    if (marker) this.#drafts.push(marker);
    if (!marker && this.#isQuoted()) return;
    if (!marker && this.#quotedByColon()) return;
    const mention = marker?.mention ?? this.#introduction();
    if (mention) this.#mentions.push(mention);
  }

  /** Who a sentence of the reporter's introduces; one about a talk does so where nobody was mentioned before. */
  #introduction(): Mention | undefined {
    const mention =
      introduction(this.#reader, this.#known, this.#from, this.#to) ??
      announcedGuest(this.#reader, this.#known, this.#from, this.#to);
    if (mention || !this.#early || this.#mentions.length > 0) return mention;
    return talker(this.#reader, this.#known, this.#from, this.#to);
  }

  /** Takes what stands in quotation marks behind the sentence's colon. */
  #quotedByColon(): boolean {
    const reader = this.#reader;
    const draft = quotedByColon(reader, this.#known, this.#from, this.#to, this.#paragraph.to);
    if (!draft) return false;
    let start = this.#from;
    while (reader.tokens.start[start]! < draft.content.start) start += 1;
    this.#mentions.push(draft.mention);
    this.#take({ draft, closed: false, start, end: this.#to, byColon: true });
    return true;
  }

  /** Whether the sentence stands in the quotation that opens the paragraph: it is no reporter's. */
  #isQuoted(): boolean {
    const { from, to } = this.#paragraph;
    if (!this.#reader.isOpener(from)) return false;
    const closer = closingMark(this.#reader, from, to);
    return closer < 0 || (closer > this.#from && !(quotedNameEnd(this.#reader, from, to) === closer));
  }

  /** Ends the running statement before token `end`. */
  #close(end: number): void {
    if (!this.#open) return;
    const { draft, start } = this.#open;
    this.#open = null;
    this.#free = end;
    const content = endOfContent(this.#reader, draft, start, end, this.#paragraph.to);
    if (!content) return;
    draft.content = content;
    draft.nested = this.#nestedIn(start, end);
    this.#drafts.push(draft);
    if (draft.flags.includes("unclosed_quote")) this.#unclosed = draft;
  }

  /** Speech within the speech `[start, end)`. Called with growing `end`. */
  #nestedIn(start: number, end: number): readonly Draft[] {
    while (this.#nested < this.#hits.length && this.#hits[this.#nested]!.from < start) this.#nested += 1;
    const first = this.#nested;
    while (this.#nested < this.#hits.length && this.#hits[this.#nested]!.from < end) this.#nested += 1;
    if (first === this.#nested) return [];
    const { sentences } = this.#paragraph;
    while (this.#sentencesPast < sentences.length && sentences[this.#sentencesPast]! <= start) this.#sentencesPast += 1;
    return nestedSpeech(this.#reader, this.#known, {
      start,
      end,
      sentences,
      next: this.#sentencesPast,
      hits: this.#hits.slice(first, this.#nested),
    });
  }
}
