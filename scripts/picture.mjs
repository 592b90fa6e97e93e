// npm run picture: takes the README's pictures of the cases anew, in a real browser.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const CASES = {
  "graph-data/pakistan-isis-k-allegations": [
    { name: "picture.png", hash: "" },
    { name: "picture-says-who.png", hash: "#claim=mujahid-pakistan-harbours-isis" },
  ],
  "graph-data/harbour-light": [
    { name: "picture.png", hash: "", scheme: "dark" },
    { name: "picture-says-who.png", hash: "#claim=radio-union-cut-cable" },
    { name: "picture-ledger.png", hash: "#pane=ledger&group=proposition&words=cut" },
  ],
};

/** What a program proposes of it, to be seen in the queue. */
const PROPOSAL = {
  source: "herald-officials",
  quote: { exact: "Ms Corvane lives on North Quay with her mother." },
  subject: "jessa-corvane",
  predicate: "resides-in",
  object: "north-quay",
  attribution: [{ by: "work", mode: "writes" }],
};

/** To the sentence that tells of the charge, and into a claim on it. */
const DESK_KEYS = [...Array(3).fill("PageDown"), "ArrowDown", "Enter", "1"];

install();
build({ types: false });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
for (const [folder, pictures] of Object.entries(CASES)) {
  const server = spawn(process.execPath, [`${root}dist/cli.js`, "open", folder, "--json", "--stop-after", "120"], {
    cwd: root,
  });
  const [line] = await once(server.stdout, "data");
  const { url } = JSON.parse(line);

  for (const { name, hash, scheme = "light" } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
    await page.goto(url + hash);
    await page.waitForSelector("#page-heading");
    // The camera's way to what is looked at takes a moment.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${root}${folder}/${name}` });
    await page.close();
    console.log(`${folder}/${name}`);
  }
  server.kill("SIGTERM");
}

// The desk writes into the case that it is opened on: it is shown on a copy, without what others keep aside there.
const copy = mkdtempSync(join(tmpdir(), "sayswho-"));
cpSync(`${root}graph-data/harbour-light`, copy, { recursive: true, filter: (path) => basename(path) !== ".sayswho" });
const server = spawn(process.execPath, [`${root}dist/cli.js`, "desk", copy, "--json", "--stop-after", "120"], {
  cwd: root,
});
const [line] = await once(server.stdout, "data");
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${JSON.parse(line).url}#source=court-judgment`);
await page.waitForSelector(".paragraph");
for (const key of DESK_KEYS) {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
}
await page.screenshot({ path: `${root}graph-data/harbour-light/picture-desk.png` });
console.log("graph-data/harbour-light/picture-desk.png");

spawnSync(process.execPath, [`${root}dist/cli.js`, "propose", copy, "-", "--by", "a model"], {
  input: JSON.stringify(PROPOSAL),
});
await page.goto(`${JSON.parse(line).url}#source=herald-officials`);
await page.reload();
await page.waitForSelector(".paragraph");
await page.keyboard.press("d");
await page.waitForSelector(".draft-passage");
await page.waitForTimeout(500);
await page.screenshot({ path: `${root}graph-data/harbour-light/picture-drafts.png` });
console.log("graph-data/harbour-light/picture-drafts.png");
server.kill("SIGTERM");
await browser.close();
rmSync(copy, { recursive: true, force: true });
