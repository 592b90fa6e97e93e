// node split-and-parse.mjs CLAIMS.jsonl: P, the floor that everything else is measured against.
import { readFileSync, statSync } from "node:fs";
import { argv } from "node:process";
import { FITS, linesOf } from "./lines-of.mjs";

let read = 0;
if (statSync(argv[2]).size < FITS) {
  for (const line of readFileSync(argv[2], "utf8").split("\n")) read += JSON.parse(line).id.length;
} else for await (const line of linesOf(argv[2])) read += JSON.parse(line).id.length;
if (read === 0) throw new Error("nothing was read");
