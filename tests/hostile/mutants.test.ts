/** @module-tag slow */

import { env } from "node:process";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { CODE_POINT } from "../code-point.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { soundFiles } from "./attack.ts";

/** SAYSWHO_SEED=… replays a run. */
const seed = Number(env.SAYSWHO_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = sized(150, { quick: 50, long: 50_000 });
let sound = 0;
let through = "some";
afterAll(() =>
  console.info(`mutants of case files, seed ${seed}: ${numRuns} tried, ${through} through, ${sound} still check`),
);

const texts = new Map([...sampleCase().texts].map(([id, text]) => [`texts/${id}.txt`, text]));
const forms = (["yaml", "jsonl"] as const).map((form) => [...soundFiles(form)]);

/** What files of these kinds are made of, and what their readers stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "? ",
    "&a ",
    "*a",
    "|",
    ">",
    "'",
    '"',
    "#",
    "\n",
    "\r",
    "\t",
    "  ",
    ",",
  ),
  fc.constantFrom(
    "null",
    "~",
    "-1",
    "1e999",
    "__proto__",
    "constructor",
    "\u0000",
    "\ufeff",
    "\u2028",
    "\ud800",
    "---\n",
  ),
  fc.string({ unit: CODE_POINT, maxLength: 8 }),
);
const change = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 40 })),
  piece,
  copied: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

test("a mutant of a case is refused with places, or is a case in which every claim has its source and its mark", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1 }), fc.array(change, { minLength: 1, maxLength: 4 }), (form, changes) => {
      const files = new Map(forms[form]);
      const names = [...files.keys()];
      for (const { file, at, removed, piece, copied } of changes) {
        const name = names[file % names.length] ?? "";
        const text = files.get(name) ?? "";
        const from = Math.floor(at * text.length);
        const copy = copied === null ? "" : text.slice(Math.floor(copied * text.length)).slice(0, 60);
        files.set(name, text.slice(0, from) + piece + copy + text.slice(from + removed));
      }
      const parsed = parseCase({ files, texts });
      for (const { where, message, mend } of parsed.issues) {
        expect(where.line).toBeGreaterThan(0);
        expect(where.column).toBeGreaterThan(0);
        expect(message.length * mend.length).toBeGreaterThan(0);
      }
      if (!parsed.ok) {
        expect(parsed.issues.length).toBeGreaterThan(0);
        return;
      }
      sound += 1;
      const table = buildTable(parsed.records);
      const known = new Set(table.sources.map(({ id }) => id));
      for (const { source, allegation } of parsed.records.claims) {
        expect(allegation).toBe(true);
        expect(known.has(source)).toBe(true);
      }
    }),
    { seed, numRuns },
  );
  through = "0";
});
