import { z } from "zod";
import { claimsOfEntity } from "../../graph/claims-of-entity.ts";
import { ENTITY_NAMED, entityNamed } from "../named.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";

/** What is alleged of somebody, or what they say. */
export const claimsOf = asTool({
  name: "claims_of",
  title: "Claims about somebody, or said by them",
  description:
    "Lists the allegations about an entity, or those that it says or passes on. Each with who says it, its source, what became of it and what those reply who were asked.",
  input: z.strictObject({
    entity: ENTITY_NAMED,
    which: z
      .enum(["about", "said"])
      .default("about")
      .describe("`about`: what is alleged of them; `said`: what they say or pass on."),
    ...pageInput(20, 50),
  }),
  output: z.object({ ...pageOutput, claims: z.array(ToldClaimSchema) }),
  writes: false,
  answer({ entity: named, which, ...asked }, { shared: { table } }) {
    const { about, says } = claimsOfEntity(entityNamed(table, named), table);
    const { shown, ...page } = pageOf(which === "about" ? about : says, asked);
    const claims = shown.map((claim) => toldClaim(claim, table));
    const text =
      page.total === 0 ? "No claims are recorded." : `${claims.map(claimLine).join("\n")}${moreInWords(page)}`;
    return { data: { ...page, claims }, text };
  },
});
