/** @module-tag slow */
import fc from "fast-check";
import { expect, test } from "vitest";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { supportOf } from "../../../src/provenance/counting/support.ts";
import { propositionsOf } from "../../../src/provenance/propositions/propositions-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { type BruteAnswer, bruteAnswers } from "./brute-force.ts";
import { type DoubtfulCase, doubtfulCase } from "./doubtful-case.ts";

/** BRUTE_FORCE_RUNS=10000 for the whole of it. */
const RUNS = Number(process.env.BRUTE_FORCE_RUNS ?? often(400));

const exact = ({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }): number =>
  atLeast === atMost ? atLeast : Number.NaN;

/** The program's answers to the same. */
function answersOf({ records, ...asked }: DoubtfulCase): BruteAnswer[] {
  const table = buildTable(records);
  const { asserts, denies } = supportOf(table, records.claims.keys());
  const trust = {
    trustedEntities: new Set(asked.trustedEntities.map(asEntityId)),
    trustedSources: new Set(asked.trustedSources.map(asSourceId)),
    excludedInterests: new Set(asked.excludedInterests),
  };
  const ids = (rows: readonly number[]) => rows.map((row) => table.claim(row).id as string);
  return [asserts, denies].flatMap((rows) =>
    propositionsOf(table, rows).map((told) => {
      const { lower, upper, say, heard, toldThemselves } = sourcingOf(table, told, { trust });
      return {
        claims: ids(told.claims),
        undated: ids(told.undated),
        lines: [exact(lower.independent), exact(upper.independent)],
        cut: [exact(lower.cut), exact(upper.cut)],
        say: [exact(say.lower), exact(say.upper)],
        heard: [exact(heard.lower), exact(heard.upper)],
        toldThemselves,
      };
    }),
  );
}

const sorted = (answers: readonly BruteAnswer[]) => answers.map((answer) => JSON.stringify(answer)).sort();

test("every count is what trying all worlds gives, for small cases with all doubts at once", () => {
  let answers = 0;
  fc.assert(
    fc.property(doubtfulCase(), (doubtful) => {
      const expected = bruteAnswers(doubtful);
      answers += expected.length;
      expect(sorted(answersOf(doubtful))).toEqual(sorted(expected));
    }),
    { numRuns: RUNS },
  );
  if (RUNS > 1000) console.log(`${RUNS} cases, ${answers} propositions, 9 numbers each: no difference`);
}, 600_000);
