import { z } from "zod";
import { shortestPaths } from "../../graph/paths.ts";
import { plainLine } from "../../model/plain-words.ts";
import { walkable } from "../../provenance/asking/paths-by-sourcing.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { onlySourceOf } from "../../provenance/words/path-json.ts";
import { ENTITY_NAMED, positionNamed } from "../named.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";

const MOST_CLAIMS_OF_HOP = 5;

/** How two are said to be connected. */
export const paths = asTool({
  name: "paths",
  title: "How two entities are said to be connected",
  description:
    "The shortest ways from one entity to another over claims that stand, each hop with its claims. A way is a chain of separate allegations, often by different speakers: never tell it as one story.",
  input: z.strictObject({
    one: ENTITY_NAMED,
    other: ENTITY_NAMED,
    most: z.int().min(1).max(10).default(3).describe("At most so many ways."),
    hops: z.int().min(1).max(6).default(4).describe("None longer than this."),
  }),
  output: z.object({
    paths: z.array(
      z.object({
        entities: z.array(z.object({ id: z.string(), name: z.string() })),
        onlySource: z.string().optional().describe("The one source on which the whole way rests."),
        hops: z.array(z.object({ from: z.string(), to: z.string(), total: z.int(), claims: z.array(ToldClaimSchema) })),
      }),
    ),
  }),
  writes: false,
  answer({ one, other, most, hops: maxHops }, { shared: { table } }) {
    const [from, to] = [positionNamed(table, one), positionNamed(table, other)];
    const mask = walkable(table, standingClaims(table));
    const entityAt = (position: number) => {
      const { id = "", name = "" } = table.entities[position] ?? {};
      return { id: `${id}`, name };
    };
    const found = shortestPaths(table, from, to, { k: most, maxHops, mask }).map(({ entities, hops }) => ({
      entities: entities.map(entityAt),
      ...onlySourceOf(hops, table),
      hops: hops.map((hop) => ({
        from: entityAt(hop.from).id,
        to: entityAt(hop.to).id,
        total: hop.claims.length,
        claims: hop.claims.slice(0, MOST_CLAIMS_OF_HOP).map((row) => toldClaim(table.claim(row), table)),
      })),
    }));
    const text = found.map(({ entities, onlySource, hops }, i) =>
      [
        `${i + 1}. ${entities.map(({ name }) => plainLine(name)).join(" – ")}`,
        ...(onlySource === undefined ? [] : [`the whole way rests on one source: ${onlySource}`]),
        ...hops.flatMap(({ total, claims }) => [
          ...claims.map(claimLine),
          ...(total > claims.length ? [`… and ${total - claims.length} more; \`link\` lists them`] : []),
        ]),
      ].join("\n"),
    );
    return {
      data: { paths: found },
      text: found.length === 0 ? `No recorded claims that stand lead there within ${maxHops} hops.` : text.join("\n\n"),
    };
  },
});
