// node find-by-minisearch.mjs ENTITIES.jsonl: the names in an index of MiniSearch, and one of them found.
import { argv } from "node:process";
import MiniSearch from "minisearch";
import { linesOf } from "./lines-of.mjs";

const index = new MiniSearch({ fields: ["name"] });
for await (const line of linesOf(argv[2])) index.add(JSON.parse(line));
if (index.search("Entity 17", { prefix: true, fuzzy: 0.2 }).length === 0) throw new Error("nothing was found");
