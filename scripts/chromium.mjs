// Finds a Chromium for the browser tests, or brings one: one that is there, else by the system's package manager, else
// by the test tool's own download.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

// The headless shell is Chromium without windows: the same pages cost it two thirds of what they cost the whole program.
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const byApt = (name) => ["apt-get", "install", "-y", "-qq", "--no-install-recommends", name, "fonts-dejavu-core"];

// Of each, the ways to go about it, the best first: not every system has the headless shell.
const PACKAGE_MANAGERS = [
  {
    probe: "apt-get",
    before: ["apt-get", "update", "-qq"],
    ways: [byApt("chromium-headless-shell"), byApt("chromium")],
  },
  { probe: "dnf", ways: [["dnf", "install", "-y", "-q", "chromium"]] },
  { probe: "apk", ways: [["apk", "add", "-q", "chromium"]] },
  { probe: "pacman", ways: [["pacman", "-Sy", "--noconfirm", "chromium"]] },
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
  const done = (words) => {
    const [command, ...args] = [...sudo, ...words];
    return ran(command, args);
  };
  if (manager.before !== undefined) done(manager.before);
  return manager.ways.some(done) ? present() : undefined;
}

/** The path of a Chromium that can be run; undefined where none is to be had by any of the three ways. */
export async function findChromium() {
  return present() ?? byPackageManager() ?? (await ownDownload());
}
