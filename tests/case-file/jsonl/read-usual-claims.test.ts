import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherIssues } from "../../../src/case-file/gather-issues.ts";
import { addUsualClaim } from "../../../src/case-file/jsonl/add-usual-claim.ts";
import { parseLine } from "../../../src/case-file/jsonl/parse-line.ts";
import { ROOM_FOR_LINE, readUsualClaims } from "../../../src/case-file/jsonl/read-usual-claims.ts";
import { type Claim, ClaimSchema } from "../../../src/model/claim.ts";
import { growDistinctTexts } from "../../../src/table/distinct-texts.ts";
import { growTable } from "../../../src/table/grow-table.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";

type Records = ReturnType<typeof sampleCase>["records"];

/** The claim of a line as its bytes give it; undefined where they are left to others. */
function readLine(line: string, records: Records): Claim | undefined {
  const [entities, sources] = [growDistinctTexts(), growDistinctTexts()];
  for (const { id } of records.entities) entities.placeForText(id);
  for (const { id } of records.sources) sources.placeForText(id);
  const isJoined = (at: number) => records.entities[at]?.joinedInto !== undefined;
  const reader = readUsualClaims({ entities, sources, isJoined });
  const written = new TextEncoder().encode(`${line}\n`);
  const bytes = new Uint8Array(written.length + ROOM_FOR_LINE);
  bytes.set(written);
  const claim = reader.read(bytes, 0, written.length);
  if (claim === undefined) return undefined;
  expect(claim.end).toBe(written.length - 1);
  const table = growTable(records);
  expect(addUsualClaim(table, claim, bytes, reader.dates)).toBe(true);
  expect(addUsualClaim(table, claim, bytes, reader.dates)).toBe(false);
  return table.toTable().claim(0);
}

const RARE = ["alsoAt", "qualifiers", "procedural", "outcome", "withdrawal", "note", "status"] as const;

/** A claim without what few have: what is left is what the bytes must give. */
function usual(claim: Claim): object {
  const { anchor, attribution, ...rest } = claim;
  const { translation, ...bare } = anchor;
  const steps = attribution.map(({ workWithheld, ...step }) => step);
  return Object.fromEntries(
    Object.entries({ ...rest, anchor: bare, attribution: steps }).filter(([key]) => !RARE.some((rare) => rare === key)),
  );
}

const spaced = (value: object): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");

test("every claim with nothing rare is read off its bytes, and is what the schema makes of it, blanks and order as they may be", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.boolean(), fc.boolean(), ({ records }, isSpaced, isTurned) => {
      const joined = new Set(records.entities.filter(({ joinedInto }) => joinedInto).map(({ id }): string => id));
      for (const claim of records.claims) {
        const bare = usual(claim);
        const given = isTurned ? Object.fromEntries(Object.entries(bare).reverse()) : bare;
        const read = readLine(isSpaced ? spaced(given) : JSON.stringify(given), records);
        const names = [claim.subject, claim.object, claim.place, ...claim.attribution.map(({ by }) => by)];
        if (names.some((id) => id !== undefined && joined.has(id))) expect(read).toBeUndefined();
        else expect(read).toEqual(ClaimSchema.parse(bare));
      }
    }),
  );
});

test("a line with what few claims have is left to others, as is one with a key twice or one too long", () => {
  const { records } = sampleCase();
  const bare = usual(records.claims[0] as Claim);
  const line = JSON.stringify(bare);
  expect(readLine(line, records)).toBeDefined();
  for (const more of ['"note":"n"', '"status":"standing"', '"outcome":[]', '"id":"twice"', '"other":1'])
    expect(readLine(`${line.slice(0, -1)},${more}}`, records)).toBeUndefined();
  expect(readLine(`${line} x`, records)).toBeUndefined();
  expect(readLine(`${line}${" ".repeat(100_000)}`, records)).toBeUndefined();
  expect(readLine(JSON.stringify({ ...bare, subject: "nobody" }), records)).toBeUndefined();
});

test("whatever line is read, the schema takes too, and makes the same of it", () => {
  const { records } = sampleCase();
  const lines = records.claims.map((claim) => JSON.stringify(usual(claim)));
  const piece = fc.oneof(
    fc.constantFrom('"', "\\", "\\u0041", "{", "}", "[", "]", ",", ":", " ", "0", "-1", "true", "null", "\u0000", "é"),
    fc.string({ maxLength: 3 }),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), piece, (which, at, removed, put) => {
      const line = lines[which % lines.length] ?? "";
      const from = Math.floor(at * line.length);
      const mutant = (line.slice(0, from) + put + line.slice(from + removed)).toWellFormed();
      if (mutant.includes("\n")) return;
      const claim = readLine(mutant, records);
      if (claim === undefined) return;
      read += 1;
      const issues = gatherIssues();
      expect(claim).toEqual(ClaimSchema.parse(parseLine("x", { text: mutant, number: 1 }, issues)));
      expect(issues.all()).toEqual([]);
    }),
    { numRuns: often(1_000) },
  );
  expect(read).toBeGreaterThan(0);
});
