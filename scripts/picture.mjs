// npm run picture: takes the README's pictures of the seed case anew, in a real browser.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const CASE = "graph-data/pakistan-isis-k-allegations";
const PICTURES = [
  { name: "picture.png", hash: "", scheme: "light" },
  { name: "picture-says-who.png", hash: "#claim=mujahid-pakistan-harbours-isis", scheme: "light" },
];

install();
build({ types: false });
const server = spawn(process.execPath, [`${root}dist/cli.js`, "open", CASE, "--json", "--stop-after", "120"], {
  cwd: root,
});
const [line] = await once(server.stdout, "data");
const { url } = JSON.parse(line);

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
for (const { name, hash, scheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
  await page.goto(url + hash);
  await page.waitForLoadState("networkidle");
  // The camera's way to what is looked at takes a moment.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${root}${CASE}/${name}` });
  await page.close();
  console.log(`${CASE}/${name}`);
}
await browser.close();
server.kill("SIGTERM");
