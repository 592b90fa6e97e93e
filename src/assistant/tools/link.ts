import { z } from "zod";
import { linkBetween } from "../../graph/link.ts";
import { ENTITY_NAMED, positionNamed } from "../named.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";

/** All that is claimed between two. */
export const link = asTool({
  name: "link",
  title: "All claims between two entities",
  description:
    "Lists every claim between two entities, whichever way and whatever it says, denials beside what they deny. There is no link but these claims: name the claim, its speaker and its source wherever you speak of one.",
  input: z.strictObject({ one: ENTITY_NAMED, other: ENTITY_NAMED, ...pageInput(20, 50) }),
  output: z.object({ ...pageOutput, claims: z.array(ToldClaimSchema) }),
  writes: false,
  answer({ one, other, ...asked }, { shared: { table } }) {
    const { claims: rows } = linkBetween(table, positionNamed(table, one), positionNamed(table, other));
    const { shown, ...page } = pageOf(rows, asked);
    const claims = shown.map((row) => toldClaim(table.claim(row), table));
    const text =
      page.total === 0
        ? "No claims between these two are recorded."
        : `${claims.map(claimLine).join("\n")}${moreInWords(page)}`;
    return { data: { ...page, claims }, text };
  },
});
