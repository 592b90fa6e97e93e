// npm run clients: installs, once, the programs of others that judge our exports, into .tools/clients. Each part has a
// stamp, so that a second run does nothing, and a run that was cut short goes on where it stopped. A part that cannot be
// had is named with what to do about it; tests/clients/clients.test.ts then skips its tests, or fails where CI is set.
//
//   python   networkx, igraph, followthemoney, rdflib, pyoxigraph, nanopub, stix2-validator, jsonschema, geojson, markdown-it;
//            pinned in scripts/clients/requirements.txt
//   gephi    Gephi's toolkit; named in scripts/clients/gephi/pom.xml
//   xmllint  by the system's package manager
//
// Each client is a small program under scripts/clients that reads the files given to it and prints one JSON object:
// {"client": "networkx 3.6.1", "nodes": 35, "edges": [{"claimId", "allegation", "sourceId", "speaker"}, …], "problems": []}
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = `${root}.tools/clients`;
const windows = process.platform === "win32";
const ATTEMPTS = 3;
const MINUTES = 60_000;

/** What is to be installed: the file that pins it, how, and what to say where that fails. `install` gives the path of what is run. */
const PARTS = {
  python: {
    pinnedBy: "scripts/clients/requirements.txt",
    install: installPython,
    mend: "Python 3.11 or later with venv and pip, and what PyICU is compiled with (on Debian: python3-venv python3-dev libicu-dev pkg-config g++)",
  },
  gephi: {
    pinnedBy: "scripts/clients/gephi/pom.xml",
    install: installGephi,
    mend: "Java 17 or later and Maven (on Debian: default-jdk-headless maven)",
  },
  xmllint: {
    pinnedBy: "scripts/clients.mjs",
    install: installXmllint,
    mend: "xmllint (on Debian: libxml2-utils)",
  },
};

function installPython() {
  const python = `${tools}/python/${windows ? "Scripts/python.exe" : "bin/python"}`;
  const madeBy = ["python3", "python"].find(isThere) ?? (byApt("python3-venv") ? "python3" : undefined);
  if (madeBy === undefined) return undefined;

  const venv = () => ran("python", madeBy, ["-m", "venv", "--clear", `${tools}/python`]);
  if (!existsSync(python) && !venv() && !(byApt("python3-venv") && venv())) return undefined;
  const pip = () =>
    againAndAgain(() =>
      ran("python", python, ["-m", "pip", "install", "--retries", "5", "--timeout", "60", "-r", pinned("python")]),
    );
  return pip() || (byApt("python3-dev", "libicu-dev", "pkg-config", "g++") && pip()) ? python : undefined;
}

function installGephi() {
  if (!(isThere("java") || byApt("default-jdk-headless"))) return undefined;
  if (!(isThere("mvn") || byApt("maven"))) return undefined;

  const copy = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${tools}/gephi`];
  if (!againAndAgain(() => ran("gephi", "mvn", ["-B", "-f", pinned("gephi"), ...copy]))) return undefined;
  const jar = readdirSync(`${tools}/gephi`).find((name) => name.endsWith("-all.jar"));
  return jar && `${tools}/gephi/${jar}`;
}

function installXmllint() {
  return isThere("xmllint") || byApt("libxml2-utils") ? "xmllint" : undefined;
}

const pinned = (part) => `${root}${PARTS[part].pinnedBy}`;

const isThere = (program) => !spawnSync(program, ["--version"], { shell: windows }).error;

/** Runs a program; what it prints goes to a log beside the tools, since it may name the registries of this machine. */
function ran(part, program, words) {
  const log = openSync(`${tools}/${part}.log`, "a");
  return spawnSync(program, words, { stdio: ["ignore", log, log], shell: windows, timeout: 15 * MINUTES }).status === 0;
}

/** A slow network fails now and then, and what it has brought so far is kept. */
function againAndAgain(attempt) {
  for (let i = 0; i < ATTEMPTS; i++) if (attempt()) return true;
  return false;
}

function byApt(...packages) {
  if (!isThere("apt-get")) return false;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  return [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages],
  ].every((step) => {
    const [program, ...words] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", ...step];
    return ran("apt", program, words);
  });
}

/** The path of an installed part; undefined where there is none, or it was installed from other pins. */
function installed(part) {
  const stamp = `${tools}/${part}.json`;
  if (!existsSync(stamp)) return undefined;
  const { from, path } = JSON.parse(readFileSync(stamp, "utf8"));
  return from === hashOf(part) && (path === "xmllint" ? isThere(path) : existsSync(path)) ? path : undefined;
}

const hashOf = (part) =>
  createHash("sha256")
    .update(readFileSync(pinned(part)))
    .digest("hex");

/** Installs every part that is missing, and gives the names of those that could not be had. */
export function installClients() {
  mkdirSync(tools, { recursive: true });
  const missing = [];
  for (const [part, { install, mend }] of Object.entries(PARTS)) {
    if (installed(part) !== undefined) continue;
    rmSync(`${tools}/${part}.json`, { force: true });
    console.log(`Installing ${part} …`);
    const path = install();
    if (path === undefined) {
      missing.push(part);
      console.error(`${part} could not be installed. It needs ${mend}. What was tried is in .tools/clients/*.log.`);
    } else writeFileSync(`${tools}/${part}.json`, `${JSON.stringify({ from: hashOf(part), path })}\n`);
  }
  return missing;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const missing = installClients();
  if (missing.length === 0) console.log("All clients are there.");
  process.exit(missing.length === 0 ? 0 : 1);
}
