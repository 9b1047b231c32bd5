import type { PlaceLexicon, PlaceWord } from "../../../lexicon/places/index.js";
import { matchKey } from "../../../text/chars.js";
import type { PhraseIndex } from "../../../text/phrase-index.js";
import { PhraseMatcher } from "../../../text/phrase-matcher.js";

/** What a name of the gazetteer needs: nothing, a head word before it; or it is no place («ایران خودرو»). */
export type NameKind = "plain" | "like_word" | "no_place";

/** The gazetteer made ready for matching: built once, shared by all documents. */
export interface PlaceResources {
  readonly words: PhraseMatcher<PlaceWord>;
  readonly names: PhraseMatcher<NameKind>;
}

export function compilePlaceResources(lexicon: PlaceLexicon, index?: PhraseIndex): PlaceResources {
  const words = PhraseMatcher.of(lexicon.words, index);
  const kinds = new Map<string, NameKind>();
  for (const name of lexicon.names) kinds.set(matchKey(name), "plain");
  for (const name of lexicon.likeWords) kinds.set(matchKey(name), "like_word");
  for (const name of lexicon.notPlaces) kinds.set(matchKey(name), "no_place");
  const names = new PhraseMatcher<NameKind>(index);
  for (const [key, kind] of kinds) names.add(key, kind);
  return { words, names };
}
