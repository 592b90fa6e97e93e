import fc from "fast-check";
import { expect, test } from "vitest";
import { readOwnBundle } from "../../../../src/formats/readers/stix/own-bundle.ts";
import { readStix } from "../../../../src/formats/readers/stix/read-stix.ts";
import { importFile } from "../../../../src/formats/readers/tellings/import-file.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { inWhole } from "../../../../src/formats/readers/tellings/records-read.ts";
import { stix } from "../../../../src/formats/stix/stix.ts";
import { CaseHeaderSchema } from "../../../../src/model/case.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { written } from "../../read-export.ts";

const header = CaseHeaderSchema.parse({ id: "read", title: "Read" });
const { records } = sampleCase();
const ours = written(stix, buildTable(records)).get("") ?? "";

function read(text: string) {
  const issues: Issue[] = [];
  const whole = readOwnBundle({ file: "x.json", text }, noteIssues("x.json", issues));
  return whole && { records: inWhole(whole.records), texts: [...whole.texts], issues: [...whole.issues, ...issues] };
}

test("what we wrote is read as the case that it carries, and nothing is said of it", () => {
  const whole = read(ours);
  expect(whole?.records.claims.map(({ id }) => id).sort()).toEqual(records.claims.map(({ id }) => id).sort());
  expect(whole?.issues).toEqual([]);
});

test("the order of its objects and how it is laid out mean nothing, and places are told as they are", () => {
  const bundle = JSON.parse(ours);
  const { objects } = bundle;
  const text = JSON.stringify({ ...bundle, odd: "bundle", objects: [...objects].reverse() }, null, 2);
  const whole = read(text);
  expect(whole?.records).toEqual({ ...read(ours)?.records, ...pickOrder(whole) });
  expect(whole?.issues.map(({ code, where }) => [code, where.line])).toEqual([["not-used", 1]]);
  const marked = text.replace('"type": "relationship",', '"odd": 1,\n      "type": "relationship",');
  const line = marked.slice(0, marked.indexOf('"odd": 1')).split("\n").length - 1;
  expect(read(marked)?.issues.at(-1)?.where).toEqual({ file: "x.json", line, column: 5, path: "" });
});

/** The lists that stand as the objects did. */
const pickOrder = (whole: ReturnType<typeof read>) => ({
  entities: whole?.records.entities,
  sources: whole?.records.sources,
  claims: whole?.records.claims,
  replies: whole?.records.replies,
  corrections: whole?.records.corrections,
  readings: whole?.records.readings,
  marks: whole?.records.marks,
});

test("whatever was changed in it, it is read as it is when all of it is held at once", { tags: ["slow"] }, () => {
  const bundle = JSON.parse(ours);
  const count = bundle.objects.length;
  const change = fc.record({
    at: fc.nat(count - 1),
    to: fc.nat(count - 1),
    how: fc.constantFrom("add", "drop", "swap", "rename"),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), fc.constantFrom(0, 1), (changes, indent) => {
      const objects = structuredClone(bundle.objects);
      for (const { at, to, how } of changes) {
        const object = objects[at];
        if (object === undefined) continue;
        if (how === "add") object.odd = to;
        else if (how === "drop") objects.splice(at, 1);
        else if (how === "rename") object.name = `${object.name} otherwise`;
        else [objects[at], objects[to]] = [objects[to] ?? object, object];
      }
      const text = JSON.stringify({ ...bundle, objects }, null, indent);
      // An object that stands twice to the letter is one, and only the way that holds all of them says so.
      const held = JSON.stringify({ ...bundle, objects: [...objects, objects[0]] }, null, indent);
      expect(read(held)).toBeUndefined();
      const [quick, slow] = [text, held].map((one) => importFile(readStix, { file: "x.json", text: one }, header));
      expect(quick).toEqual(slow);
    }),
    { numRuns: 40 },
  );
});

test("objects of others, or none of ours, are for another way to read", () => {
  const bundle = JSON.parse(ours);
  expect(
    read(JSON.stringify({ ...bundle, objects: [...bundle.objects, { type: "malware", id: "m" }] })),
  ).toBeUndefined();
  expect(read(JSON.stringify({ ...bundle, objects: [] }))).toBeUndefined();
  expect(read("[]")).toBeUndefined();
});

test.each([
  ["a mark", { marks: [{ kind: "page", at: -5, label: "1" }] }],
  ["a reading", { reading: { status: "read", by: ["nobody-known"], frames: [{ id: "f", parts: [], steps: [] }] } }],
])("%s that does not fit takes no claim with it", (_, odd) => {
  const { replies: _replies, corrections: _corrections, ...rest } = records;
  const bare = { ...rest, replies: [], corrections: [], readings: [], marks: [] };
  const bundle = JSON.parse(written(stix, buildTable(bare)).get("") ?? "");
  const objects: readonly { readonly extensions?: Record<string, object> }[] = bundle.objects;
  const extensions = objects.flatMap(({ extensions = {} }) => Object.values(extensions));
  Object.assign(extensions.find((own) => "source_id" in own && !("claim_id" in own)) ?? {}, odd);
  const whole = read(JSON.stringify(bundle));
  expect(whole?.records.claims).toHaveLength(records.claims.length);
  expect(whole?.issues[0]?.code).toBe("not-read");
});

test("a file that is another one when it is gone through again is not taken for the one that was read", () => {
  const bundle = JSON.parse(ours);
  const others = [ours.slice(0, -10), JSON.stringify({ ...bundle, odd: 1 })];
  for (const other of others) {
    let walks = 0;
    const text = { bytes: ours.length, pieces: () => [walks++ === 0 ? ours : other] };
    const issues: Issue[] = [];
    expect(readOwnBundle({ file: "x.json", text }, noteIssues("x.json", issues))).toBeUndefined();
    expect(issues).toEqual([]);
  }
});

test("what stands a second time under the name of the objects is not lost in silence", () => {
  for (const other of ['"words"', "null"])
    expect(read(ours.replace(/\}\s*$/, `,"objects":${other}}`)), other).toBeUndefined();
});
