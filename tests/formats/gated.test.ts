import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats/formats.ts";
import { gated } from "../../src/formats/gated.ts";
import { geojson } from "../../src/formats/graphs/geojson.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { secretCase } from "../secret-case.ts";
import { often } from "../sized.ts";
import { written } from "./read-export.ts";

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_, format) => {
  test("writes nothing that may not leave, nor names it among what it loses", { tags: ["slow"] }, () => {
    fc.assert(
      fc.property(secretCase(), ({ records, secrets }) => {
        const table = buildTable(records);
        const losses = [...lossesOf(format, table), ...(format.furtherLosses?.(table) ?? [])];
        const left = [...written(format, table)].flat().join("\n") + JSON.stringify(losses);
        for (const secret of secrets) expect(left.toLowerCase()).not.toContain(secret);
      }),
      { numRuns: often(25) },
    );
  });

  test("writes restricted works where that is asked for, and confidential ones not even then", () => {
    const asked = { include: "restricted" } as const;
    fc.assert(
      fc.property(secretCase([{ access: "confidential" }]), ({ records, secrets }) => {
        const table = buildTable(records);
        const left = [...format.write(table, asked)].flatMap(({ suffix, chunks }) => [suffix, ...chunks]).join("\n");
        for (const secret of secrets) expect(left.toLowerCase()).not.toContain(secret);
      }),
      { numRuns: often(10) },
    );
  });
});

test("a writer behind the gate sees a table of which nothing stays behind as it is", () => {
  const { records } = sampleCase();
  const table = buildTable({ ...records, entities: records.entities.map((one) => ({ ...one, maybeSame: [] })) });
  const seen: unknown[] = [];
  const format = gated({
    ...geojson,
    write(given) {
      seen.push(given);
      return [];
    },
    furtherLosses(given) {
      seen.push(given);
      return [];
    },
  });
  format.write(table);
  format.furtherLosses?.(table);
  expect(seen[0]).toBe(table);
  expect(seen[1]).toBe(table);
});
