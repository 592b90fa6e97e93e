import { z } from "zod";
import { asClaimId } from "../../model/id.ts";
import { plainLine } from "../../model/plain-words.ts";
import { shortLabel } from "../../model/predicate.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { type Contradiction, contradictions as contradictionsOf } from "../../provenance/findings/contradiction.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { sideOf } from "../../provenance/words/contradiction-json.ts";
import { endsJson } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { claimLine, nameOf, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";

const MOST_OF_SIDE = 10;

const Side = z.object({
  told: z.string().describe("What this side says: asserted, denied, or one of several ends."),
  lines: z.object({ lower: z.number(), upper: z.number() }),
  total: z.int(),
  claims: z.array(ToldClaimSchema),
});

const remembered = new WeakMap<ClaimTable, readonly Contradiction[]>();

/** What contradicts what: both sides, and no verdict. */
export const contradictions = asTool({
  name: "contradictions",
  title: "What is both asserted and denied",
  description:
    "Lists what some assert and others deny, and ends of which there can be one only: both sides with their claims and their lines. Never say which side is right, and never subtract one from the other.",
  input: z.strictObject(pageInput(5, 20)),
  output: z.object({
    ...pageOutput,
    contradictions: z.array(
      z.object({ about: z.string(), kind: z.enum(["denied", "functional"]), sides: z.array(Side) }),
    ),
  }),
  writes: false,
  answer(asked, { shared: { table } }) {
    const all = remembered.get(table) ?? contradictionsOf(table, standingClaims(table));
    remembered.set(table, all);
    const { shown, ...page } = pageOf(all, asked);
    const found = shown.map((one) => {
      const sides =
        one.kind === "denied"
          ? [side(table, "asserted", one.asserts, one.undated), side(table, "denied", one.denies, one.undated)]
          : one.ends.map((end) =>
              side(table, `told: ${"object" in end ? nameOf(table, end.object) : end.value}`, end.claims, []),
            );
      return { about: `${nameOf(table, one.subject)} ${shortLabel(one.predicate)}`, kind: one.kind, sides };
    });
    const text = found.map(({ about, sides }) =>
      [
        `${plainLine(about)}: both sides, and no verdict`,
        ...sides.flatMap(({ told, words, total, claims }) => [
          `${plainLine(told)} in ${total}, ${words} with no shared origin recorded`,
          ...claims.map(claimLine),
        ]),
      ].join("\n"),
    );
    return {
      data: {
        ...page,
        contradictions: found.map(({ about, kind, sides }) => ({
          about,
          kind,
          sides: sides.map(({ words, ...each }) => each),
        })),
      },
      text:
        page.total === 0
          ? "Nothing is recorded as both asserted and denied."
          : `${text.join("\n\n")}${moreInWords(page)}`,
    };
  },
});

function side(table: ClaimTable, told: string, rows: readonly number[], undated: readonly number[]) {
  const { claims, lines } = sideOf(rows, undated, table);
  return {
    told,
    lines: endsJson(lines),
    words: linesInWords(lines),
    total: claims.length,
    claims: claims.slice(0, MOST_OF_SIDE).flatMap((id) => {
      const row = table.rowOf(asClaimId(id));
      return row === undefined ? [] : [toldClaim(table.claim(row), table)];
    }),
  };
}
