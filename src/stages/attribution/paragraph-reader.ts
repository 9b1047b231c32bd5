import type { Tokens } from "../../text/tokens.js";
import { readAdverbial } from "./adverbial-source.js";
import { endsClause, isShifted, preposedSpans } from "./clause-marks.js";
import type { Hit } from "./cue-hit.js";
import { containedIn, documentSource } from "./document-source.js";
import type { Draft, Mention } from "./drafts.js";
import { findSource } from "./find-source.js";
import type { KnownNames } from "./known-names.js";
import { objectContent } from "./object-content.js";
import type { Paragraph } from "./paragraphs.js";
import type { PhraseReader } from "./phrase-reader.js";
import { closingMark, endsQuote, quoteEnd, trimContent } from "./quotation.js";
import type { AttributionResources, CueForm } from "./resources.js";
import { readSource, type SourcePhrase } from "./source-phrase.js";

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

  /** Where a paragraph «NAME: …» of an interview begins to speak, and who; undefined for any other paragraph. */
  turn(paragraph: Paragraph): { phrase: SourcePhrase; colon: number } | undefined {
    const limit = Math.min(paragraph.to - 4, paragraph.from + 7);
    for (let i = paragraph.from + 1; i <= limit; i += 1) {
      if (!this.#reader.isColon(i)) continue;
      if (this.hits(paragraph.from, i).length > 0) return undefined;
      const phrase = readSource(this.#reader, this.#known, paragraph.from, i);
      if (!phrase?.strong || phrase.to !== i || phrase.from !== paragraph.from) return undefined;
      return phrase.kind === "person" || phrase.kind === "body" ? { phrase, colon: i } : undefined;
    }
    return undefined;
  }

  /** A turn of an interview as a statement; the medium's own turns are questions. */
  readTurn(paragraph: Paragraph): ParagraphResult | undefined {
    const turn = this.turn(paragraph);
    if (!turn) return undefined;
    const { phrase, colon } = turn;
    const result: ParagraphResult = { drafts: [], mentions: [], pending: null, unclosed: null };
    if (phrase.kind !== "person") return result;
    const mention: Mention = { phrase, headline: false, introduction: false, shifted: false, impersonal: false };
    const [from, to] = trimContent(this.#reader, colon + 1, paragraph.to);
    result.mentions.push(mention);
    result.drafts.push({
      content: this.#tokens.span(from, to),
      cue: this.#tokens.span(colon, colon + 1),
      rule: "cue/turn",
      lemma: ":",
      quoteType: "unmarked",
      mention,
      preposed: [],
      via: null,
      flags: [],
    });
    return result;
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
          // On a page without breaks «به گفته وی، …» at a sentence's beginning ends the speech before it.
          const own = dense && this.#startsSentence(from, hit) && this.#plainSpeaker(hit.to, to);
          if (open && !(own && !hit.form.adverbial.relay && !hit.form.adverbial.text)) continue;
          if (hit.form.adverbial.relay) {
            relays.push(hit);
            continue;
          }
          const draft = readAdverbial(this.#reader, this.#known, hit, to, hits, next, mentions.at(-1));
          if (draft) {
            close(from);
            drafts.push(draft);
            mentions.push(draft.mention);
            last = draft.mention;
            accepted += 1;
            clause = to;
          }
          continue;
        }
        if (!last && this.#isPreposed(hit, clause, to, hits, next)) continue;
        const result = this.#verb(hit, clause, from, to, last, open as Open | null, dense);
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
            quoteEnd: quoteEnd(this.#reader, result.start, paragraph.to),
          };
      }
      if (accepted === 0 && !open) {
        const relay = relays[0];
        const relayed =
          relay && readAdverbial(this.#reader, this.#known, relay, to, hits, hits.indexOf(relay), mentions.at(-1));
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
    open: Open | null,
    dense: boolean,
  ): { draft: Draft; mention: Mention; closed: boolean; start: number; end: number; byColon: boolean } | undefined {
    const entry = hit.form.entry!;
    const inside = open !== null;
    const reader = this.#reader;
    const tokens = this.#tokens;
    const follow = this.#follow(hit.to, to);
    const marked = follow.kind === "colon" || follow.kind === "ke";
    if (hit.form.participle && !marked) return undefined;
    if (hit.from > sentence && this.#resources.modals.has(tokens.key(hit.from - 1))) return undefined;
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
            shifted: isShifted(this.#reader, sentence, hit, phrase),
            impersonal: entry.impersonal === true || (elided && found.unread),
          };

    if (entry.frame === "contained" || entry.frame === "document") {
      if (
        inside ||
        !(
          marked ||
          (entry.frame === "document" &&
            (follow.kind === "comma" ||
              (follow.kind === "bare" &&
                phrase?.kind === "text" &&
                (phrase.to === hit.from || reader.isComma(hit.from - 1)) &&
                !tokens.is(hit.to, "و"))))
        )
      )
        return undefined;
      const text =
        entry.frame === "contained"
          ? containedIn(this.#reader, clause, hit.from)
          : documentSource(this.#reader, phrase, begin, hit, entry.id);
      if (!text) return undefined;
      const draft: Draft = {
        cue: base.cue,
        rule: base.rule,
        lemma: base.lemma,
        via: base.via,
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
      !(
        !open.byColon &&
        phrase?.strong &&
        phrase.from <= sentence + 1 &&
        entry.frame === "clause" &&
        !entry.clauseless
      ) &&
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
          cue: base.cue,
          rule: base.rule,
          lemma: base.lemma,
          via: base.via,
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
      const object = objectContent(this.#reader, this.#known, entry.objects, phrase, rest, hit);
      if (object && endsClause(this.#reader, hit.to, to)) {
        const source = object.phrase ?? phrase;
        const spoken: Mention = source === phrase ? mention : { ...mention, phrase: source ?? null };
        const draft: Draft = {
          cue: base.cue,
          rule: base.rule,
          lemma: base.lemma,
          via: base.via,
          content: tokens.span(object.from, object.to),
          quoteType: "reported",
          mention: spoken,
          preposed: preposedSpans(this.#reader, sentence, rest, object.from),
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
      cue: base.cue,
      rule: base.rule,
      lemma: base.lemma,
      via: base.via,
      content: tokens.span(follow.start, to),
      quoteType: follow.kind === "colon" ? "unmarked" : "indirect",
      mention,
      preposed: preposedSpans(this.#reader, sentence, rest, hit.from),
      flags: [],
    };
    return { draft, mention, closed: false, start: follow.start, end: to, byColon: follow.kind === "colon" };
  }

  /** A cue inside «با اشاره به اینکه X گفته است …، افزود:»: the later one with its colon is the sentence's own. */
  #isPreposed(hit: Hit, clause: number, to: number, hits: readonly Hit[], index: number): boolean {
    if (hit.to < to && (this.#reader.isColon(hit.to) || this.#tokens.is(hit.to, "و"))) return false;
    let later = false;
    for (let k = index + 1; k < hits.length && hits[k]!.from < to && !later; k += 1)
      later = hits[k]!.form.entry !== null && hits[k]!.to < to && this.#reader.isColon(hits[k]!.to);
    if (!later) return false;
    for (let i = clause; i < hit.from; i += 1) if (this.#reader.after(i, hit.from, "marker") > 0) return true;
    return false;
  }

  #startsSentence(sentence: number, hit: Hit): boolean {
    let i = sentence;
    while (i < hit.from && (this.#reader.isMark(i) || this.#tokens.is(i, "همچنین"))) i += 1;
    return i === hit.from;
  }

  /** A pronoun, a known name or a known office: no new body or group. */
  #plainSpeaker(at: number, to: number): boolean {
    return (
      this.#reader.after(at, to, "pronoun") > 0 ||
      this.#known.name(this.#tokens, at, to) > 0 ||
      this.#known.office(this.#tokens, at, to) > 0
    );
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
    // «X از Y خبر داد و گفت: …»
    const coordinates = hit.to < to && this.#tokens.is(hit.to, "و");
    if (coordinates && phrase.strong && PERSONAL.has(phrase.kind))
      return this.#resources.cues.longest(this.#tokens, hit.to + 1, to) !== undefined;
    // «… پایبند است. سرگئی لاوروف افزود:»: two words right before the cue can only be its subject.
    if (!phrase.strong)
      return (
        follow === "colon" &&
        phrase.kind === "person" &&
        phrase.nameTo - phrase.nameFrom === 2 &&
        (phrase.to === hit.from ||
          (phrase.to + 1 === hit.from && (this.#tokens.is(phrase.to, "نیز") || this.#tokens.is(phrase.to, "هم"))))
      );
    if (follow === "colon") return phrase.kind !== "text";
    const plain =
      phrase.kind === "pronoun" ||
      phrase.kind === "person" ||
      phrase.kind === "office" ||
      phrase.kind === "demonstrative";
    if (!plain) return false;
    if (object) return false;
    if (follow === "ke" || follow === "bare")
      return dense && phrase.kind !== "office" ? true : phrase.kind === "pronoun" && follow === "ke";
    return hit.to < to && this.#tokens.is(hit.to, "و");
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
      const [start, end] = trimContent(this.#reader, marker, to);
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
    let [from, to] = trimContent(this.#reader, open.start, end);
    const { draft } = open;
    if (from < to && reader.isOpener(from)) {
      const closer = closingMark(this.#reader, from, paragraphEnd);
      if (closer < 0) {
        if (!draft.flags.includes("unclosed_quote")) draft.flags.push("unclosed_quote");
        draft.quoteType = "direct";
        from += 1;
      } else if (closer >= to - 1 || endsQuote(this.#reader, closer)) {
        draft.quoteType = "direct";
        from += 1;
        to = Math.min(closer, Math.max(to, closer));
        [from, to] = trimContent(this.#reader, from, to);
      } else draft.quoteType = "mixed";
    }
    if (to - from < 1) return undefined;
    draft.content = this.#tokens.span(from, to);
    return draft;
  }

  /** The whole of a paragraph as content: after a cue that ended the one before. */
  whole(paragraph: Paragraph): { start: number; end: number } | undefined {
    const [from, to] = trimContent(this.#reader, paragraph.from, paragraph.to);
    if (to <= from) return undefined;
    if (this.#reader.isOpener(from) && closingMark(this.#reader, from, paragraph.to) >= to - 1)
      return this.#tokens.span(
        ...trimContent(this.#reader, from + 1, Math.max(from + 1, closingMark(this.#reader, from, paragraph.to))),
      );
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
    const closer = closingMark(this.#reader, paragraph.from, paragraph.to);
    return closer > paragraph.from + 4 && closer >= paragraph.to - 2;
  }

  #text(from: number, to: number): string {
    const span = this.#tokens.span(from, to);
    return this.#tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  }
}

/** Mentions of persons. */
const PERSONAL: ReadonlySet<string> = new Set(["pronoun", "person", "office", "demonstrative"]);
