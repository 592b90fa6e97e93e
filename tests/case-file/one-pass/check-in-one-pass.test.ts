import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { CaseFolder } from "../../../src/case-file/case-folder.ts";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { checkInOnePass } from "../../../src/case-file/one-pass/check-in-one-pass.ts";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { writeSnapshot } from "../../../src/table/snapshot.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase, type CaseWithTexts } from "../../arbitrary-case.ts";
import { CODE_POINT } from "../../code-point.ts";
import { fullCase } from "../../full-case.ts";
import { hostileCase } from "../../hostile-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { sized } from "../../sized.ts";
import { brokenCases, fixture } from "../fixture.ts";
import { folderOf } from "../folder-of.ts";
import { piecemeal } from "./piecemeal.ts";

const hash = sha256Of("the same");

/** Both ways of reading a case come to the same; whether the one pass went through is told. */
async function comeToTheSame(folder: CaseFolder, linesAtATime = 3): Promise<boolean> {
  const whole = parseCase(folder);
  const once = await checkInOnePass(piecemeal(folder, linesAtATime));
  if (once === undefined) return false;
  expect(once.issues).toEqual(whole.issues);
  expect(once.ok).toBe(whole.ok);
  if (!once.ok || !whole.ok) return true;
  expect(once.texts).toEqual(whole.texts);
  expect(writeSnapshot(once.table, hash)).toEqual(writeSnapshot(buildTable(whole.records), hash));
  for (const [row, claim] of whole.records.claims.entries()) expect(once.table.rowOf(claim.id)).toBe(row);
  return true;
}

const linesOf = (
  { records, texts }: Pick<CaseWithTexts, "records"> & { readonly texts: ReadonlyMap<string, string> },
  claims: "file" | "in-parts" = "file",
) => folderOf(formatCase(records, "jsonl", claims), texts);

test("every sound case comes to the same as read by its records, to the byte of its snapshot", {
  tags: ["slow"],
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(arbitraryCase(), fc.constantFrom(fullCase(), hostileCase(), sampleCase())),
      fc.constantFrom("file" as const, "in-parts" as const),
      fc.integer({ min: 1, max: 9 }),
      async (made, claims, linesAtATime) => {
        expect(await comeToTheSame(linesOf(made, claims), linesAtATime)).toBe(true);
      },
    ),
    { numRuns: sized(10, { quick: 5, long: 750 }) },
  );
});

// Claims in two forms or none, an id that two entities have, and a case without a header are beyond one pass.
const READ_AS_A_WHOLE = ["claims-both-ways", "duplicate-id", "missing-file", "not-yaml"];

test.each([...brokenCases(), "sound"])(
  "what is wrong with %s is told in the same words at the same places",
  async (name) => {
    const { folder } = fixture(name);
    const files = new Map<string, string>();
    for (const [path, text] of folder.files) {
      const isOfClaims = path.startsWith("claims") && path.endsWith(".yaml") && !text.includes("claims.jsonl");
      const records = isOfClaims ? (parse(text, { uniqueKeys: false }) as unknown[] | null) : undefined;
      if (records === undefined) files.set(path, text);
      else files.set(path.replace(".yaml", ".jsonl"), (records ?? []).map((each) => JSON.stringify(each)).join("\n"));
    }
    expect(await comeToTheSame({ ...folder, files })).toBe(!READ_AS_A_WHOLE.includes(name));
  },
);

/** What lines are made of, and what their readers stumble over. */
const piece = fc.oneof(
  fc.constantFrom(...'{}[]:,"\\ \r\n\t01-', "null", "true", "false", "1e2", "0.5", "-0", "01"),
  fc.constantFrom("\\u0041", "\\ud83c\\udf0a", "\\ud83c", "\\udf0a", "\\n", "\\/", "\\x", "\u0000", "\ufeff", "\u2028"),
  fc.constantFrom(
    '"id":"x",',
    '"hedges":["a","b"],',
    '"note":"n",',
    '"__proto__":1,',
    '"alsoAt":[],',
    '"place":"nowhere",',
  ),
  fc.constantFrom(
    '{"$schema":"s"}\n',
    "\n\n",
    "asserts",
    "denies",
    "work",
    "unattributed",
    "writes",
    "reports",
    "2016-02-30",
  ),
  fc.string({ unit: CODE_POINT, maxLength: 4 }).map((text) => text.toWellFormed()),
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 12 }), piece });

test("lines with changes anywhere in them come to the same", { tags: ["slow"] }, async () => {
  let through = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(arbitraryCase(), fc.constantFrom(fullCase(), sampleCase())),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (made, changes) => {
        const folder = linesOf(made);
        let lines = folder.files.get("claims.jsonl") ?? "";
        for (const { at, removed, piece: put } of changes) {
          const from = Math.floor(at * lines.length);
          lines = lines.slice(0, from) + put + lines.slice(from + removed);
        }
        const files = new Map([...folder.files, ["claims.jsonl", lines.toWellFormed()]]);
        if (await comeToTheSame({ ...folder, files })) through += 1;
      },
    ),
    { numRuns: sized(30, { quick: 20, long: 2_500 }) },
  );
  expect(through).toBeGreaterThan(0);
});

type Loose = Record<string, unknown>;
const value = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "x",
    "work",
    "unattributed",
    "writes",
    "reports",
    "speaks-for",
    "met",
    "aliases",
    "denies",
  ),
  fc.constantFrom<unknown>(0, 1, -1, 2.5, 4_294_967_295, 4_294_967_294, 1e21, true, false, null, "\ud800", "a\u0000b"),
  fc.constantFrom<unknown>([], {}, ["a"], [""], [1], { raw: "then" }, { raw: "then", edtf: "2016" }, { edtf: "soon" }),
  fc.constantFrom<unknown>("2016", "2016-13", "x".repeat(128), "x".repeat(129), "x".repeat(100_001), "a".repeat(64)),
);

/** Puts a value somewhere into a record: where something is, or under a new key. */
function put(record: unknown, where: readonly number[], key: string, given: unknown): unknown {
  const [first = 0, ...rest] = where;
  if (typeof record !== "object" || record === null) return given;
  const keys = Object.keys(record);
  const at = first % (keys.length + 1);
  const name = keys[at] ?? (Array.isArray(record) ? String(keys.length) : key);
  const inner = rest.length > 0 && at < keys.length ? put((record as Loose)[name], rest, key, given) : given;
  if (Array.isArray(record)) return Object.assign([...record], { [name]: inner });
  return { ...record, [name]: inner };
}

test("claims of which any field is another come to the same", { tags: ["slow"] }, async () => {
  const bases = [fullCase(), sampleCase(), hostileCase()].map((made) => linesOf(made));
  const mutation = fc.record({
    line: fc.nat(),
    where: fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }),
    key: fc.constantFrom("note", "status", "withdrawal", "basis", "in", "place", "toString"),
    given: value,
  });
  let through = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(2), fc.array(mutation, { minLength: 1, maxLength: 3 }), async (base, mutations) => {
      const folder = bases[base] as CaseFolder;
      const lines = (folder.files.get("claims.jsonl") ?? "").trim().split("\n");
      for (const { line, where, key, given } of mutations) {
        const at = line % lines.length;
        lines[at] = JSON.stringify(put(JSON.parse(lines[at] ?? ""), where, key, given));
      }
      const files = new Map([...folder.files, ["claims.jsonl", lines.join("\n")]]);
      if (await comeToTheSame({ ...folder, files })) through += 1;
    }),
    { numRuns: sized(40, { quick: 30, long: 5_000 }) },
  );
  expect(through).toBeGreaterThan(0);
});

test("claims that name nobody, ids that are taken and lines that are none are all told at once, with the rest of the case", async () => {
  const folder = linesOf(sampleCase());
  const [schema = "", first = "", ...others] = (folder.files.get("claims.jsonl") ?? "").split("\n");
  const nobody = first.replace(/"subject":"[^"]*"/, '"subject":"nobody"').replace(/"id":"[^"]*"/, '"id":"of-nobody"');
  const lines = [schema, "", first, "{", nobody, ...others, first, '{"id":"half"}', '{"id":"half"}', "[]", "7", nobody];
  const files = new Map([...folder.files, ["claims.jsonl", lines.join("\r\n")]]);
  expect(await comeToTheSame({ ...folder, files })).toBe(true);
  const once = await checkInOnePass(piecemeal({ ...folder, files }));
  const codes = new Set(once?.issues.map(({ code }) => code));
  for (const code of ["not-json", "duplicate-id", "missing-key", "wrong-type"]) expect(codes).toContain(code);
});

test("a reference to a claim that is nowhere is told of the claims that make it", async () => {
  const folder = linesOf(sampleCase());
  const lines = (folder.files.get("claims.jsonl") ?? "").replaceAll(
    ',"statement":',
    ',"outcome":["gone"],"statement":',
  );
  expect(await comeToTheSame({ ...folder, files: new Map([...folder.files, ["claims.jsonl", lines]]) })).toBe(true);
});

test("a case with which very much is wrong is left to be read as a whole", async () => {
  const folder = linesOf(sampleCase());
  const files = new Map([...folder.files, ["claims.jsonl", "{\n".repeat(1_001)]]);
  expect(await checkInOnePass(piecemeal({ ...folder, files }))).toBeUndefined();
});
