/** Keys that common corpora use, the first that is filled wins. Letters' case is as corpora write them. */
export const KEYS = {
  text: ["text", "content", "body", "articleBody", "raw_content", "full_text", "matn"],
  html: ["html", "raw_html"],
  url: ["url", "link", "canonical"],
  title: ["title", "headline"],
  // `timestamp` and `crawl_date` are not among them: they tell when a page was fetched.
  date: ["date", "published", "published_at", "publish_date", "datePublished", "pubDate"],
  id: ["id", "_id", "doc_id"],
  author: ["author"],
  agency: ["agency", "publisher"],
  tags: ["tags", "keywords"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Which key of a row holds which field, instead of the usual ones. */
export type RowFields = Partial<Readonly<Record<keyof typeof KEYS, string>>>;
export type Keys = Readonly<Record<keyof typeof KEYS, readonly string[]>>;

/** The fields that {@link RowFields} may name. */
export const ROW_FIELDS = Object.keys(KEYS) as readonly (keyof typeof KEYS)[];
