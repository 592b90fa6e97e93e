import fc from "fast-check";
import { expect, test } from "vitest";
import { predicateOf } from "../../../src/model/predicate.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import type { Row } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sortClaims } from "../../../src/viewer/ledger/sort-claims.ts";
import { LEDGER_COLUMNS } from "../../../src/viewer/state/ledger-order.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fullCase } from "../../full-case.ts";
import { often } from "../../sized.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const sorted = (sort: (typeof LEDGER_COLUMNS)[number], descending = false) =>
  sortClaims(table, { sort, descending }).map((row) => table.claim(row));

test("sorting keeps every claim, and sorting again changes nothing", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.constantFrom(...LEDGER_COLUMNS), fc.boolean(), ({ records }, sort, descending) => {
      const table = buildTable(records);
      const rows = [...Array(table.size).keys()];
      const once = sortClaims(table, { sort, descending });
      expect(once.toSorted((a, b) => a - b)).toEqual(rows);
      sortClaims(table, { sort: "alleged", descending: !descending });
      expect(sortClaims(table, { sort, descending })).toEqual(once);
    }),
    { numRuns: often(50) },
  );
});

test("a voice without a name and a work without a date come last, whichever way it is sorted", () => {
  for (const descending of [false, true]) {
    expect(
      sorted("speaker", descending)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(["leads", "sister"]);
    expect(
      sorted("published", descending)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(["leads", "sister"]);
  }
});

test("a work in its own voice stands among the speakers by its title, before any voice without a name", () => {
  const full = buildTable(fullCase().records);
  const ids = sortClaims(full, { sort: "speaker", descending: false }).map((row): string => full.claim(row).id);
  expect(ids.indexOf("own-voice-carried")).toBeLessThan(ids.indexOf("seen"));
  expect(ids.indexOf("own-voice")).toBeLessThan(ids.indexOf("acquittal"));
  expect(ids.slice(-2)).toEqual(["leads", "sister"]);
});

test("what is alleged goes by subject, deed and object, names in the order of an alphabet", () => {
  const subjects = sorted("alleged").map(({ subject }) => subject);
  expect([...new Set(subjects)]).toEqual(["ilya-sorn", "joss-brandt", "lucja-wrona", "mara-quill", "tidewater"]);
  expect(sorted("alleged", true)[0]?.subject).toBe("tidewater");
});

test("what is alleged goes by the words that stand first in its column, and a denial beside what it denies", () => {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const whoWhatWhom = (table: ClaimTable, row: Row) => {
    const { predicate, value } = table.claim(row);
    const nameAt = (entity: number | undefined) => table.entities[entity ?? -1]?.name;
    const { subject, object } = table.columns;
    return [nameAt(subject[row]) ?? "", predicateOf(predicate).infinitive, nameAt(object[row]) ?? value ?? ""];
  };
  fc.assert(
    fc.property(arbitraryCase(), fc.boolean(), ({ records }, descending) => {
      const table = buildTable(records);
      const rows = sortClaims(table, { sort: "alleged", descending }).map((row) => whoWhatWhom(table, row));
      for (const [i, row] of rows.entries()) {
        const orders = row.map((words, part) => compare(rows[i - 1]?.[part] ?? words, words));
        expect((descending ? -1 : 1) * (orders.find((order) => order !== 0) ?? 0)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: often(50) },
  );
});

test("denials, withdrawn claims and later times come after the others, and before them the other way round", () => {
  expect(sorted("polarity").at(-1)?.polarity).toBe("denies");
  expect(sorted("polarity", true)[0]?.polarity).toBe("denies");
  expect(sorted("status").at(-1)?.status).toBe("withdrawn");
  expect(sorted("time")[0]?.time?.edtf).toBe("2019");
  expect(sorted("source")[0]?.source).toBe("blog");
});
