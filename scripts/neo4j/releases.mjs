import { readFileSync } from "node:fs";

/** The Neo4j servers that sayswho is tried against: the long-term line and the newest. A newest Java of null is any later one. */
export const RELEASES = JSON.parse(readFileSync(new URL("./releases.json", import.meta.url), "utf8"));

/** What every release wants of Java. */
export const OPENED_MODULES = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];
