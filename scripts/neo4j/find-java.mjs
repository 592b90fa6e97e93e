// Finds a Java by asking each that is there for its version: JAVA_HOME, the one on the path, then the usual folders.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";

const USUAL_FOLDERS = [
  ["/usr/lib/jvm", ""],
  ["/Library/Java/JavaVirtualMachines", "Contents/Home"],
  ["C:\\Program Files\\Java", ""],
  ["C:\\Program Files\\Eclipse Adoptium", ""],
];

const javaIn = (home) => join(home, "bin", "java");

function* candidates() {
  if (env.JAVA_HOME) yield javaIn(env.JAVA_HOME);
  yield "java";
  for (const [folder, within] of USUAL_FOLDERS) {
    for (const name of namesIn(folder)) yield javaIn(join(folder, name, within));
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The major version of a Java; undefined where it cannot be run. */
function majorOf(java) {
  const { stderr = "", error } = spawnSync(java, ["-version"], { encoding: "utf8" });
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  return error || major === undefined ? undefined : Number(major);
}

/** The command of a Java between two major versions, both included; undefined where none is here. */
export function findJava(oldest, newest) {
  for (const java of candidates()) {
    const major = majorOf(java);
    if (major !== undefined && major >= oldest && major <= newest) return java;
  }
  return undefined;
}
