import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCase } from "../../../src/case-file/check-case.ts";
import { LONG_PASSAGE } from "../../../src/case-file/checks/passage-quote.ts";
import { suspectClaims } from "../../../src/case-file/one-pass/suspect-claims.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { PREDICATE_IDS } from "../../../src/model/predicate.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fullCase } from "../../full-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { draftOf } from "../draft-of.ts";

/** What checks find in all claims, and in those alone that are suspected. */
function found(records: CaseRecords, texts: ReadonlyMap<string, string>) {
  const { columns, entities, sources } = buildTable(records);
  const rows = new Set(suspectClaims(columns, { entities, sources, texts, areSomeOutside: false }));
  const draft = { ...draftOf(records), texts };
  return {
    all: checkCase(draft),
    suspected: checkCase({ ...draft, claims: draft.claims.filter(({ index }) => rows.has(index)) }),
    rows,
  };
}

const turn = fc.record({
  claim: fc.nat(),
  to: fc.constantFrom<(claim: Claim, other: Claim) => object>(
    (one, { subject, object, value }) => ({
      subject,
      ...(one.object === undefined ? { value: value ?? "a word" } : { object: object ?? subject }),
    }),
    (_, { predicate }) => ({ predicate }),
    () => ({ predicate: PREDICATE_IDS.find((id) => id === "speaks-for") }),
    (_, { source }) => ({ source }),
    (_, { subject }) => ({ place: subject }),
    ({ anchor }) => ({ anchor: { ...anchor, end: anchor.end + 1 } }),
    ({ anchor }) => ({ anchor: { ...anchor, start: anchor.start + 40_000, end: anchor.end + 80_000 } }),
    ({ attribution: [origin, ...carried] }) => ({ attribution: [{ ...origin, mode: "reports" }, ...carried] }),
    ({ attribution }) => ({ attribution: [{ ...attribution[0], by: "unattributed", mode: "writes" }] }),
    ({ attribution: [origin], source }) => ({ attribution: [origin, { ...origin, in: source }] }),
    ({ attribution: [origin] }) => ({ attribution: [origin, { ...origin, by: "work", basis: "saw" }] }),
    (_, { attribution }) => ({ attribution }),
    () => ({ time: { raw: "in 2022", edtf: "22" } }),
    ({ attribution: [origin, ...carried] }) => ({
      attribution: [{ ...origin, time: { raw: "in 2022", edtf: "22" } }, ...carried],
    }),
    ({ polarity }) => ({ polarity: polarity === "denies" ? "asserts" : "denies" }),
  ),
});

test("checks find in the suspected claims all that they find in all of them", { tags: ["slow"] }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(arbitraryCase(), fc.constant(fullCase())),
      fc.array(turn, { maxLength: 4 }),
      fc.boolean(),
      (made, turns, isBare) => {
        const claims: Claim[] = [...made.records.claims];
        if (claims.length === 0) return;
        for (const { claim, to } of turns) {
          const at = claim % claims.length;
          const [one, other] = [claims[at], claims[(at + 1) % claims.length]];
          if (one !== undefined && other !== undefined) claims[at] = { ...one, ...to(one, other) } as Claim;
        }
        const texts = isBare ? new Map() : made.texts;
        const { all, suspected } = found({ ...made.records, claims }, texts);
        expect(suspected).toEqual(all);
        for (const { code, at } of all) if (at.stem === "claims" || code === "same-unnamed") seen.add(code);
      },
    ),
    { numRuns: 300 },
  );
  for (const code of [
    "predicate-end",
    "wrong-kind",
    "anchor-outside-text",
    "passage-differs",
    "carrier-at-origin",
    "own-voice",
    "rough-date",
  ])
    expect(seen).toContain(code);
});

/** The ids of those that are suspected in a case with which nothing is wrong but what is changed of it. */
function suspected({ records, texts }: ReturnType<typeof sampleCase>, change = (claim: Claim): object => claim) {
  const claims = records.claims.map((claim) => ({ ...claim, ...change(claim) }) as Claim);
  const { rows } = found({ ...records, claims }, texts);
  return [...rows].map((row) => claims[row]?.id);
}

test("of claims with which nothing is wrong those alone are suspected that lead on to other records", () => {
  // Its telling was withdrawn, and that has a passage of its own.
  expect(suspected(sampleCase())).toEqual(["sister"]);
  expect(suspected(sampleCase(), () => ({ withdrawal: undefined, status: "standing" }))).toEqual([]);
  const leading = (claim: Claim) => (claim.id === "leads" ? { outcome: ["payment"] } : {});
  expect(suspected(sampleCase(), leading)).toEqual(["leads", "sister"]);
});

test("who is told of by two who have no names is suspected of being told of by one", () => {
  expect(suspected(fullCase())).toEqual(["meeting", "visit", "sister", "seen", "own-voice-carried"]);
  const alone = fullCase();
  const entities = alone.records.entities.map((entity) => ({ ...entity, named: true }));
  expect(suspected({ ...alone, records: { ...alone.records, entities } })).toEqual([
    "sister",
    "seen",
    "own-voice-carried",
  ]);
});

test("a long passage of which the hash alone is kept is suspected though it is right, since it counts towards all of them", () => {
  const { records, texts } = sampleCase();
  const [first] = records.claims;
  const source = records.sources.find(({ id }) => id === first?.source);
  if (first === undefined || source === undefined) throw new Error("there is a claim");
  const long = "x".repeat(LONG_PASSAGE + 1);
  const suspectedOf = (end: number) => {
    const sources = records.sources.map((one) =>
      one === source ? { ...one, text: { sha256: sha256Of(long), length: long.length } } : one,
    );
    const anchor = { start: 0, end, sha256: sha256Of(long.slice(0, end)) };
    const claims = [{ ...first, anchor }];
    return found({ ...records, sources, claims }, new Map([...texts, [source.id, long]])).rows.size;
  };
  expect([suspectedOf(LONG_PASSAGE), suspectedOf(LONG_PASSAGE + 1)]).toEqual([0, 1]);
});
