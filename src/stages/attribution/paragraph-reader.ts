import type { Tokens } from "../../text/tokens.js";
import type { Draft, Mention } from "./drafts.js";
import { findSource } from "./find-source.js";
import type { KnownNames } from "./known-names.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import type { AttributionResources, CueForm } from "./resources.js";
import { readSource, type SourcePhrase } from "./source-phrase.js";

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
}

type Follow = "colon" | "ke" | "comma" | "bare" | "end";

interface Open {
  readonly draft: Draft;
  readonly start: number;
  /** Sentence (first token) of the cue. */
  readonly sentence: number;
  /** Ends with its sentence. */
  readonly ownSentence: boolean;
  readonly byColon: boolean;
  /** The mark that closes a quotation opened right behind the cue and ends a sentence; -1 if there is none. */
  readonly quoteEnd: number;
}

/** What one paragraph gave, and what runs over its end. */
export interface ParagraphResult {
  readonly drafts: Draft[];
  readonly mentions: Mention[];
  /** A cue whose colon ends the paragraph: its content is the next one. */
  readonly pending: Draft | null;
  /** The statement whose quotation mark is still open at the end. */
  readonly unclosed: Draft | null;
}

/** Reads the statements of one paragraph after another. */
export class ParagraphReader {
  readonly #reader: PhraseReader;
  readonly #tokens: Tokens;
  readonly #resources: AttributionResources;
  readonly #known: KnownNames;
  /** Whether the page is one long paragraph or nearly so. */
  readonly #onePage: boolean;
  #form: CueForm | null = null;
  #formEnd = 0;
  readonly #keepLongest = (form: CueForm, next: number): void => {
    // Shortest first; of one length the first that was added.
    if (this.#form !== null && this.#formEnd === next) return;
    this.#form = form;
    this.#formEnd = next;
  };

  constructor(reader: PhraseReader, resources: AttributionResources, known: KnownNames, onePage: boolean) {
    this.#reader = reader;
    this.#tokens = reader.tokens;
    this.#resources = resources;
    this.#known = known;
    this.#onePage = onePage;
  }

  /** Cues in a paragraph, left to right; look-alikes are gone. */
  hits(from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    const { cues } = this.#resources;
    for (let i = from; i < to; ) {
      this.#form = null;
      cues.each(this.#tokens, i, to, this.#keepLongest);
      const form = this.#form as CueForm | null;
      if (!form) {
        i += 1;
        continue;
      }
      if (form.entry || form.adverbial) hits.push({ from: i, to: this.#formEnd, form });
      i = this.#formEnd;
    }
    return hits;
  }

  read(paragraph: Paragraph): ParagraphResult {
    const hits = this.hits(paragraph.from, paragraph.to);
    const drafts: Draft[] = [];
    const mentions: Mention[] = [];
    const { sentences } = paragraph;
    const dense = this.#isDense(paragraph, hits);
    let open: Open | null = null;
    let unclosed: Draft | null = null;
    let pending: Draft | null = null;
    let next = 0;
    const close = (end: number): void => {
      if (!open) return;
      const draft = this.#finish(open, end, paragraph.to);
      if (draft) {
        drafts.push(draft);
        if (draft.flags.includes("unclosed_quote")) unclosed = draft;
      }
      open = null;
    };
    for (let s = 0; s < sentences.length; s += 1) {
      const from = sentences[s]!;
      const to = s + 1 < sentences.length ? sentences[s + 1]! : paragraph.to;
      if (open) {
        const o: Open = open;
        if (
          o.sentence !== from &&
          (o.ownSentence ||
            (o.quoteEnd >= 0 && o.quoteEnd < from) ||
            ((dense || !o.byColon) && this.#reader.after(from, to, "resume") > 0))
        )
          close(from);
      }
      let clause = from;
      let last: Mention | null = null;
      let accepted = 0;
      const relays: Hit[] = [];
      for (; next < hits.length && hits[next]!.from < to; next += 1) {
        const hit = hits[next]!;
        if (hit.from < clause) continue;
        if (open && (open as Open).sentence === from) continue;
        if (hit.form.adverbial) {
          if (open) continue;
          if (hit.form.adverbial.relay) {
            relays.push(hit);
            continue;
          }
          const draft = this.#adverbial(hit, to, hits, next, mentions.at(-1));
          if (draft) {
            drafts.push(draft);
            mentions.push(draft.mention);
            last = draft.mention;
            accepted += 1;
            clause = to;
          }
          continue;
        }
        const result = this.#verb(hit, clause, from, to, last, open !== null, dense);
        if (!result) continue;
        accepted += 1;
        if (open) close(from);
        if (result.mention !== last) mentions.push(result.mention);
        last = result.mention;
        if (result.closed) {
          drafts.push(result.draft);
          clause = result.end;
        } else if (result.start >= paragraph.to) pending = result.draft;
        else
          open = {
            draft: result.draft,
            start: result.start,
            sentence: from,
            ownSentence: dense && !result.byColon,
            byColon: result.byColon,
            quoteEnd: this.#quoteEnd(result.start, paragraph.to),
          };
      }
      if (accepted === 0 && !open) {
        const relay = relays[0];
        const relayed = relay && this.#adverbial(relay, to, hits, hits.indexOf(relay), mentions.at(-1));
        if (relayed) {
          drafts.push(relayed);
          mentions.push(relayed.mention);
          continue;
        }
        const fallback = sentences.length <= 2 ? this.#markerOnly(from, to) : undefined;
        if (fallback) {
          drafts.push(fallback);
          mentions.push(fallback.mention);
          continue;
        }
        const introduced = this.#introduction(from, to);
        if (introduced) mentions.push(introduced);
      }
    }
    close(paragraph.to);
    return { drafts, mentions, pending, unclosed };
  }

  /** Several cues of their own clause in one paragraph: the page lost its breaks. */
  #isDense(paragraph: Paragraph, hits: readonly Hit[]): boolean {
    let colons = 0;
    let sentence = -1;
    let at = 0;
    for (const hit of hits) {
      if (!hit.form.entry || !this.#reader.isColon(Math.min(hit.to, this.#tokens.count - 1))) continue;
      while (at + 1 < paragraph.sentences.length && paragraph.sentences[at + 1]! <= hit.from) at += 1;
      if (at !== sentence) colons += 1;
      sentence = at;
    }
    if (colons >= 2) return true;
    return this.#onePage && paragraph.sentences.length >= 5;
  }

  #follow(at: number, to: number): { kind: Follow; start: number } {
    const { count } = this.#tokens;
    if (at >= to) return { kind: "end", start: at };
    if (this.#reader.isColon(at)) {
      let start = at + 1;
      while (start < to && this.#reader.isColon(start)) start += 1;
      return { kind: "colon", start };
    }
    if (this.#tokens.is(at, "که") || this.#tokens.is(at, "تا")) {
      const colon = at + 1 < to && this.#reader.isColon(at + 1);
      return { kind: "ke", start: colon ? at + 2 : at + 1 };
    }
    if (this.#reader.isComma(at)) return { kind: "comma", start: at + 1 };
    if (this.#reader.isOpener(at) || this.#reader.isWord(at) || !this.#reader.isMark(at))
      return { kind: "bare", start: at };
    return { kind: "end", start: Math.min(at + 1, count) };
  }

  #verb(
    hit: Hit,
    clause: number,
    sentence: number,
    to: number,
    last: Mention | null,
    inside: boolean,
    dense: boolean,
  ): { draft: Draft; mention: Mention; closed: boolean; start: number; end: number; byColon: boolean } | undefined {
    const entry = hit.form.entry!;
    const reader = this.#reader;
    const tokens = this.#tokens;
    const follow = this.#follow(hit.to, to);
    const marked = follow.kind === "colon" || follow.kind === "ke";
    if (hit.form.participle && !marked) return undefined;
    // Coordinated with an earlier cue of the sentence: «خبر داد و گفت:».
    let coordinated = false;
    let begin = clause;
    if (last && begin < hit.from && (tokens.is(begin, "و") || reader.isComma(begin))) {
      coordinated = true;
      begin += 1;
      if (begin < hit.from && tokens.is(begin, "و")) begin += 1;
    }
    if (coordinated && reader.after(begin, hit.from, "lead") > 0) begin = reader.after(begin, hit.from, "lead");
    const found = findSource(reader, this.#known, begin, hit.from);
    let phrase = found.phrase;
    if (coordinated && !(phrase?.strong && phrase.kind !== "text" && phrase.from === begin)) phrase = undefined;
    const elided = phrase === undefined;
    if (elided && !coordinated && !marked) return undefined;
    if (elided && coordinated && last === null) return undefined;

    const rest = phrase && phrase.rest <= hit.from ? phrase.rest : begin;
    const via = found.viaTo > found.viaFrom ? this.#text(found.viaFrom, found.viaTo) : null;
    const base = {
      cue: tokens.span(hit.from, hit.to),
      rule: entry.id,
      lemma: entry.lemma,
      via,
    };
    const mention: Mention =
      elided && coordinated
        ? last!
        : {
            phrase: phrase ?? null,
            headline: false,
            introduction: false,
            shifted: this.#shifted(sentence, hit, phrase),
            impersonal: entry.impersonal === true,
          };

    if (entry.frame === "contained" || entry.frame === "document") {
      if (
        inside ||
        !(
          marked ||
          (entry.frame === "document" &&
            (follow.kind === "comma" ||
              (follow.kind === "bare" && phrase?.kind === "text" && phrase.to === hit.from && !tokens.is(hit.to, "و"))))
        )
      )
        return undefined;
      const text =
        entry.frame === "contained"
          ? this.#containedIn(clause, hit.from)
          : this.#documentSource(phrase, begin, hit, entry.id);
      if (!text) return undefined;
      const draft: Draft = {
        ...base,
        content: tokens.span(follow.start, to),
        quoteType: follow.kind === "colon" ? "unmarked" : "indirect",
        mention: { ...mention, phrase: text },
        preposed: [],
        flags: [],
      };
      return {
        draft,
        mention: draft.mention,
        closed: false,
        start: follow.start,
        end: to,
        byColon: follow.kind === "colon",
      };
    }
    if (
      inside &&
      !this.#reopens(phrase, follow.kind, entry.clauseless === true || entry.frame !== "clause", hit, to, dense)
    )
      return undefined;
    if (entry.frame === "request") {
      if (elided && !coordinated) return undefined;
      for (let i = hit.to; i < to; i += 1) {
        if (
          !(
            tokens.is(i, "شد") ||
            tokens.is(i, "شدند") ||
            tokens.is(i, "شده") ||
            tokens.is(i, "شدهاند") ||
            tokens.is(i, "شدهاست")
          )
        )
          continue;
        if (i - hit.to < 1) return undefined;
        const draft: Draft = {
          ...base,
          content: tokens.span(hit.to, i),
          quoteType: "reported",
          mention,
          preposed: [],
          flags: [],
        };
        return { draft, mention, closed: true, start: hit.to, end: i + 1, byColon: false };
      }
      return undefined;
    }
    if (!marked && entry.objects && (phrase || coordinated)) {
      const object = this.#objectContent(entry.objects, phrase, rest, hit);
      if (object && this.#endsClause(hit.to, to)) {
        const source = object.phrase ?? phrase;
        const spoken: Mention = source === phrase ? mention : { ...mention, phrase: source ?? null };
        const draft: Draft = {
          ...base,
          content: tokens.span(object.from, object.to),
          quoteType: "reported",
          mention: spoken,
          preposed: this.#preposed(sentence, rest, object.from),
          flags: [],
        };
        return { draft, mention: spoken, closed: true, start: object.from, end: hit.to, byColon: false };
      }
    }
    if (entry.clauseless) return undefined;
    if (entry.frame === "khast") {
      let asked = false;
      for (let i = rest; i < hit.from; i += 1) if (tokens.is(i, "از")) asked = true;
      if (!asked || !phrase || to - follow.start < 4 || tokens.is(hit.to, "و")) return undefined;
    } else if (!marked) {
      if (!phrase || follow.kind === "end") return undefined;
      if (!entry.bare && !(follow.kind === "comma" && entry.id === "cue/add")) return undefined;
      if (tokens.is(follow.start, "و") || to - follow.start < 4) return undefined;
      for (let i = rest; i < hit.from; i += 1) if (tokens.is(i, "را")) return undefined;
    } else if (follow.kind === "ke" && elided && !entry.impersonal && !coordinated && hit.from - begin > 12)
      return undefined;
    const draft: Draft = {
      ...base,
      content: tokens.span(follow.start, to),
      quoteType: follow.kind === "colon" ? "unmarked" : "indirect",
      mention,
      preposed: this.#preposed(sentence, rest, hit.from),
      flags: [],
    };
    return { draft, mention, closed: false, start: follow.start, end: to, byColon: follow.kind === "colon" };
  }

  /** Whether a cue inside running speech begins a new statement: its source stands at the sentence's beginning and is plain. */
  #reopens(
    phrase: SourcePhrase | undefined,
    follow: Follow,
    object: boolean,
    hit: Hit,
    to: number,
    dense: boolean,
  ): boolean {
    if (!phrase) return false;
    // «… پایبند است. سرگئی لاوروف افزود:»: two words right before the cue can only be its subject.
    if (!phrase.strong)
      return (
        follow === "colon" &&
        phrase.kind === "person" &&
        phrase.nameTo - phrase.nameFrom === 2 &&
        phrase.to === hit.from
      );
    if (follow === "colon") return phrase.kind !== "text";
    const plain =
      phrase.kind === "pronoun" ||
      phrase.kind === "person" ||
      phrase.kind === "office" ||
      phrase.kind === "demonstrative";
    if (!plain) return false;
    if (object) {
      // «X را Y دانست و گفت: …»
      if (hit.to >= to || !this.#tokens.is(hit.to, "و")) return false;
      const following = this.#resources.cues.longest(this.#tokens, hit.to + 1, to);
      return following !== undefined;
    }
    if (follow === "ke" || follow === "bare")
      return dense && phrase.kind !== "office" ? true : phrase.kind === "pronoun" && follow === "ke";
    return hit.to < to && this.#tokens.is(hit.to, "و");
  }

  #endsClause(at: number, to: number): boolean {
    if (at >= to) return true;
    const { tokens } = this;
    return (
      tokens.is(at, "و") ||
      tokens.is(at, "اما") ||
      tokens.is(at, "ولی") ||
      (this.#reader.isMark(at) && !this.#reader.isColon(at))
    );
  }

  private get tokens(): Tokens {
    return this.#tokens;
  }

  /** The noun phrase that is said: «از X خبر داد», «X را Y دانست», «بر X تأکید کرد». */
  #objectContent(
    markers: readonly string[],
    phrase: SourcePhrase | undefined,
    rest: number,
    hit: Hit,
  ): { from: number; to: number; phrase: SourcePhrase | undefined } | undefined {
    const { tokens } = this;
    const reader = this.#reader;
    let end = hit.from;
    while (end > rest && (tokens.is(end - 1, "نیز") || tokens.is(end - 1, "هم"))) end -= 1;
    for (const marker of markers) {
      if (marker === "ra") {
        let ra = -1;
        for (let i = rest; i < end; i += 1) if (tokens.is(i, "را")) ra = i;
        let source = phrase;
        let from = rest;
        if (
          phrase &&
          (phrase.kind === "person" || phrase.kind === "office" || phrase.kind === "body") &&
          phrase.to < hit.from &&
          !reader.isComma(phrase.to)
        ) {
          // No mark parts the source from what it says: the article's own names tell.
          const cut = this.#knownEnd(phrase, hit.from);
          if (cut > 0 && cut < phrase.to) {
            source = { ...phrase, to: cut, rest: cut, ...shorten(phrase, cut) };
            from = cut;
          } else if (cut < 0 && ra > 0 && phrase.to === ra) return undefined;
        }
        if (source?.kind === "pronoun" || !phrase) from = rest;
        if (ra < 0) for (let i = from; i < end; i += 1) if (tokens.is(i, "را")) ra = i;
        if (ra < 0) continue;
        from = this.#skipAdverbs(from, end);
        if (reader.after(from, end, "marker") > 0) continue;
        if (end - from >= 3 && from < ra) return { from, to: end, phrase: source };
        continue;
      }
      const word = marker === "az" ? "از" : "بر";
      for (let i = rest; i < end; i += 1) {
        if (!tokens.is(i, word) || (i > 0 && PARTS_OF_AZ.has(tokens.key(i - 1)))) continue;
        if (marker === "bar" && i > 0 && (tokens.is(i - 1, "علاوه") || tokens.is(i - 1, "مبنی"))) continue;
        if (end - i >= 2) return { from: i + 1, to: end, phrase };
        break;
      }
    }
    return undefined;
  }

  #knownEnd(phrase: SourcePhrase, limit: number): number {
    const start = phrase.kind === "person" && phrase.nameTo > 0 ? phrase.nameFrom : phrase.from;
    if (phrase.kind === "person" && phrase.officeTo === 0) return this.#known.name(this.#tokens, start, limit);
    if (phrase.kind === "office") return this.#known.office(this.#tokens, phrase.officeFrom, limit);
    return -1;
  }

  /** Past adverbs and a preposed clause with its comma. */
  #skipAdverbs(from: number, to: number): number {
    let i = from;
    for (let step = 0; step < 6 && i < to; step += 1) {
      if (
        this.#reader.isComma(i) ||
        this.#tokens.is(i, "نیز") ||
        this.#tokens.is(i, "هم") ||
        this.#tokens.is(i, "همچنین")
      ) {
        i += 1;
        continue;
      }
      const lead = this.#reader.after(i, to, "lead");
      if (lead > 0 && !this.#tokens.is(i, "که")) {
        i = lead;
        continue;
      }
      if (this.#reader.after(i, to, "marker") > 0) {
        const comma = this.#reader.nextComma(i, to);
        if (comma < 0) return i;
        i = comma + 1;
        continue;
      }
      break;
    }
    return i;
  }

  /** The clause before the cue whose numbers are the speaker's: «با اشاره به …», «به … اشاره کرد و». */
  #preposed(sentence: number, rest: number, to: number): { start: number; end: number }[] {
    const reader = this.#reader;
    let limit = to;
    for (let i = sentence; i < to; i += 1)
      if (reader.after(i, to, "question") > 0) {
        limit = i;
        break;
      }
    for (let i = sentence; i < limit; i += 1) {
      const marker = reader.after(i, limit, "marker");
      if (marker > 0 && marker < limit) return [this.#tokens.span(marker, limit)];
    }
    for (let i = rest; i < limit; i += 1)
      if (this.#tokens.is(i, "اشاره") || this.#tokens.is(i, "پرداخت"))
        return i > rest ? [this.#tokens.span(rest, i)] : [];
    return [];
  }

  #shifted(sentence: number, hit: Hit, phrase: SourcePhrase | undefined): boolean {
    const { tokens } = this;
    const lastOfCue = tokens.key(hit.to - 1);
    if (lastOfCue === "بود" || lastOfCue === "بودند") return true;
    if (!phrase) return false;
    if (this.#reader.after(sentence, phrase.from, "time") > 0) return true;
    for (let i = phrase.to; i < phrase.to + 2 && i < hit.from; i += 1)
      if (tokens.is(i, "نیز") || tokens.is(i, "هم")) return true;
    return tokens.is(phrase.to, "در") && tokens.is(phrase.to + 1, "این");
  }

  #containedIn(from: number, to: number): SourcePhrase | undefined {
    for (let i = from; i < to; i += 1) {
      if (!this.#tokens.is(i, "در") || i + 1 >= to) continue;
      let head = i + 1;
      if (this.#tokens.is(head, "این") || this.#tokens.is(head, "بخشی")) head += 1;
      if (this.#reader.after(head, to, "text") < 0) continue;
      return {
        kind: "text",
        from: i + 1,
        to,
        nameFrom: 0,
        nameTo: 0,
        officeFrom: i + 1,
        officeTo: to,
        rest: to,
        strong: true,
      };
    }
    return undefined;
  }

  #documentSource(phrase: SourcePhrase | undefined, begin: number, hit: Hit, id: string): SourcePhrase | undefined {
    if (phrase && phrase.kind !== "text" && id === "cue/show") return undefined;
    let from = phrase?.from ?? begin;
    if (!phrase) {
      if (id === "cue/show") return undefined;
      while (from < hit.from && this.#reader.after(from, hit.from, "lead") > 0)
        from = this.#reader.after(from, hit.from, "lead");
    }
    let to = hit.from;
    while (
      to > from &&
      (this.#tokens.is(to - 1, "نیز") || this.#tokens.is(to - 1, "هم") || this.#reader.isComma(to - 1))
    )
      to -= 1;
    if (to <= from || to - from > 40) return undefined;
    return { kind: "text", from, to, nameFrom: 0, nameTo: 0, officeFrom: from, officeTo: to, rest: to, strong: true };
  }

  /** «به گفته X، …»: the content is the rest of the sentence. */
  #adverbial(
    hit: Hit,
    to: number,
    hits: readonly Hit[],
    index: number,
    before: Mention | undefined,
  ): Draft | undefined {
    const adverbial = hit.form.adverbial!;
    const reader = this.#reader;
    const tokens = this.#tokens;
    for (let k = index + 1; k < hits.length && hits[k]!.from < to; k += 1) {
      const other = hits[k]!;
      if (other.form.entry && other.to < to && reader.isColon(other.to)) return undefined;
    }
    let phrase: SourcePhrase | undefined;
    const at = hit.to;
    const pronoun = reader.after(at, to, "pronoun");
    const knownName = this.#known.name(tokens, at, to);
    if (pronoun > 0) phrase = readSource(reader, this.#known, at, pronoun);
    else if (knownName > 0) phrase = readSource(reader, this.#known, at, knownName);
    else {
      const comma = reader.nextComma(at, Math.min(to, at + 40));
      const bound = comma > 0 ? this.#lastNameComma(at, to) : -1;
      phrase = readSource(reader, this.#known, at, bound > 0 ? bound : to);
      if (phrase && bound < 0) {
        const office = this.#known.office(tokens, at, to);
        if (phrase.kind === "plural") phrase = { ...phrase };
        else if (office > 0) phrase = readSource(reader, this.#known, at, office);
        else if (tokens.is(at, "این") && at + 2 < to) phrase = readSource(reader, this.#known, at, at + 2);
        else if (phrase.kind === "text") {
          const body = this.#knownBody(phrase, to);
          if (body < 0) return undefined;
          phrase = { ...phrase, to: body, officeTo: body, rest: body };
        } else if (phrase.to - phrase.from > 6 || !phrase.strong) return undefined;
      }
    }
    if (!phrase) return undefined;
    if (adverbial.text && phrase.kind !== "text") return undefined;
    let mention: Mention = { phrase, headline: false, introduction: false, shifted: false, impersonal: false };
    if (adverbial.text && tokens.is(phrase.from, "این")) {
      if (tokens.is(phrase.from + 1, "گزارش")) {
        // The outlet's own report, unless a medium's was just told of.
        if (before?.phrase?.kind !== "body" || phrase.to - phrase.from > 2) return undefined;
        mention = { ...mention, phrase: null };
      }
    } else if (adverbial.text && !this.#namesBody(phrase)) return undefined;
    if (!adverbial.text && phrase.kind === "text" && !tokens.is(phrase.from, "این")) return undefined;
    const start = phrase.rest;
    const [from, end] = this.#trim(start, to);
    if (end - from < 2) return undefined;
    return {
      content: tokens.span(from, end),
      cue: tokens.span(hit.from, hit.to),
      rule: adverbial.id,
      lemma: adverbial.lemma,
      quoteType: "indirect",
      mention,
      preposed: [],
      via: null,
      flags: [],
    };
  }

  /** Where the known body that a document is of ends, or -1. */
  #knownBody(phrase: SourcePhrase, to: number): number {
    for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 4; i += 1) {
      const end = this.#reader.after(i, to, "body") > 0 ? this.#known.office(this.#tokens, i, to) : -1;
      if (end > 0) return end;
    }
    return -1;
  }

  /** Whether a document is said to be some body's: «اطلاعیه شرکت …», «گزارش رویترز». */
  #namesBody(phrase: SourcePhrase): boolean {
    for (let i = phrase.from + 1; i < phrase.to && i < phrase.from + 5; i += 1)
      if (this.#reader.after(i, phrase.to, "body") > 0 || this.#reader.after(i, phrase.to, "proper-body") === phrase.to)
        return true;
    return false;
  }

  /** The comma that ends the source of an adverbial: the first that is none of a list inside a name. */
  #lastNameComma(from: number, to: number): number {
    const end = this.#reader.nounPhraseEnd(from, to);
    if (end < to && this.#reader.isComma(end)) {
      if (this.#reader.after(end + 1, to, "office") > 0) {
        const apposition = this.#reader.nounPhraseEnd(end + 1, to);
        if (apposition < to && this.#reader.isComma(apposition)) return apposition + 1;
      }
      return end + 1;
    }
    // «در … ،» inside the source: up to the first comma, if it is near.
    const comma = this.#reader.nextComma(from, Math.min(to, from + 14));
    return comma > 0 ? comma + 1 : -1;
  }

  /** «X با بیان اینکه …» with no verb of speech at all. */
  #markerOnly(from: number, to: number): Draft | undefined {
    const { phrase } = findSource(this.#reader, this.#known, from, to);
    if (!phrase?.strong || phrase.kind === "text" || phrase.kind === "body") return undefined;
    for (let i = phrase.rest; i < Math.min(to, phrase.rest + 14); i += 1) {
      const marker = this.#reader.after(i, to, "marker");
      if (marker < 0) continue;
      const last = this.#tokens.key(marker - 1);
      if (!last.endsWith("که") || !this.#tokens.is(i + 1, "بیان")) return undefined;
      const [start, end] = this.#trim(marker, to);
      if (end - start < 4) return undefined;
      const mention: Mention = { phrase, headline: false, introduction: false, shifted: false, impersonal: false };
      return {
        content: this.#tokens.span(start, end),
        cue: this.#tokens.span(i, marker),
        rule: "cue/state",
        lemma: "بیان کردن",
        quoteType: "indirect",
        mention,
        preposed: [],
        via: null,
        flags: [],
      };
    }
    return undefined;
  }

  /** A sentence without a cue whose subject is a person with a name: the next وی is that person. */
  #introduction(from: number, to: number): Mention | undefined {
    const { phrase } = findSource(this.#reader, this.#known, from, to);
    if (!phrase?.strong || phrase.kind !== "person" || phrase.from - from > 12) return undefined;
    if (phrase.officeTo === 0 && phrase.from === phrase.nameFrom) return undefined;
    return { phrase, headline: false, introduction: true, shifted: false, impersonal: false };
  }

  /** Ends a running statement before token `end`; handles quotation marks. */
  #finish(open: Open, end: number, paragraphEnd: number): Draft | undefined {
    const reader = this.#reader;
    let [from, to] = this.#trim(open.start, end);
    const { draft } = open;
    if (from < to && reader.isOpener(from)) {
      const closer = this.#closer(from, paragraphEnd);
      if (closer < 0) {
        if (!draft.flags.includes("unclosed_quote")) draft.flags.push("unclosed_quote");
        draft.quoteType = "direct";
        from += 1;
      } else if (closer >= to - 1 || this.#endsQuote(closer)) {
        draft.quoteType = "direct";
        from += 1;
        to = Math.min(closer, Math.max(to, closer));
        [from, to] = this.#trim(from, to);
      } else draft.quoteType = "mixed";
    }
    if (to - from < 1) return undefined;
    draft.content = this.#tokens.span(from, to);
    return draft;
  }

  #quoteEnd(start: number, to: number): number {
    if (start >= to || !this.#reader.isOpener(start)) return -1;
    const closer = this.#closer(start, to);
    return closer > 0 && this.#endsQuote(closer) ? closer : -1;
  }

  #endsQuote(closer: number): boolean {
    const next = closer + 1;
    if (next < this.#tokens.count && this.#reader.isFullStop(next)) return true;
    return this.#reader.isFullStop(closer - 1);
  }

  /** The mark that closes the quotation opened at `open`, or -1. Straight marks close at the next one. */
  #closer(open: number, to: number): number {
    const guillemet = this.#tokens.is(open, "«");
    let depth = 0;
    for (let i = open; i < to; i += 1) {
      if (!this.#reader.isMark(i)) continue;
      if (guillemet) {
        if (this.#tokens.is(i, "«")) depth += 1;
        else if (this.#tokens.is(i, "»")) {
          depth -= 1;
          if (depth === 0) return i;
        }
      } else if (i > open && this.#reader.isCloser(i) && !this.#tokens.is(i, "»")) return i;
    }
    return -1;
  }

  /** Without marks at either end that are no part of the content: the last full stop, stars, slashes. */
  #trim(from: number, to: number): [number, number] {
    let start = from;
    let end = to;
    while (
      end > start &&
      this.#reader.isMark(end - 1) &&
      ".*/_!،,؛;:|#•".includes(String.fromCharCode(this.#reader.unit(end - 1)))
    )
      end -= 1;
    while (
      start < end &&
      this.#reader.isMark(start) &&
      "،,:*؛.".includes(String.fromCharCode(this.#reader.unit(start)))
    )
      start += 1;
    return [start, end];
  }

  /** The whole of a paragraph as content: after a cue that ended the one before. */
  whole(paragraph: Paragraph): { start: number; end: number } | undefined {
    const [from, to] = this.#trim(paragraph.from, paragraph.to);
    if (to <= from) return undefined;
    if (this.#reader.isOpener(from) && this.#closer(from, paragraph.to) >= to - 1)
      return this.#tokens.span(...this.#trim(from + 1, Math.max(from + 1, this.#closer(from, paragraph.to))));
    return this.#tokens.span(from, to);
  }

  /** First closing guillemet or mark in a paragraph, for a quotation left open before it; -1 if none. */
  closes(paragraph: Paragraph): number {
    for (let i = paragraph.from; i < paragraph.to; i += 1) if (this.#reader.isCloser(i)) return i;
    return -1;
  }

  /** Whether a paragraph stands in quotation marks as a whole. */
  quotedWhole(paragraph: Paragraph): boolean {
    if (!this.#reader.isOpener(paragraph.from)) return false;
    const closer = this.#closer(paragraph.from, paragraph.to);
    return closer > paragraph.from + 4 && closer >= paragraph.to - 2;
  }

  #text(from: number, to: number): string {
    const span = this.#tokens.span(from, to);
    return this.#tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  }
}

/** Words that make one preposition with از: no object marker. */
const PARTS_OF_AZ = new Set([
  "پس",
  "بعد",
  "پیش",
  "قبل",
  "بیش",
  "یکی",
  "بسیاری",
  "برخی",
  "بعضی",
  "کمتر",
  "بیشتر",
  "تعدادی",
  "شماری",
  "جمعی",
  "غیر",
  "اعم",
  "بخشی",
  "گروهی",
  "خارج",
  "ناشی",
  "قدردانی",
  "تقدیر",
]);

function shorten(phrase: SourcePhrase, cut: number): Partial<SourcePhrase> {
  if (phrase.kind === "office") return { officeTo: cut };
  return { nameTo: Math.min(phrase.nameTo, cut) };
}
