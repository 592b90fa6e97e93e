// Installs what package-lock.json names, if it is not there yet. Plain JavaScript without dependencies, since it runs
// before there are any.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const OLDEST = [20, 19];

/** Runs a program of the project's and ends this one with its exit code if it fails. */
export function runOrExit(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Makes sure that Node is new enough and that node_modules is what the lock file says. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`sayswho needs Node ${OLDEST.join(".")} or later; this is ${process.versions.node}.`);
    process.exit(2);
  }

  const lock = createHash("sha256")
    .update(readFileSync(`${root}package-lock.json`))
    .digest("hex");
  const stamp = `${root}node_modules/.sayswho-installed`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;

  console.log("Installing what package-lock.json names …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  runOrExit(npm, ["ci", "--no-audit", "--no-fund"], { shell: process.platform === "win32" });
  writeFileSync(stamp, lock);
}
