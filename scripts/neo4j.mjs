// npm run neo4j: a Neo4j to try sayswho with, until Ctrl+C. --version, --heap and --page-cache choose; --json prints one line for
// programs and goes on until standard input closes. --setting adds a line to neo4j.conf; --import, once for each of its
// options, fills the database with the offline importer; --short-lived is for tests, and would be slow over hours.
import { argv, exit, stdin } from "node:process";
import { parseArgs } from "node:util";
import { RELEASES } from "./neo4j/releases.mjs";
import { startServer } from "./neo4j/start-server.mjs";

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    version: { type: "string", default: RELEASES[0].version },
    heap: { type: "string", default: "1g" },
    "page-cache": { type: "string", default: "128m" },
    setting: { type: "string", multiple: true, default: [] },
    import: { type: "string", multiple: true, default: [] },
    "short-lived": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

if (!values.json) console.log(`Starting Neo4j ${values.version} …`);
const {
  setting: settings,
  import: importing,
  "page-cache": pageCache,
  "short-lived": shortLived,
  json,
  ...rest
} = values;
const server = await startServer({ ...rest, pageCache, shortLived, settings, importing }).catch((error) => {
  if (json) console.log(JSON.stringify({ error: error.message }));
  else console.error(error.message);
  exit(1);
});

const { uri, username, password } = server;
if (json) console.log(JSON.stringify({ uri, username, password, version: values.version }));
else {
  console.log(`
It runs on this machine alone, and is gone with its data after Ctrl+C. In another terminal:

  export NEO4J_URI=${uri} NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password}
  node dist/cli.js push graph-data/harbour-light
`);
}

const stop = async () => {
  await server.stop();
  exit(0);
};
process.once("SIGINT", stop).once("SIGTERM", stop);
if (json) stdin.once("end", stop).resume();
server.ended.then(() => exit(1));
