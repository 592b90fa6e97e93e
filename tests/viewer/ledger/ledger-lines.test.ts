import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf } from "../../../src/graph/selection.ts";
import { toldAlike } from "../../../src/provenance/propositions/told-alike.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { ledgerLines } from "../../../src/viewer/ledger/ledger-lines.ts";
import { FIRST_ORDER, LEDGER_COLUMNS } from "../../../src/viewer/state/ledger-order.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const order = fc.record({
  sort: fc.constantFrom(...LEDGER_COLUMNS),
  descending: fc.boolean(),
  grouped: fc.boolean(),
  words: fc.constantFrom("", "", "a", "łódź"),
});

test("the ledger has every claim that is shown, each once, whatever the sort and the grouping", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 12 }), order, fc.infiniteStream(fc.boolean()), ({ records }, order, bits) => {
      const table = buildTable(records);
      const mask = Uint8Array.from({ length: table.size }, () => (bits.next().value ? 1 : 0));
      const lines = ledgerLines(table, mask, { ...order, words: "" });
      const rows = lines.flatMap((line) => (line.kind === "claim" ? [line.row] : []));
      expect(rows.toSorted((a, b) => a - b)).toEqual([...rowsOf(mask)]);
    }),
    { numRuns: often(60) },
  );
});

test("grouped, each claim stands under the one heading of its proposition, which counts those under it", () => {
  fc.assert(
    fc.property(arbitraryCase({ entities: 2, claims: 12 }), order, ({ records }, order) => {
      const table = buildTable(records);
      const lines = ledgerLines(table, new Uint8Array(table.size).fill(1), { ...order, grouped: true });
      const headings = new Set<number>();
      let left = 0;
      let key = -1;
      for (const line of lines) {
        if (line.kind === "proposition") {
          expect(left).toBe(0);
          key = toldAlike(table)[line.claims[0] ?? 0] ?? -1;
          expect(headings).not.toContain(key);
          headings.add(key);
          left = line.listed;
          expect(line.claims.length).toBeGreaterThanOrEqual(left);
          for (const row of line.claims) expect(toldAlike(table)[row] ?? -1).toBe(key);
        } else {
          left--;
          expect(toldAlike(table)[line.row] ?? -1).toBe(key);
        }
      }
      expect(left).toBe(0);
    }),
    { numRuns: often(60) },
  );
});

test("a heading knows the tellings that are shown though the words leave them out", () => {
  const table = sampleTable();
  const [heading, ...rest] = ledgerLines(table, new Uint8Array(table.size).fill(1), {
    ...FIRST_ORDER,
    grouped: true,
    words: "wire item",
  });
  expect(heading).toMatchObject({ kind: "proposition", listed: 1 });
  expect(heading?.kind === "proposition" && heading.claims).toHaveLength(3);
  expect(rest).toEqual([{ kind: "claim", row: rowOf(table, "payment-on-the-wire") }]);
});
