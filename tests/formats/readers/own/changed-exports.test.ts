/** @module-tag slow */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../../src/formats/formats.ts";
import { READERS } from "../../../../src/formats/readers/readers.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { often } from "../../../sized.ts";
import { written } from "../../read-export.ts";
import { expectNothingLost, makeMarks } from "../marks.ts";

// What we write is opened, changed and saved by other programs, which know nothing of the record beside what they show.

const { records } = sampleCase();
const WHOLE = ["graphology", "cytoscape", "stix"].map((id) => {
  const format = FORMATS.find((one) => one.id === id) ?? expect.fail(`no format ${id}`);
  const reader = READERS.find((one) => one.id === id) ?? expect.fail(`no reader ${id}`);
  return [id, written(format, buildTable(records)).get("") ?? "", reader] as const;
});

type Json = Record<string, unknown>;

/** All maps within a value, the outermost first. */
function mapsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(mapsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(mapsIn)];
}

describe.each(WHOLE)("%s", (_, text, reader) => {
  test("of which anything was changed, added or put into a list loses none of it without a word", () => {
    const count = mapsIn(JSON.parse(text)).length;
    const change = fc.record({ map: fc.nat(count - 1), key: fc.nat(), how: fc.constantFrom("add", "change", "list") });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const { mark, all } = makeMarks();
        const value = JSON.parse(text);
        const maps = mapsIn(value);
        for (const { map, key, how } of changes) {
          const chosen = maps[map] ?? {};
          const keys = Object.keys(chosen).filter((name) => how !== "list" || Array.isArray(chosen[name]));
          const name = keys[key % keys.length];
          const list = name === undefined ? undefined : chosen[name];
          if (how === "list" && Array.isArray(list)) list.push(mark());
          else if (how === "change" && typeof list === "string") chosen[name ?? ""] = `${list} ${mark()}`;
          else chosen[mark("added")] = mark();
        }
        // What was put into what is no longer there is gone with it.
        const changed = JSON.stringify(value);
        const there = all().filter((one) => changed.includes(one));
        if (there.length > 0) expectNothingLost(reader, { file: "x.json", text: changed }, there);
      }),
      { numRuns: often(100) },
    );
  });
});

test.each([
  ["gexf", /<edge /, '<edge weight="1" odd="MARK" '],
  ["gexf", /<\/graph>/, "<viz>MARK</viz></graph>"],
  ["gexf", /<\/nodes>/, '<node id="n9" label="MARK"/></nodes>'],
  ["graphml", /<\/graph>/, '<data key="odd">MARK</data></graph>'],
  ["graphml", /<\/edge>/, "<desc>MARK</desc></edge>"],
  ["csv", /\n/, ",odd\n"],
] as const)("%s of ours says what another program has put in (%s)", (id, at, instead) => {
  const format = FORMATS.find((one) => one.id === id) ?? expect.fail(`no format ${id}`);
  const reader = READERS.find((one) => one.id === id) ?? expect.fail(`no reader ${id}`);
  const { mark, all } = makeMarks();
  const parts = written(format, buildTable(records));
  const nodes = parts.get(".nodes.csv");
  let text = (parts.get("") ?? "").replace(at, instead.replace("MARK", mark()));
  if (id === "csv") text = text.replace(/(\n[^\n]*)\n/, `$1,${mark()}\n`);
  const entities = nodes === undefined ? undefined : [{ file: "nodes.csv", text: nodes }];
  const marks = all().filter((one) => text.includes(one));
  expectNothingLost(reader, { file: "x", text, entities }, marks);
});
