// node into-csv.mjs CLAIMS.jsonl TO: a row a claim, by fast-csv.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { argv } from "node:process";
import { format } from "fast-csv";
import { linesOf } from "./lines-of.mjs";

const rows = format({ headers: ["id", "subject", "predicate", "object", "source", "statement"] });
const written = rows.pipe(createWriteStream(argv[3]));
for await (const line of linesOf(argv[2])) {
  const { id, subject, predicate, object, source, statement } = JSON.parse(line);
  if (!rows.write([id, subject, predicate, object, source, statement])) await once(rows, "drain");
}
rows.end();
await once(written, "finish");
