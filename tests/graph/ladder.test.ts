import { expect, test } from "vitest";
import { ladderOf, originInWords, remarksOnRung, sourceOf } from "../../src/graph/ladder.ts";
import { asSourceId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);

test("a ladder has one rung for each step, origin first, and ends in the work that was read", () => {
  for (const claim of records.claims) {
    const { rungs, read } = ladderOf(claim, table);
    expect(rungs.map(({ step }) => step)).toEqual(claim.attribution);
    expect(rungs.map(({ isOrigin }) => isOrigin)).toEqual(claim.attribution.map((_, i) => i === 0));
    expect(read.id).toBe(claim.source);
    for (const { step, speaker, work } of rungs) {
      expect(speaker?.id ?? "unattributed").toBe(step.by);
      expect(work?.id).toBe(step.in);
    }
  }
});

test("an inferred, hedged or denying step says it", () => {
  const step = {
    ...records.claims[0]?.attribution[0],
    inferred: true,
    polarity: "denies",
    hedges: ["perhaps"],
    interest: "against-own-interest",
  };
  const rung = { step, isOrigin: true, voice: { kind: "unnamed" } } as never;
  expect(remarksOnRung(rung).join("; ")).toMatch(
    /^origin; denies; hedged: “perhaps”; .*interest: against own interest; inferred by the coder$/,
  );
});

test("a work that first says it does so in its own voice; a person is called by name alone", () => {
  const full = fullCase();
  const origin = (id: string) => {
    const claim = full.records.claims.find((one) => one.id === id);
    const [rung] = claim ? ladderOf(claim, buildTable(full.records)).rungs : [];
    return rung && originInWords(rung);
  };
  expect(origin("own-voice")).toBe("“Sorn takes it back” (The Gazette), in its own voice");
  expect(origin("own-voice-carried")).toBe("“Brief an die Hafenverwaltung”, in its own voice");
  expect(origin("payment")).toBe("Mara Quill");
  expect(origin("leads")).toBe("an unnamed voice");
});

test("a source that is not in the table is a programmer's error", () => {
  expect(() => sourceOf(table, asSourceId("nowhere"))).toThrow(TypeError);
});
