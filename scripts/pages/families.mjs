// Pages in the layouts of six content systems of Persian news sites, four each. Class names are the systems', all else is made up.
import {
  ADVERT,
  CHAT,
  comments,
  FOOTER,
  head,
  linkedData,
  MENU,
  paragraphs,
  persian,
  readMore,
  relatedList,
  SCRIPT,
  SHARE,
  SIDEBAR,
} from "./parts.mjs";

const all = { kicker: true, lead: true, code: true, date: "time" };

function samaneh(a, { body, meta = "", mobile = false, tail = "", hasLead = true }) {
  return `${head(a, meta)}
<body class="rtl"><div class="top_header">${MENU}<div class="header_date">دوشنبه ۱۷ اردیبهشت ۱۴۰۳</div></div>
<div class="container"><div class="news_nav"><div class="news_path"><a href="/">صفحه نخست</a> » <a href="/s">اجتماعی</a></div>
<div class="news_id_c"><span>کد خبر: </span>${persian(a.code)}</div>
<div class="news_pdate_c"><span>تاریخ انتشار: </span>${persian(`${a.date.jalali} - ${a.date.time}`)}</div>
${mobile ? `<div class="news_pdate_c_mobile visible-xs">${persian(`${a.date.time} - ${a.date.jalali}`)}</div>` : ""}</div>
${a.kicker ? `<div class="rutitr">${a.kicker}</div>` : ""}<h1 class="Htags title"><a href="/fa/news/${a.code}">${a.title}</a></h1>
${hasLead ? `<div class="subtitle">${a.lead}</div>` : ""}
<div class="font-resize"><span>اندازه متن</span><a>آ</a><a>آ</a></div>${SHARE}
<div class="body">${body}</div>
<div class="tags_title"><span>برچسب‌ها:</span> ${a.tags.map((tag) => `<a class="tag_items" href="/t">${tag}</a>`).join(" ، ")}</div>
${tail}${relatedList("news_related_block", "اخبار مرتبط")}${comments("comments_container")}</div>${SIDEBAR}${FOOTER}${SCRIPT}</body></html>`;
}

function nastooh(a, { body, meta = "", stamp, tail = "" }) {
  const generator = `<meta name="generator" content="www.nastooh.ir"><meta name="nastooh:publishDate" content="2024-05-06 07:20">`;
  return `${head(a, generator + meta)}
<body class="news"><header id="header">${MENU}</header><main><article id="item" class="item">
<div class="item-nav"><ol class="breadcrumb"><li><a href="/">خانه</a></li><li><a href="/s">جامعه</a></li></ol></div>
<div class="item-header"><div class="item-date"><span>${stamp ?? persian(`${a.date.jalali}، ${a.date.time}`)}</span></div><div class="item-code">کد خبر: <span>${a.code}</span></div></div>
<div class="item-title">${a.kicker ? `<h4 class="subtitle kicker">${a.kicker}</h4>` : ""}<h1 class="title" itemprop="headline"><a href="/news/${a.code}">${a.title}</a></h1></div>
<p class="summary introtext" itemprop="description">${a.lead}</p>
<div class="item-body"><figure class="item-img"><img src="/a.jpg" alt="عکس"><figcaption>عکس: رضا میثاقی، ۳۰ تصویر</figcaption></figure>
<div class="item-text" itemprop="articleBody">${body}</div></div>
<div class="short-link-container">لینک کوتاه: <input value="https://n.example/x"> n.example/x${a.code}</div>
<div class="item-sharing">${SHARE}</div>
<section class="box tags"><header><h2>برچسب‌ها</h2></header><ul>${a.tags.map((tag) => `<li><a href="/tag">${tag}</a></li>`).join("")}</ul></section>
</article>${relatedList("box related-items")}${tail}<section class="box comments" id="news-comment">${comments("comment-list")}</section></main>
<aside>${relatedList("box most-read", "پربازدیدها")}</aside>${FOOTER}</body></html>`;
}

function asam(
  a,
  { body, meta = "", bodyTag = `<div id="echo_detail" class="echo_detail">`, time, tail = "", upper = "uptitle" },
) {
  return `${head(a, meta)}
<body>${MENU}<article class="single-news"><header><ul class="sec_info"><li>شناسه خبر: ${a.code}</li><li class="time">${time ?? `<time datetime="${a.date.iso}">${persian(a.date.jalali)}</time>`}</li></ul>
${a.kicker ? `<h2 class="${upper}">${a.kicker}</h2>` : ""}<h1 class="title">${a.title}</h1><p class="lead">${a.lead}</p></header>
${ADVERT}${bodyTag}${body}</div>
<div class="short_link_cnt noprint">لینک کوتاه <span>asam.example/${a.code}</span></div><div class="share_news">${SHARE}</div>
<div class="article_tags"><span>برچسب‌ها</span>${a.tags.map((tag) => `<a href="/t">${tag}</a>`).join("")}</div></article>
${tail}${relatedList("related_news")}${comments("user_comments")}${SIDEBAR}${FOOTER}${SCRIPT}</body></html>`;
}

function studio(a, { body, bodyId = "doctextarea", dated, tail = "", leadId = "docDivLead1" }) {
  return `${head(a)}
<body><table width="100%"><tr><td>${MENU}</td></tr></table><div id="docDivContent">
<div class="doc-section-info"><span id="docDiv3Date" class="doc_date">${dated ?? persian(`${a.date.weekday} ${a.date.jalali} ساعت ${a.date.time}`)}</span><span id="docDiv5InfoCode">کد مطلب: ${a.code}</span></div>
${a.kicker ? `<div id="docDiv3TitrRou">${a.kicker}</div>` : ""}<div id="docDiv3TitrMain"><h1>${a.title}</h1></div><div id="${leadId}">${a.lead}</div>
<div id="${bodyId}">${body}</div></div>${SHARE}${tail}
<div class="related-docs">${relatedList("docs")}</div><div class="user-comment-area">${comments("user-comment-content")}</div>${FOOTER}</body></html>`;
}

function wordpress(a, { body, meta = "", wrap = `<div class="entry-content">`, time, tail = "" }) {
  return `${head(a, `<meta name="generator" content="WordPress 6.4.3">${meta}`)}
<body class="post-template-default single single-post postid-12"><header class="site-header">${MENU}</header><div id="content"><main><article class="post hentry">
<header class="entry-header">${a.kicker ? `<div class="rotitr">${a.kicker}</div>` : ""}<h1 class="entry-title">${a.title}</h1><div class="entry-meta">${time ?? `<time class="entry-date published" datetime="${a.date.iso}">${persian(a.date.jalali)}</time>`}<span class="post-id">شناسه : ${a.code}</span><span class="comments-link">۲ دیدگاه</span></div></header>
<div class="excerpt lead">${a.lead}</div>${wrap}${body}
<div class="yarpp yarpp-related"><h3>نوشته‌های مرتبط</h3><ol><li><a href="/1">رئیس شورا: ۱۱ پارک تازه ساخته می‌شود</a></li></ol></div>
<div class="heateor_sss_sharing_container"><span>اشتراک گذاری این مطلب</span></div></div>
<footer class="entry-footer"><span class="tags-links">برچسب‌ها: ${a.tags.map((tag) => `<a rel="tag" href="/t">${tag}</a>`).join("، ")}</span></footer></article>${tail}
<div id="comments" class="comments-area">${comments("comment-list")}</div></main><div id="secondary" class="widget-area">${relatedList("widget", "آخرین نوشته‌ها")}</div></div>${FOOTER}${SCRIPT}</body></html>`;
}

function joomla(a, { body, wrap = `<div itemprop="articleBody">`, dated, tail = "" }) {
  return `${head(a, `<meta name="generator" content="Joomla! - Open Source Content Management">`)}
<body class="site com_content view-article">${MENU}<main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article">
<div class="page-header"><h1>${a.agency}</h1></div><h2 itemprop="headline">${a.title}</h2>
<dl class="article-info muted"><dt class="article-info-term">جزئیات</dt><dd class="category-name">دسته: <a href="/c">شهرستان‌ها</a></dd><dd class="published">${dated ?? `<time datetime="${a.date.iso}" itemprop="datePublished">منتشر شده در ${persian(a.date.jalali)}</time>`}</dd><dd class="hits">بازدید: ۱۴۵۶</dd></dl>
${wrap}${body}</div><ul class="tags inline">${a.tags.map((tag) => `<li><a href="/t">${tag}</a></li>`).join("")}</ul>
<ul class="pager pagenav"><li class="previous"><a href="/p">قبلی: وزیر گفت ۱۰ کارخانه تعطیل شد</a></li><li class="next"><a href="/n">بعدی</a></li></ul></div>${tail}</main>${SIDEBAR}${FOOTER}</body></html>`;
}

const broken = (body) => body.map((text) => `<p>${text}\n`).join("");
const spaced = (body) => body.map((text) => `<span style="font-size:14pt">${text}</span><br><br>&nbsp;<br>`).join("\n");

export const FAMILIES = {
  "samaneh-1": (a) => ({ html: samaneh(a, { body: `${paragraphs(a.body)}<p>انتهای پیام/</p>` }), gives: all }),
  "samaneh-2": (a) => ({
    // The machine date is Jalali with Persian digits; the page says the date twice.
    html: samaneh(a, {
      meta: `<meta property="article:published_time" content="${persian(`${a.date.numbers} - ${a.date.time}`)}">${linkedData(a)}`,
      mobile: true,
      body: paragraphs(a.body, { 1: readMore(1), 2: ADVERT }),
    }),
    gives: all,
  }),
  "samaneh-3": (a) => ({
    html: samaneh(a, {
      body: broken(a.body) + relatedList("in-body related", "در همین رابطه"),
      hasLead: false,
      tail: CHAT,
    }),
    gives: { ...all, lead: false },
  }),
  "samaneh-4": (a) => ({ html: samaneh(a, { body: spaced(a.body), mobile: true, tail: ADVERT }), gives: all }),
  "nastooh-1": (a) => ({ html: nastooh(a, { body: paragraphs(a.body) }), gives: all }),
  "nastooh-2": (a) => ({
    html: nastooh(a, {
      meta: linkedData(a),
      body: `${paragraphs(a.body, { 0: readMore(0) })}<p>۲۵۸۲۵۸</p>`,
      tail: CHAT,
    }),
    gives: all,
  }),
  "nastooh-3": (a) => ({
    html: nastooh(a, {
      stamp: persian(`${a.date.weekday} ${a.date.jalali} - ${a.date.time}`),
      body: `${broken(a.body)}<div class="inline-related related"><a href="/1">استاندار گفت: ۳۰۰ کلاس درس ساخته شد</a></div>`,
    }),
    gives: all,
  }),
  "nastooh-4": (a) => ({
    html: nastooh(a, {
      body: paragraphs(a.body, {
        1: `<blockquote class="twitter-tweet"><a href="/t">نماینده مجلس: ۵۰ هزار نفر بیکار شدند</a></blockquote>`,
      }),
      tail: ADVERT,
    }),
    gives: all,
  }),
  "asam-1": (a) => ({ html: asam(a, { body: `${paragraphs(a.body)}<p>انتهای پیام/ن</p>` }), gives: all }),
  "asam-2": (a) => ({
    html: asam(a, {
      bodyTag: `<div id="CK_editor">`,
      body: paragraphs(a.body, { 1: ADVERT, 2: readMore(2) }),
      meta: linkedData(a),
    }),
    gives: all,
  }),
  "asam-3": (a) => ({
    html: asam(a, {
      bodyTag: `<div class="article-body">`,
      upper: "news-uptitle",
      time: `<span class="news_time">${persian(`${a.date.numbers} - ${a.date.time}`)}</span>`,
      body: spaced(a.body),
    }),
    gives: all,
  }),
  "asam-4": (a) => ({
    html: asam(a, {
      bodyTag: `<div id="main_ck_editor">`,
      body: `${broken(a.body)}<ul class="related-in"><li><a href="/1">فرماندار: ۲۰ روستا برق ندارد</a></li><li><a href="/2">۱۵ درصد مدارس سیستم گرمایش ندارند</a></li></ul>`,
      tail: CHAT,
    }),
    gives: all,
  }),
  "studio-1": (a) => ({ html: studio(a, { body: paragraphs(a.body) }), gives: all }),
  "studio-2": (a) => ({ html: studio(a, { bodyId: "docContentdiv", body: spaced(a.body), tail: ADVERT }), gives: all }),
  "studio-3": (a) => ({
    html: studio(a, {
      bodyId: "doc_div33",
      leadId: "docDivLead",
      body: broken(a.body),
      dated: persian(`تاريخ : ${a.date.jalali.replaceAll("ی", "ي")} ساعت ${a.date.time}`),
    }),
    gives: all,
  }),
  "studio-4": (a) => ({
    html: studio(a, { body: `${paragraphs(a.body, { 1: readMore(3) })}<p>انتهای خبر/۲۰۰</p>`, tail: CHAT }),
    gives: all,
  }),
  "wordpress-1": (a) => ({ html: wordpress(a, { body: paragraphs(a.body) }), gives: all }),
  "wordpress-2": (a) => ({
    html: wordpress(a, {
      meta: `<meta property="article:published_time" content="${a.date.iso}">${linkedData(a)}`,
      time: `<span class="post-date">${persian(a.date.jalali)}</span>`,
      body: paragraphs(a.body, {
        0: `<div class="bs-irp"><a href="/1">همچنین بخوانید: مدیرکل: ۸ معدن پلمب شد</a></div>`,
        2: ADVERT,
      }),
    }),
    gives: all,
  }),
  "wordpress-3": (a) => ({
    html: wordpress(a, {
      wrap: `<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">`,
      body: `${paragraphs(a.body)}</div>`,
      tail: CHAT,
    }),
    gives: all,
  }),
  "wordpress-4": (a) => ({
    html: wordpress(a, {
      wrap: `<div class="contentsingle">`,
      time: `<span class="the_time">${persian(`${a.date.jalali} - ${a.date.time}`)}</span>`,
      body: `${spaced(a.body)}<p>منبع: ایسنا</p>`,
    }),
    gives: { ...all, agency: "ایسنا" },
  }),
  "joomla-1": (a) => ({
    html: joomla(a, { body: paragraphs([a.lead, ...a.body]) }),
    gives: { lead: true, date: "time" },
  }),
  "joomla-2": (a) => ({
    html: joomla(a, {
      wrap: `<div class="com-content-article__body">`,
      body: broken([a.lead, ...a.body]),
      tail: comments(),
    }),
    gives: { lead: true, date: "time" },
  }),
  "joomla-3": (a) => ({
    html: joomla(a, {
      body: paragraphs(a.body, { 1: relatedList("moduletable related") }),
      dated: persian(`منتشر شده در ${a.date.weekday}، ${a.date.jalali} ${a.date.time}`),
      tail: ADVERT,
    }),
    gives: { date: "time" },
  }),
  "joomla-4": (a) => ({
    html: joomla(a, { wrap: `<div class="itemFullText">`, body: spaced(a.body), tail: relatedList("itemRelated") }),
    gives: { date: "time" },
  }),
};
