import type { ReportData } from "./data.js";

/** The page's own code and looks: the only script and style it may run. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** The SHA-256 of a text in UTF-8, in Base64. */
  readonly sha256: (text: string) => string;
}

/**
 * One HTML page that holds everything and asks for nothing: no address, no other file. The policy lets only this script and
 * this style run; the data are a block that no browser executes, with every `<` escaped.
 */
export function reportPage(data: ReportData, { script, style, sha256 }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    `style-src 'sha256-${sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const { language } = data;
  const needsScript = { fa: "این گزارش برای نشان دادن به جاوااسکریپت نیاز دارد.", en: "This report needs JavaScript." }[
    language
  ];
  return `<!doctype html>
<html lang="${language}" dir="${language === "fa" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>گزاره</title>
<style>${style}</style>
</head>
<body>
<noscript>${needsScript}</noscript>
<div id="page"></div>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
