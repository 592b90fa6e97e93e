import fc from "fast-check";
import { expect, test } from "vitest";
import { claimRowAt, claimRows } from "../../../src/formats/neo4j/claim-rows.ts";
import { isSomebody } from "../../../src/model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";
import { sampleCase } from "../../sample-case.ts";

const rowsOf = (records = everyFieldCase()) => new Map([...claimRows(buildTable(records))].map((row) => [row.id, row]));
const rowOf = (id: string) => rowsOf().get(id) ?? expect.fail(`there is no row of ${id}`);

test("both forms of every claim carry the mark, the source and the speaker", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      for (const [row, claim] of records.claims.entries()) {
        const { properties, edge, type, steps, ownSteps } = claimRowAt(table)(row);
        for (const form of [properties, edge]) {
          expect(form).toMatchObject({ allegation: true, sourceId: claim.source, polarity: claim.polarity });
          expect(form.speaker).not.toBe("");
          expect(form.speakerKind).toMatch(/^(entity|work|unattributed)$/);
        }
        expect(type.startsWith("ALLEGEDLY_NOT_")).toBe(claim.polarity === "denies");
        expect(steps).toHaveLength(claim.attribution.filter(({ by }) => isSomebody(by)).length);
        expect(ownSteps).toHaveLength(claim.attribution.filter(({ by }) => by === THE_WORK).length);
        const unnamed = claim.attribution.flatMap(({ by }, i) => (by === UNATTRIBUTED ? [i] : []));
        expect(properties.unnamedSteps ?? []).toEqual(unnamed);
      }
    }),
  );
});

test("every row holds its whole record", () => {
  const records = everyFieldCase();
  const back = [...claimRows(buildTable(records))].map(({ properties }) => JSON.parse(String(properties.record)));
  expect(back).toEqual(records.claims);
});

test("a work that speaks is named by its title and publisher, in its own voice, and never counts as unnamed", () => {
  const { properties, edge, ownSteps, steps } = rowOf("owner");
  for (const form of [properties, edge])
    expect(form).toMatchObject({
      speakerId: "work",
      speaker: "document court, in its own voice",
      speakerKind: "work",
    });
  expect(properties.unnamedSteps).toBeUndefined();
  expect(ownSteps).toMatchObject([{ by: "tidewater/court", properties: { step: 0, mode: "writes" } }]);
  expect(steps).toEqual([]);
});

test("a step that names a work is taken by that work, and at the origin the one that was read speaks", () => {
  const { ownSteps, steps, properties } = rowOf("talk");
  expect(ownSteps).toMatchObject([
    { by: "tidewater/gazette", properties: { step: 1 } },
    { by: "tidewater/wire", properties: { step: 2 } },
  ]);
  expect(steps).toMatchObject([{ by: "tidewater/joss-brandt", properties: { basis: "saw", terms: "background" } }]);
  expect(properties).toMatchObject({ unnamedSteps: [3], speakerKind: "entity", withdrawal: "recanted" });
});

test("a claim leads to what it names: whoever stands for them, how it ended, where it was taken back and what replaced it", () => {
  expect(rowOf("owner").subject).toBe("tidewater/joss-brandt");
  expect(rowOf("meeting").claims).toEqual([
    { type: "OUTCOME", key: "tidewater/cleared" },
    { type: "OUTCOME", key: "tidewater/talk" },
  ]);
  expect(rowOf("talk")).toMatchObject({
    claims: [{ type: "SUPERSEDED_BY", key: "tidewater/talk-again" }],
    takenBackIn: ["tidewater/Court"],
  });
});

test("a row's hash tells one record from another and stays the same otherwise", () => {
  const { records } = sampleCase();
  const [one, same] = [buildTable(records), buildTable(structuredClone(records))];
  expect(claimRowAt(one)(0).hash).toBe(claimRowAt(same)(0).hash);
  expect(new Set(records.claims.map((_, row) => claimRowAt(one)(row).hash)).size).toBe(records.claims.length);
});

test("a claim's row changes with its source's title, which stands on it, and with whom its subject was joined into", () => {
  const { records } = sampleCase();
  const sources = records.sources.map((source) => ({ ...source, title: "Another" }));
  expect(claimRowAt(buildTable({ ...records, sources }))(0).hash).not.toBe(claimRowAt(buildTable(records))(0).hash);

  const whole = everyFieldCase();
  const parted = whole.entities.map((entity) => {
    const { joinedInto: _, ...rest } = entity;
    return rest;
  });
  expect(rowsOf({ ...whole, entities: parted }).get("owner")?.hash).not.toBe(rowOf("owner").hash);
});
