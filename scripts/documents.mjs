// npm run documents: makes the documents of tests/intake/documents anew, with the programs that people make them with:
// LibreOffice (soffice), Chromium's print to PDF, qpdf, and Python for a mail. They are committed, so that no test needs
// these programs.
// A saved page is what a browser leaves on the disk: news.html lies there as it is.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = (name) => at(`documents/${name}`);
const made = (name) => at(`../tests/intake/documents/${name}`);

function run(program, ...words) {
  const { status, error } = spawnSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  if (error !== undefined || status !== 0) throw new Error(`${program} is needed, and did not do its part`);
}

/** Prints pages to PDFs, and the picture of one to a PDF without text. */
async function print(names) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 420, height: 595 } });
  for (const name of names) {
    await page.goto(pathToFileURL(source(`${name}.html`)).href);
    await page.pdf({ path: made(`${name}.pdf`), preferCSSPageSize: true });
  }
  await page.goto(pathToFileURL(source("ligatures.html")).href);
  const picture = (await page.screenshot({ type: "jpeg", quality: 40 })).toString("base64");
  await page.setContent(`<img src="data:image/jpeg;base64,${picture}">`);
  await page.pdf({ path: made("scan.pdf"), format: "A5" });
  await browser.close();
}

/** Has LibreOffice save one document in another format. */
function save(name, format, ending) {
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  run(
    "soffice",
    `-env:UserInstallation=${pathToFileURL(folder)}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder,
    source(name),
  );
  copyFileSync(join(folder, name.replace(/\.\w+$/, ending)), made(name.replace(/\.\w+$/, ending)));
  rmSync(folder, { recursive: true });
}

await print(["two-columns", "columns-by-rows", "turned", "ligatures", "arabic"]);
save("report.fodt", "docx", ".docx");
save("report.fodt", "pdf", ".pdf");
run("python3", source("mail.py"), made("mail.eml"));
run("qpdf", made("turned.pdf"), "--rotate=+90:2", "--replace-input");
run("qpdf", "--encrypt", "open", "sesame", "256", "--", made("ligatures.pdf"), made("locked.pdf"));
