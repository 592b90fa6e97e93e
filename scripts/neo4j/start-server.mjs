// Starts a Neo4j of one's own: on a free loopback port, with a random password, its data in a temporary folder.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { fetchJars } from "./fetch-jars.mjs";
import { findJava } from "./find-java.mjs";
import { OPENED_MODULES, RELEASES } from "./releases.mjs";

const keeper = fileURLToPath(new URL("./keep-server.mjs", import.meta.url));
const MOST_SECONDS_TO_START = 90;

/** A server of minutes: Java that compiles little and stops for nothing, plans that stand though a case comes and goes. */
const SHORT_LIVED = {
  flags: ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
  settings: ["dbms.cypher.min_replan_interval=1h", "db.tx_log.preallocate=false"],
};
const FOR_LONG = { flags: [], settings: [] };

/**
 * Starts a server and waits until it answers.
 * @param version one of RELEASES
 * @param shortLived whether it is made for minutes of small questions, as tests ask them
 * @param settings lines for neo4j.conf beside the usual ones
 * @param importing options of the offline importer, which then fills the database before the start
 * @returns how to connect, and how to stop it; it stops by itself when this process ends, however that ends
 * @throws Error that says what is missing or what the server said
 */
export async function startServer({
  version,
  heap = "1g",
  pageCache = "128m",
  shortLived = false,
  settings = [],
  importing = [],
}) {
  const release = RELEASES.find((one) => one.version === version);
  if (release === undefined)
    throw new Error(
      `there is no Neo4j ${version} here; choose one of ${RELEASES.map((one) => one.version).join(", ")}`,
    );
  const { oldestJava, newestJava, mainClass, flags } = release;
  const java = findJava(oldestJava, newestJava ?? Number.POSITIVE_INFINITY);
  if (java === undefined) {
    const upTo = newestJava === null ? " or later" : ` to ${newestJava}`;
    throw new Error(`Neo4j ${version} needs Java ${oldestJava}${upTo}, and none is here; set JAVA_HOME to one`);
  }
  const jars = fetchJars(version);
  const life = shortLived ? SHORT_LIVED : FOR_LONG;

  const home = mkdtempSync(join(tmpdir(), "sayswho-neo4j-"));
  const port = await freePort();
  const password = randomBytes(18).toString("hex");
  mkdirSync(join(home, "conf"));
  writeFileSync(
    join(home, "conf", "neo4j.conf"),
    [...settingsFor(port, heap, pageCache), ...life.settings, ...settings, ""].join("\n"),
  );

  const javaWords = [...OPENED_MODULES, ...flags, ...life.flags, "-cp", join(jars, "*")];
  const administer = (...words) => {
    const { status, stdout, stderr } = spawnSync(java, [...javaWords, "org.neo4j.cli.AdminTool", ...words], {
      encoding: "utf8",
      cwd: home,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
    });
    if (status === 0) return;
    rmSync(home, { recursive: true, force: true });
    throw new Error(`neo4j-admin ${words[0]} ${words[1]} failed:\n${stdout}${stderr}`.replaceAll(password, "…"));
  };
  administer("dbms", "set-initial-password", password);
  if (importing.length > 0) administer("database", "import", "full", "neo4j", ...importing);

  const words = [`-Xmx${heap}`, ...javaWords, mainClass, `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const child = spawn(process.execPath, [keeper, home, java, ...words], {
    // Apart from this terminal: its Ctrl+C is for us, and the closing pipe is for the keeper.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin.on("error", () => {});
  const ended = once(child, "exit");
  const stop = async () => {
    child.stdin.end();
    await ended;
  };

  const why = await whyNotStarted(home, child);
  if (why !== undefined) {
    await stop();
    throw new Error(`Neo4j ${version} did not start: ${why}`);
  }
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, version, ended, stop };
}

const settingsFor = (port, heap, pageCache) => [
  "server.default_listen_address=127.0.0.1",
  "server.bolt.enabled=true",
  `server.bolt.listen_address=127.0.0.1:${port}`,
  `server.bolt.advertised_address=127.0.0.1:${port}`,
  "server.http.enabled=false",
  "server.https.enabled=false",
  "dbms.usage_report.enabled=false",
  `server.memory.heap.max_size=${heap}`,
  `server.memory.pagecache.size=${pageCache}`,
];

async function whyNotStarted(home, child) {
  const log = () => {
    try {
      return readFileSync(join(home, "logs", "neo4j.log"), "utf8");
    } catch {
      return "";
    }
  };
  let said = "";
  for (const until = Date.now() + MOST_SECONDS_TO_START * 1000; Date.now() < until; await pause(50)) {
    said = log() || said;
    if (said.includes("Started.")) return undefined;
    if (child.exitCode !== null) return said || "it ended at once";
  }
  return `it took more than ${MOST_SECONDS_TO_START} seconds\n${said}`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
