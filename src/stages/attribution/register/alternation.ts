import { matchKey } from "../../../text/chars.js";
import type { Mention } from "../drafts.js";
import { isParty } from "./court.js";
import { type Entity, isNamedPerson, merge, root } from "./entity.js";
import type { Sieve } from "./resolution.js";

/** What a mention was found to be, before it is known whether two are one. */
export interface Found {
  readonly mention: Mention;
  readonly entity: Entity | null;
  readonly sieve: Sieve;
}

/** Keys of words that tell offices apart. */
export interface OfficeKinds {
  /** Of offices in parliament. */
  readonly parliament: ReadonlySet<string>;
  /** Heads of offices that somebody holds in one place. */
  readonly placed: ReadonlySet<string>;
  /** Of who speaks before a judge. */
  readonly parties: ReadonlySet<string>;
  /** Artists' trades. */
  readonly trades: ReadonlySet<string>;
}

/**
 * Offices that nobody took go to the article's only named person, or to the last one where nobody is introduced
 * later, unless something marks another's turn.
 */
export function alternate(all: readonly Found[], kinds: OfficeKinds): void {
  const found = all.filter(({ mention }) => !mention.nested);
  const named = new Set<Entity>();
  for (const { entity } of found) if (entity && isNamedPerson(root(entity))) named.add(root(entity));
  const only = named.size === 1 ? [...named][0]! : undefined;
  const before = lastNamed(found);
  const introducedLater = latestIntroductions(found);
  found.forEach(({ mention, entity }, i) => {
    if (!entity || entity.merged || entity.name !== null || entity.type !== "person") return;
    if (entity.flagged || entity.shifted || mention.shifted) return;
    const other = only ?? (mention.headline ? undefined : before[i]);
    if (!other) return;
    if (named.size > 1 && introducedLater[i + 1]! > i) return;
    if (other.judge && isParty(entity, kinds.parties)) return;
    const sameTrade = only !== undefined && isSameTrade(entity, other, kinds);
    if (other.explicit && !sameTrade && !akin(entity, other, kinds)) return;
    merge(entity, other, "role_alternation");
  });
}

/** For each mention the named person it or the nearest before it is. */
function lastNamed(found: readonly Found[]): (Entity | undefined)[] {
  let last: Entity | undefined;
  return found.map(({ entity }) => {
    const person = entity && root(entity);
    if (person && isNamedPerson(person)) last = person;
    return last;
  });
}

/** For each index the greatest first mention of those found from there on. */
function latestIntroductions(found: readonly Found[]): number[] {
  const latest = new Array<number>(found.length + 1).fill(-1);
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const named = found[i]!.entity?.named ?? Number.POSITIVE_INFINITY;
    latest[i] = Math.max(latest[i + 1]!, named < Number.POSITIVE_INFINITY ? named : -1);
  }
  return latest;
}

/** «خطیب جمعه خمین» and «خطیب جمعه شازند»: one office in two places is held by two. */
function elsewhere(a: Entity, b: Entity, { placed, parliament }: OfficeKinds): boolean {
  // «نماینده مجلس» may be that of any town.
  const isTown = (word: string): boolean => !parliament.has(word);
  return a.offices.some(({ words }) =>
    b.offices.some((other) => {
      const last = words.length - 1;
      if (last < 1 || other.words.length !== words.length || !placed.has(words[0]!)) return false;
      if (!isTown(words[last]!) || !isTown(other.words[last]!)) return false;
      return words.every((word, i) => (word === other.words[i]) === i < last);
    }),
  );
}

/** «بازیگر فیلم «باد»» is «رضا کیانی بازیگر سینما»: an artist is called by each of his works. */
const isSameTrade = (a: Entity, b: Entity, { trades }: OfficeKinds): boolean =>
  a.offices.some(({ words }) => trades.has(words[0]!) && b.offices.some((other) => other.words[0] === words[0]));

/** Heads of offices, as keys, of who leads a body and of who speaks for it. */
const LEADER = matchKey("رئیس");
const SPOKESMAN = matchKey("سخنگوی");

/** «سخنگوی قوه قضاییه» is not «رئیس قوه قضاییه»; one more word may name the same body: «رئیس دستگاه قضا». */
function speaksFor(spokesman: Entity, leader: Entity): boolean {
  return spokesman.offices.some(
    ({ words }) =>
      words[0] === SPOKESMAN &&
      words.length > 1 &&
      leader.offices.some(
        (other) =>
          other.words[0] === LEADER &&
          other.words.length <= words.length + 1 &&
          words.every((word, i) => i === 0 || other.words.includes(word)),
      ),
  );
}

/**
 * Whether two sets of offices can be hats of one person: a word of the same field, or both of parliament. The last word
 * of an office is its place, as a rule: two officials of one town are two.
 */
function akin(a: Entity, b: Entity, kinds: OfficeKinds): boolean {
  // «نماینده دادستان» is not the one he stands for.
  const standsFor = (one: Entity, other: Entity): boolean =>
    one.offices.some(({ words }) => words.length > 1 && other.offices.some((office) => office.words[0] === words[1]));
  if (standsFor(a, b) || standsFor(b, a)) return false;
  if (elsewhere(a, b, kinds) || speaksFor(a, b) || speaksFor(b, a)) return false;
  const inParliament = (entity: Entity): boolean =>
    entity.offices.some((office) => office.words.some((word) => kinds.parliament.has(word)));
  if (inParliament(a) && inParliament(b)) return true;
  const fields = (entity: Entity): [string, boolean][] =>
    entity.offices.flatMap(({ words }) =>
      words.slice(1).map((word, i): [string, boolean] => [word, i === words.length - 2]),
    );
  const own = new Map<string, boolean>();
  for (const [word, last] of fields(b)) own.set(word, last && own.get(word) !== false);
  return fields(a).some(([word, last]) => word.length >= 3 && own.has(word) && !(last && own.get(word)));
}
