import { CITY_NAMES, PROVINCE_NAMES } from "../../generated/places.js";
import { CITIES_LIKE_WORDS } from "./names-like-words.js";
import { PLACE_WORDS, type PlaceWord } from "./place-words.js";
import { WORLD_NAMES } from "./world.js";

export type { PlaceWord, PlaceWordKind } from "./place-words.js";

/** Language knowledge of places. */
export interface PlaceLexicon {
  readonly words: readonly PlaceWord[];
  /** Provinces and cities of Iran, countries, parts of the world, cities abroad. */
  readonly names: readonly string[];
  /** Names that are a place only behind a head word. */
  readonly likeWords: readonly string[];
  /** Names of companies, papers and offices that begin with a place's name. */
  readonly notPlaces: readonly string[];
}

/** Larger regions that are no provinces today. */
const REGIONS = ["خراسان", "آذربایجان", "سیستان", "بلوچستان", "مکران"];

export const placeLexicon: PlaceLexicon = {
  words: PLACE_WORDS,
  names: [...PROVINCE_NAMES.split("|"), ...CITY_NAMES.split("|"), ...REGIONS, ...WORLD_NAMES],
  likeWords: CITIES_LIKE_WORDS,
  notPlaces: ["ایران خودرو", "ایران ایر", "ایران مال", "ایران کیش", "ایران اینترنشنال", "تهران تایمز"],
};
