// node write-made-case.mjs FOLDER CLAIMS: writes a machine-made case of so many claims into a new folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { madeCase } from "./made-case.ts";

const [folder, claims] = argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, contents] of madeCase(Number(claims)).files) writeFileSync(join(folder, name), contents);
