import type { MarkedArticle } from "../marked.js";
import { ARTICLES as abroad } from "./abroad.js";
import { ARTICLES as agencies } from "./agencies.js";
import { ARTICLES as benches } from "./benches.js";
import { ARTICLES as forms } from "./forms.js";
import { ARTICLES as scenes } from "./scenes.js";
import { ARTICLES as turns } from "./turns.js";

/** All marked articles by the room they stand in. */
export const ROOMS: ReadonlyMap<string, readonly MarkedArticle[]> = new Map(
  Object.entries({ agencies, abroad, scenes, forms, turns, benches }),
);
