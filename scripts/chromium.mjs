// Finds a Chromium for the browser tests, or brings one: one that is there, else by the system's package manager, else
// by the test tool's own download.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const PACKAGE_MANAGERS = [
  {
    probe: "apt-get",
    steps: [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    ],
  },
  { probe: "dnf", steps: [["dnf", "install", "-y", "-q", "chromium"]] },
  { probe: "apk", steps: [["apk", "add", "-q", "chromium"]] },
  { probe: "pacman", steps: [["pacman", "-Sy", "--noconfirm", "chromium"]] },
];

const ran = (command, args) =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const present = () => [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));

async function ownDownload() {
  const { chromium } = await import("playwright-core");
  const path = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (path() === undefined)
    ran(process.execPath, [`${root}node_modules/playwright-core/cli.js`, "install", "chromium"]);
  return path();
}

function byPackageManager() {
  const manager = PACKAGE_MANAGERS.find(({ probe }) => !spawnSync(probe, ["--version"]).error);
  if (manager === undefined || process.platform === "win32") return undefined;

  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.log(`No Chromium is here; installing one with ${manager.probe} …`);
  const all = manager.steps.every((step) => ran([...sudo, ...step][0], [...sudo, ...step].slice(1)));
  return all ? present() : undefined;
}

/** The path of a Chromium that can be run; undefined where none is to be had by any of the three ways. */
export async function findChromium() {
  return present() ?? byPackageManager() ?? (await ownDownload());
}
