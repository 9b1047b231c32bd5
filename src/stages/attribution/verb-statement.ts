import type { QuoteType } from "../../model/layers.js";
import type { Span } from "../../text/span.js";
import { endsClause, preposedSpans } from "./clause-marks.js";
import type { VerbHit } from "./cue-finder.js";
import { containedIn, documentSource } from "./document-source.js";
import { type Draft, draftOf, type Mention } from "./drafts.js";
import { readFollow } from "./follow.js";
import type { KnownNames } from "./known-names.js";
import { objectContent } from "./object-content.js";
import { isFiniteAfter, mayBeFinite } from "./participles.js";
import type { PhraseReader } from "./phrase-reader.js";
import { quotationBefore, quoteCloser } from "./quotation.js";
import type { AttributionResources } from "./resources.js";
import { reopens } from "./running-speech.js";
import { pointsToSpeech } from "./sayings.js";
import type { Followed, Subject, VerbSite, VerbStatement } from "./verb-site.js";
import { CLAUSE } from "./verb-site.js";
import { readSubject } from "./verb-subject.js";
import { CLASS } from "./word-classes.js";

/** Words, as keys, that make the clause behind که one of time, or of news told before it. */
const WHEN: readonly string[] = ["زمانی", "هنگامی", "وقتی", "حالی", "مبنی"];

/** Words, as keys, whose به is none of the verb's. */
const SPOKEN_TO: ReadonlySet<string> = new Set(["اشاره", "پاسخ", "خطاب", "توجه", "نسبت", "رو"]);

/** Reads verbs of speech: who speaks, and where the content stands. */
export class VerbReader {
  readonly #reader: PhraseReader;
  readonly #known: KnownNames;
  readonly #resources: AttributionResources;

  constructor(reader: PhraseReader, known: KnownNames, resources: AttributionResources) {
    this.#reader = reader;
    this.#known = known;
    this.#resources = resources;
  }

  /** The statement that a verb makes, undefined if it is none here. */
  read(site: VerbSite): VerbStatement | undefined {
    const { hit } = site;
    const { entry } = hit.form;
    const follow = readFollow(this.#reader, hit.to, site.to);
    // «این کار را درست دانسته و افزود: …»
    const { tokens } = this.#reader;
    const and = tokens.is(hit.to, "و") || tokens.is(hit.to, "ولی") || tokens.is(hit.to, "اما");
    const linked = and && (entry.clauseless === true || this.#stands("را", site.clause, hit.from));
    // «نرخ سود را ۲۰ درصد اعلام کرده.»
    const ends = follow.kind === "end" && entry.objects?.includes("ra") && this.#stands("را", site.clause, hit.from);
    const participle = hit.form.participle && !isMarked(follow);
    if (participle && !linked && !ends && !mayBeFinite(this.#reader, site, follow)) return undefined;
    if (hit.from > site.sentence && this.#resources.modals.has(tokens.key(hit.from - 1))) return undefined;
    const subject = readSubject(
      this.#reader,
      this.#known,
      this.#resources.ownVoice,
      site,
      isMarked(follow) || entry.frame === "contained",
    );
    if (!subject) return undefined;
    if (entry.frame === "contained" || entry.frame === "document")
      return this.#isInside(site, subject) ? undefined : this.#document(site, subject, follow);
    if (subject.takesUp && follow.kind !== "colon") return this.#quotedBefore(site, subject);
    const { phrase } = subject;
    if (participle && !linked && !ends && !isFiniteAfter(this.#reader, site, phrase)) return undefined;
    if (site.open && !reopens(this.#reader, this.#resources, site.open, site, phrase, follow.kind)) return undefined;
    if (entry.frame === "request") return this.#request(site, subject);
    // «X را متهم کرد که …»
    const clauseless = entry.clauseless && !(entry.addressed && follow.kind === "ke");
    const taken = isMarked(follow) && !(clauseless && follow.kind === "ke");
    const object = taken ? undefined : this.#object(site, subject);
    if (object || clauseless) return object;
    if (follow.kind === "ke" && this.#isRelative(subject, hit.from)) return undefined;
    const marked = this.#bySemicolon(site, subject, follow);
    if (this.#takesClause(site, subject, marked)) return this.#clause(site, subject, marked);
    return follow.kind === "end" && entry.bare && phrase?.strong ? this.#quotedBefore(site, subject) : undefined;
  }

  /** Whether a document's words are a part of the speech that runs: after indirect speech a document opens a sentence of its own. */
  #isInside(site: VerbSite, { phrase }: Subject): boolean {
    if (!site.open || this.#isOfThisText(site)) return false;
    const opens = phrase?.kind === "text" && phrase.from <= site.sentence + 1;
    return site.open.byColon || !opens || site.open.sentence === site.sentence;
  }

  /** «در بخشی از این بیانیه آمده است: …» at a sentence's beginning: the reporter's, inside what was said too. */
  #isOfThisText({ hit, sentence }: VerbSite): boolean {
    const { tokens } = this.#reader;
    if (!tokens.is(sentence, "در")) return false;
    for (let i = sentence + 1; i + 1 < hit.from; i += 1)
      if (tokens.is(i, "این")) return this.#reader.after(i + 1, hit.from, CLASS.text) > 0;
    return false;
  }

  /** «در بیانیه … آمده است:», «گزارش … نشان می‌دهد که». */
  #document(site: VerbSite, subject: Subject, follow: Followed): VerbStatement | undefined {
    const { hit } = site;
    const reader = this.#reader;
    const { frame, id } = hit.form.entry;
    const { phrase } = subject;
    const plain =
      follow.kind === "bare" &&
      phrase?.kind === "text" &&
      (phrase.to === hit.from || reader.isComma(hit.from - 1)) &&
      !reader.tokens.is(hit.to, "و");
    // «در این بیانیه آمده است راه باز است.»
    const here = follow.kind === "bare" || (follow.kind === "comma" && this.#isOfThisText(site));
    const contained = frame === "contained" && here && site.to - follow.start >= CLAUSE;
    if (!isMarked(follow) && !contained && !(frame === "document" && (follow.kind === "comma" || plain)))
      return undefined;
    const text =
      frame === "contained"
        ? containedIn(reader, site.clause, hit.from)
        : documentSource(reader, phrase, subject.begin, hit, id);
    return text && this.#open(site, { ...subject, mention: { ...subject.mention, phrase: text } }, follow, []);
  }

  /** «خواستار X شد». */
  #request(site: VerbSite, subject: Subject): VerbStatement | undefined {
    if (!subject.phrase && !subject.coordinated) return undefined;
    const { hit, to } = site;
    // «کسانی که خواستار … بودند»
    if (hit.from > site.sentence && this.#reader.tokens.is(hit.from - 1, "که")) return undefined;
    for (let i = hit.to; i < to; i += 1) {
      const gives = hit.form.entry.ends === "gave";
      if (gives ? !this.#reader.tells(i, "gave") : this.#reader.after(i, to, CLASS.become) < 0) continue;
      if (i - hit.to < 1) return undefined;
      const content = this.#reader.tokens.span(hit.to, i);
      return this.#closed(site, subject, content, hit.to, i + 1);
    }
    return undefined;
  }

  /** «از X خبر داد», «X را Y دانست». */
  #object(site: VerbSite, subject: Subject): VerbStatement | undefined {
    const { hit } = site;
    const { objects } = hit.form.entry;
    const { phrase, rest, mention } = subject;
    if (!objects || !(phrase || subject.coordinated)) return undefined;
    const object = objectContent(this.#reader, this.#known, objects, phrase, rest, hit);
    const told = hit.form.entry.clauseless === true && this.#reader.tokens.is(hit.to, "که");
    if (!object || !(told || endsClause(this.#reader, hit.to, site.to))) return undefined;
    if (!hit.form.entry.clauseless && this.#isPointer(object.from, object.to)) return undefined;
    // «سخنانی را به زبان دیگر بیان کرد»: what he said is not told.
    if (!hit.form.entry.clauseless && this.#isRelative({ rest: object.from }, hit.from)) return undefined;
    const source = object.phrase ?? phrase;
    const spoken: Mention = source === phrase ? mention : { ...mention, phrase: source ?? null };
    const preposed = preposedSpans(this.#reader, site.sentence, rest, object.from);
    const content = this.#reader.tokens.span(object.from, object.to);
    return this.#closed(site, { ...subject, mention: spoken }, content, object.from, hit.to, preposed);
  }

  /** Whether the clause behind a verb is what is said. */
  #takesClause({ hit, to }: VerbSite, subject: Subject, follow: Followed): boolean {
    const { tokens } = this.#reader;
    const { entry } = hit.form;
    const { phrase, rest } = subject;
    const long = to - follow.start >= CLAUSE;
    if (entry.frame === "khast")
      return (
        (phrase !== undefined || subject.coordinated) &&
        long &&
        !tokens.is(hit.to, "و") &&
        this.#stands("از", rest, hit.from)
      );
    if (isMarked(follow)) {
      // «این پرسش زمانی مطرح شد که …»
      if (entry.impersonal && follow.kind === "ke" && WHEN.some((word) => this.#stands(word, subject.begin, hit.from)))
        return false;
      const elided = !phrase && !subject.coordinated && !entry.impersonal;
      return !(follow.kind === "ke" && elided && hit.from - subject.begin > 12);
    }
    if (!(phrase || subject.coordinated) || follow.kind === "end" || !long || tokens.is(follow.start, "و"))
      return false;
    // «جواب داد «آب کم است»»
    const quoted = quoteCloser(this.#reader, follow.start, to) > follow.start + CLAUSE;
    if (!entry.bare && !quoted) return false;
    if (this.#worksOn(hit, rest)) return false;
    return !this.#stands("را", this.#ownClause(rest, hit.from), hit.from);
  }

  /** «در را باز کرد و | گفت هوا سرد است»: behind the last verb with its و, or `from`. */
  #ownClause(from: number, to: number): number {
    const reader = this.#reader;
    for (let i = to - 1; i > from; i -= 1) {
      if (!reader.tokens.is(i, "و")) continue;
      const plural = reader.tokens.key(i - 1).endsWith("دند") || reader.tells(i - 1, "gapped");
      if (plural || reader.after(i - 1, i, CLASS["past-verb"]) > 0 || reader.after(i - 1, i, CLASS.become) > 0)
        return i + 1;
    }
    return from;
  }

  /** «وی گفت؛ …»: some outlets write it for the colon. */
  #bySemicolon({ hit }: VerbSite, { phrase, rest }: Subject, follow: Followed): Followed {
    const { entry } = hit.form;
    if (follow.kind !== "comma" || !phrase || !this.#reader.tokens.is(hit.to, "؛")) return follow;
    if (this.#worksOn(hit, rest)) return follow;
    const plain = entry.goesOn || entry.bare || !entry.objects;
    const near = entry.bare || hit.from - rest <= 2;
    return plain && near && entry.frame === "clause" ? { kind: "colon", start: follow.start } : follow;
  }

  /** «اظهاراتی را مطرح کرد که …», «این سخنان را در پاسخ کسی گفت که …»: the clause is about the object. */
  #isRelative({ rest }: Pick<Subject, "rest">, cue: number): boolean {
    const { tokens } = this.#reader;
    for (let i = cue - 1; i >= rest; i -= 1) if (tokens.is(i, "را")) return this.#reader.tells(i - 1, "saying");
    return false;
  }

  /** «این سخنان را دیروز بیان کرد»: what is said stands elsewhere. */
  #isPointer(from: number, to: number): boolean {
    // «کیانی که این موضوع را … مطرح می‌کرد»
    const start = this.#reader.tokens.is(from, "که") ? from + 1 : from;
    return pointsToSpeech(this.#reader, start, to);
  }

  /** «به کار خود ادامه داد» is no speech, «با اشاره به کار خود ادامه داد» is. */
  #worksOn({ from, form }: VerbHit, rest: number): boolean {
    if (form.entry.id !== "cue/continue") return false;
    const { tokens } = this.#reader;
    for (let i = from - 1; i >= rest; i -= 1) if (tokens.is(i, "به")) return !SPOKEN_TO.has(tokens.key(i - 1));
    return false;
  }

  #stands(word: string, from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.#reader.tokens.is(i, word)) return true;
    return false;
  }

  #clause(site: VerbSite, subject: Subject, follow: Followed): VerbStatement {
    const preposed = preposedSpans(this.#reader, site.sentence, subject.rest, site.hit.from);
    return this.#open(site, subject, follow, preposed);
  }

  /** «…»، X گفت. */
  #quotedBefore(site: VerbSite, subject: Subject): VerbStatement | undefined {
    const at = subject.takesUp ? subject.begin : (subject.phrase?.from ?? site.hit.from);
    const quotation = site.open ? undefined : quotationBefore(this.#reader, at, site.free);
    if (!quotation) return undefined;
    const content = this.#reader.tokens.span(...quotation);
    const statement = this.#closed(site, subject, content, quotation[0], site.to);
    statement.draft.quoteType = "direct";
    return statement;
  }

  /** A statement that runs on from behind the verb. */
  #open({ hit, to }: VerbSite, subject: Subject, follow: Followed, preposed: readonly Span[]): VerbStatement {
    const byColon = follow.kind === "colon";
    const content = this.#reader.tokens.span(follow.start, to);
    const draft = this.#draft(hit, subject, content, byColon ? "unmarked" : "indirect", preposed);
    return { draft, closed: false, start: follow.start, end: to, byColon };
  }

  /** A statement whose content is a noun phrase. */
  #closed(
    { hit }: VerbSite,
    subject: Subject,
    content: Span,
    start: number,
    end: number,
    preposed: readonly Span[] = [],
  ): VerbStatement {
    return {
      draft: this.#draft(hit, subject, content, "reported", preposed),
      closed: true,
      start,
      end,
      byColon: false,
    };
  }

  #draft(
    hit: VerbHit,
    { mention, via }: Subject,
    content: Span,
    quoteType: QuoteType,
    preposed: readonly Span[],
  ): Draft {
    const { id: rule, lemma } = hit.form.entry;
    const cue = this.#reader.tokens.span(hit.from, hit.to);
    return draftOf({ content, cue, rule, lemma, quoteType, mention, preposed, via });
  }
}

const isMarked = ({ kind }: Followed): boolean => kind === "colon" || kind === "ke";
