import fc from "fast-check";
import { expect, test } from "vitest";
import { asClaimId, asEntityId } from "../../src/model/id.ts";
import { answersFrom } from "../../src/neo4j/answers-from.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

const answers = answersFrom(buildTable(sampleCase().records));
const [tidewater, brandt] = [asEntityId("tidewater"), asEntityId("joss-brandt")];

test("a link has its claims either way round, and lines for assertions and denials apart", () => {
  const link = answers.link(tidewater, brandt);
  expect(link).toEqual(answers.link(brandt, tidewater));
  expect(link.claims.map(({ id }) => id)).toEqual(["payment", "payment-denied", "payment-on-the-wire", "leads"]);
  expect(link.denies).toEqual([1, 1]);
});

test("a neighbourhood that is cut says so and keeps the nearest", () => {
  const all = answers.neighbourhood(brandt, 2, 100);
  const some = answers.neighbourhood(brandt, 2, 2);
  expect([all.isWhole, some.isWhole]).toEqual([true, false]);
  expect(some.entities).toEqual(all.entities.slice(0, 2));
});

test("a trace leads from the origin to the work that was read", () => {
  const trace = answers.trace(asClaimId("payment-on-the-wire"));
  expect(trace?.rungs.map(({ speaker }) => speaker?.id)).toEqual(["mara-quill", "the-gazette"]);
  expect(trace?.read.id).toBe("wire");
});

test("nothing in an answer is a position: ids mean the same whichever part the table holds", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const whole = answersFrom(buildTable(records));
      for (const { id } of records.entities) {
        const gone = whole.without({ entities: [id], sources: [] });
        const claims = new Set<string>(records.claims.map((claim) => claim.id));
        for (const one of [...gone.claims, ...gone.propositions]) expect(claims).toContain(one);
      }
    }),
  );
});
