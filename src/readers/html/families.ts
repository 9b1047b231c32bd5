/**
 * Layouts of Persian news sites as data. A selector here is one compound: `tag`, `.class`, `#id`, `[attribute=value]` joined
 * without spaces. Facts of markup only; what a page says in words is the furniture lexicon's.
 */
export interface Family {
  readonly id: string;
  /** It is this family where the generator's name holds one of these … */
  readonly generators?: readonly string[];
  /** … or where one of these stands on the page. */
  readonly marks: readonly string[];
  readonly title?: readonly string[];
  readonly kicker?: readonly string[];
  readonly lead?: readonly string[];
  readonly body: readonly string[];
  readonly date?: readonly string[];
  readonly code?: readonly string[];
  readonly author?: readonly string[];
  readonly tags?: readonly string[];
}

export const FAMILIES: readonly Family[] = [
  {
    id: "nastooh",
    generators: ["nastooh"],
    marks: [".item-text[itemprop=articleBody]", ".item-header"],
    title: ["h1.title", ".headline"],
    kicker: [".kicker", ".rutitr", "h4.subtitle"],
    lead: ["p.summary", ".introtext", "p[itemprop=description]"],
    body: [".item-text", "[itemprop=articleBody]"],
    date: [".item-date", ".item-time", "li.date"],
    code: [".item-code"],
    tags: ["section.tags", ".tags"],
  },
  {
    id: "iran-samaneh",
    marks: [".news_pdate_c", ".news_id_c", ".news_nav", ".news_path", ".news_toolbar"],
    title: ["h1.Htags", ".title-news", "h1.title", ".news_title"],
    kicker: [".rutitr", ".news-rutitr"],
    lead: [".subtitle", ".news_strong", ".sub_ax"],
    body: ["div.body", ".baznashr-body", ".khabar-matn", ".news_album_main_part", ".main-news"],
    date: [".news_pdate_c", ".photo_pdate", ".fa_date"],
    code: [".news_id_c"],
    tags: [".tags_title", ".tag_items"],
  },
  {
    id: "asam",
    marks: ["#echo_detail", ".echo_detail", "#main_ck_editor", "#CK_editor", ".news_tags", "article.single-news"],
    title: ["h1.title", "h1"],
    kicker: [".uptitle", ".up-title", ".news-uptitle", ".rutitr"],
    lead: [".lead", ".news-lead", ".article_lead"],
    body: [
      "#echo_detail",
      ".echo_detail",
      "#main_ck_editor",
      "#CK_editor",
      ".article-body",
      ".article_content",
      ".story",
    ],
    date: ["time", ".news_time", ".news-time", "li.time"],
    code: [".news_code", ".news-code"],
    tags: [".article_tags", ".article-tag", ".news_tags", ".smart-keyword"],
  },
  {
    id: "news-studio",
    marks: ["#docDiv3TitrMain", "#doctextarea", "#docContentdiv", "#doc_div33", "#docDivLead1"],
    title: ["#docDiv3TitrMain"],
    kicker: ["#docDiv3TitrRou"],
    lead: ["#docDivLead", "#docDivLead1", "#docDiv4LeadTitle"],
    body: ["#doctextarea", "#docContentdiv", "#doc_div33"],
    date: ["#docDiv3Date", ".doc_date"],
    code: ["#docDiv5InfoCode"],
  },
  {
    id: "wordpress",
    generators: ["wordpress", "elementor"],
    marks: ["body.single-post", "body.wp-singular", ".entry-content", ".elementor-widget-theme-post-content"],
    title: ["h1.entry-title", "h1.post-title", "h1"],
    kicker: [".rotitr", ".roti", ".rootitr", ".text-sin", ".post-rutitr"],
    lead: [".lead", ".excerpt", ".entry-sub-title", ".post-excerpt", ".td-post-sub-title", ".jeg_post_subtitle"],
    body: [
      ".td-post-content",
      ".entry-content",
      ".elementor-widget-theme-post-content",
      ".post-content",
      ".contentsingle",
      ".single-content",
      ".entry",
      ".con",
      ".resize",
    ],
    date: ["time.entry-date", ".the_time", ".post-date", ".entry-date", "span.date"],
    code: [".post-id", ".news-code"],
    author: [".author-name", ".post-author", ".td-post-author-name", ".jeg_meta_author", ".amp-wp-author"],
    tags: [".tagcloud", ".post-tags", ".tags-links", ".jeg_post_tags"],
  },
  {
    id: "blogger",
    generators: ["blogger"],
    marks: [".blog-posts", ".post-outer", ".post-body"],
    title: [".post-title", "h3.entry-title"],
    body: [".post-body"],
    date: [".date-header"],
    author: [".post-author", ".fn"],
    tags: [".post-labels"],
  },
  {
    id: "joomla",
    generators: ["joomla"],
    marks: [".item-page", ".com-content-article", ".itemFullText"],
    title: ["h1.itemTitle", "h1", "h2[itemprop=headline]"],
    kicker: [".item-supertitle"],
    lead: [".itemIntroText"],
    body: ["[itemprop=articleBody]", ".itemFullText", ".com-content-article__body", ".item-page"],
    date: ["time", "dd.published", ".itemDateCreated"],
    tags: [".tags", ".itemTags"],
  },
  {
    id: "drupal",
    generators: ["drupal"],
    marks: [".field-name-body", ".node-article", ".field--name-body"],
    title: ["h1.page-title", "h1#page-title", ".field--name-title", "h1"],
    kicker: [".field-name-field-rutitr"],
    lead: [".field-name-field-lead", ".field--name-field-lead"],
    body: [".field-name-body", ".field--name-body"],
    date: [".date-display-single", "time", "span.submitted", ".field--name-created", ".node__submitted"],
    author: [".field--name-uid"],
    tags: [".field-name-field-tags", ".field--name-field-tags"],
  },
  {
    id: "asp-net",
    marks: ["#Content_title", "#Body_Body_lblNewsBody", "#Content_publishdate"],
    title: ["#Content_title"],
    kicker: ["#Content_rutitr"],
    body: ["#Body_Body_lblNewsBody", "#Content_body"],
    date: ["#Content_publishdate"],
    code: ["#Content_lid"],
  },
  {
    id: "isna",
    marks: [".first-title", ".meta-news"],
    title: [".first-title", "h1"],
    kicker: [".kicker"],
    lead: ["p.summary"],
    body: [".item-text", "div.body"],
    date: [".text-meta", ".newsPubDate"],
    tags: [".tags"],
  },
  {
    id: "farsnews",
    marks: [".nt-body", ".rtejustify"],
    title: ["h1", ".title"],
    lead: [".lead"],
    body: [".nt-body"],
    date: [".publish-time", "time"],
    tags: [".tags"],
  },
  {
    id: "pangea",
    marks: ["#article-content", "div.wsw"],
    title: ["h1.title", "h1"],
    body: ["div.wsw", "#article-content"],
    date: ["time"],
  },
  {
    id: "varzesh3",
    marks: [".news-page--news-text"],
    title: ["h1", ".headline"],
    lead: [".lead", ".news-page--news-lead"],
    body: [".news-page--news-text"],
    date: [".news-info"],
  },
];
