import fc from "fast-check";
import { expect, test } from "vitest";
import { claimLinks } from "../../../src/formats/neo4j/claim-links.ts";
import { standingId } from "../../../src/formats/neo4j/standing-id.ts";
import { isSomebody } from "../../../src/model/attribution.ts";
import { THE_WORK } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

test("a claim leads to all that it names, and to the entity that stands for one that was joined into it", () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant({ records: everyFieldCase() }));
  fc.assert(
    fc.property(cases, ({ records }) => {
      const table = buildTable(records);
      const at = claimLinks(table);
      const key = (id: string) => `${records.header.id}/${id}`;
      for (const [row, claim] of records.claims.entries()) {
        const { attribution, withdrawal, outcome } = claim;
        const entity = (id: typeof claim.subject) => key(standingId(id, table));
        const steps = attribution.map((step, i) => ({ step, i }));
        const said = ({ step, i }: (typeof steps)[number]) => ({
          ...{ step: i, mode: step.mode, cue: step.cue, in: step.in, polarity: step.polarity },
          ...{ hedges: step.hedges.length === 0 ? undefined : step.hedges, inferred: step.inferred },
          ...{ interest: step.interest, basis: step.basis, terms: step.terms },
          ...{ time: step.time?.edtf, timeRaw: step.time?.raw },
        });
        expect(at(row)).toEqual({
          subject: entity(claim.subject),
          ...(claim.object === undefined ? {} : { object: entity(claim.object) }),
          source: key(claim.source),
          works: [...new Set(attribution.flatMap((step) => (step.in === undefined ? [] : [key(step.in)])))],
          steps: steps.flatMap((one) =>
            isSomebody(one.step.by) ? [{ by: entity(one.step.by), properties: said(one) }] : [],
          ),
          ownSteps: steps.flatMap((one) =>
            one.step.by === THE_WORK ? [{ by: key(one.step.in ?? claim.source), properties: said(one) }] : [],
          ),
          claims: [
            ...[...new Set(outcome)].map((id) => ({ type: "OUTCOME", key: key(id) })),
            ...(withdrawal?.supersededBy ? [{ type: "SUPERSEDED_BY", key: key(withdrawal.supersededBy) }] : []),
          ],
          takenBackIn: withdrawal?.source ? [key(withdrawal.source)] : [],
        });
      }
    }),
  );
});
