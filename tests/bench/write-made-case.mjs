// node write-made-case.mjs FOLDER CLAIMS: writes a machine-made case of so many claims into a new folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderGiven } from "../folder-given.ts";
import { madeCase } from "./made-case.ts";

const [folder, claims] = folderGiven(1);
if (!/^\d+$/.test(claims)) throw new Error(`${claims} is no number of claims`);
mkdirSync(folder, { recursive: true });
for (const [name, contents] of madeCase(Number(claims)).files) writeFileSync(join(folder, name), contents);
