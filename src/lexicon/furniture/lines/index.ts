import type { LineEntry } from "../entries.js";
import { ADVERTS } from "./adverts.js";
import { CHATBOTS } from "./chatbots.js";
import { CODES_AND_DATES } from "./codes-and-dates.js";
import { COMMENTS } from "./comments.js";
import { NAVIGATION } from "./navigation.js";
import { PAGE_TOOLS } from "./page-tools.js";
import { PLAYERS } from "./players.js";
import { RELATED } from "./related.js";
import { TAGS_AND_CREDITS } from "./tags-and-credits.js";

/** Phrases by which lines of a page are known as furniture, by kind. */
export const LINES: readonly LineEntry[] = [
  ...CODES_AND_DATES,
  ...PAGE_TOOLS,
  ...TAGS_AND_CREDITS,
  ...NAVIGATION,
  ...RELATED,
  ...COMMENTS,
  ...ADVERTS,
  ...PLAYERS,
  ...CHATBOTS,
];
