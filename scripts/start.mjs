// npm start: from a fresh clone to the seed case in the browser.
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { install, runOrExit } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const SEED_CASE = "graph-data/pakistan-isis-k-allegations";

const words = argv.slice(2);
const named = words[0] !== undefined && !words[0].startsWith("-");
const folder = named ? words[0] : SEED_CASE;

install();
console.log("Building …");
build({ types: false });
// The desk is a click away there; a case in a database is only looked at.
const how = folder.includes("://") ? ["open", folder] : ["desk", folder, "--look-first"];
runOrExit(process.execPath, [`${root}dist/cli.js`, ...how, ...words.slice(named ? 1 : 0)]);
