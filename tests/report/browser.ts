import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where Debian and others put Chromium; CHROMIUM names another. */
const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser of this machine; `undefined` where there is none, and tests that need it are skipped. */
export const CHROMIUM = PLACES.find((path) => path !== "" && existsSync(path));

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox", "--disable-dev-shm-usage"] });

/** A page that notes what it should never do: complain, or ask for anything but itself. */
export async function openPage(
  browser: Browser,
  file: string,
  options: { readonly dark?: boolean; readonly width?: number } = {},
): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const context = await browser.newContext({
    acceptDownloads: true,
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1280, height: 900 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    const address = request.url();
    if (address.split("#")[0] !== `file://${file}` && !address.startsWith("blob:")) requests.push(address);
  });
  await page.goto(`file://${file}`);
  return { page, complaints, requests };
}

/** Goes to a room by its link. The page draws it on `hashchange`, which comes after the click has returned. */
export async function enter(page: Page, room: string): Promise<void> {
  const link = `header a[href="#/${room}"]`;
  await page.click(link);
  await page.waitForSelector(`${link}[aria-current]`);
}

/** Serious and critical findings of axe-core on what is shown, as `rule: element`. */
export async function axeProblems(page: Page): Promise<string[]> {
  // The page's policy lets no foreign script in: the debugger evaluates axe.
  await page.evaluate(axe.source);
  const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
    passes: unknown[];
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  if (results.passes.length < 10) throw new Error("axe saw next to nothing");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
