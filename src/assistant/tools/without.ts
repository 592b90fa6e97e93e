import { z } from "zod";
import { derivedWorkInWords } from "../../graph/source-in-words.ts";
import { howMany, plainLine } from "../../model/plain-words.ts";
import { actorsOf } from "../../provenance/actors/actors.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import { without as ablation } from "../../provenance/removal/ablation.ts";
import { indexActors } from "../../provenance/removal/actor-index.ts";
import { fallenByDerivation } from "../../provenance/removal/fallen-by-derivation.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { actorNamed } from "../named.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { asTool } from "../tool.ts";

const MOST_SHOWN = 20;
const Pair = z.tuple([z.string(), z.string()]);

const indexes = new WeakMap<ClaimTable, ReturnType<typeof indexActors>>();

/** What is left of a case if some actors are taken away. */
export const without = asTool({
  name: "without",
  title: "What is left if somebody is taken away",
  description:
    "Takes speakers, carriers or sources away and tells what falls: claims, propositions that nothing else stands behind, links that are lost or left with denials only.",
  input: z.strictObject({
    actors: z.array(z.string().min(1).max(300)).min(1).max(20).describe("Entities by id or name, or sources by id."),
  }),
  output: z.object({
    without: z.array(z.string()),
    claimsThatFall: z.int(),
    ofClaims: z.int(),
    propositions: z.int().describe("Propositions that nothing else stands behind."),
    shown: z.array(ToldClaimSchema).describe("The first of these, by a claim that told them."),
    byDerivation: z
      .int()
      .describe(
        "Claims among them that fall only for what a work on their way came out of; it may hold its own reporting.",
      ),
    linksLost: z.array(Pair),
    linksLeftWithDenials: z.array(Pair),
    linksLeftWithOneLine: z.array(Pair),
    inSomeWorld: z
      .int()
      .describe("Claims that fall besides, in some world where others are one with them or speak for them."),
  }),
  writes: false,
  answer({ actors: named }, { shared: { table } }) {
    const actors = named.map((words) => actorNamed(table, words));
    const index = indexes.get(table) ?? indexActors(table);
    indexes.set(table, index);
    const away = actors.flatMap((actor) => actorsOf(table).indexOf(actor) ?? []);
    const loss = ablation(index, away);
    const byDerivation = [...fallenByDerivation(table, new Set(away), loss.claims)];
    const id = (position: number): string => table.entities[position]?.id ?? "";
    const pairs = (found: readonly (readonly [number, number])[]) =>
      found.slice(0, 100).map(([a, b]): [string, string] => [id(a), id(b)]);
    const shown = loss.propositions.slice(0, MOST_SHOWN).map((row) => toldClaim(table.claim(row), table));
    const who = actors.map((actor) => plainLine(nameActor(table, actor))).join(", ");
    const text = [
      `Without ${who}: ${howMany(loss.claims.length, "claim")} of ${table.size} fall; ${howMany(loss.propositions.length, "proposition")} that nothing else stands behind; ${howMany(loss.links.length, "link")} lost, ${loss.leftWithDenials.length} left with denials only, ${loss.leftWithOneLine.length} with one line.`,
      ...shown.map(claimLine),
      ...(loss.propositions.length > shown.length
        ? [`… and ${loss.propositions.length - shown.length} more propositions`]
        : []),
      ...byDerivation.slice(0, MOST_SHOWN).map(([work, { length }]) => {
        const source = table.sources[work];
        const words = source === undefined ? "a work" : plainLine(derivedWorkInWords(source, table));
        return `${howMany(length, "claim")} of these ${length === 1 ? "falls" : "fall"} only for what a work on the way came out of: ${words}. It may hold reporting of its own.`;
      }),
      ...(byDerivation.length > MOST_SHOWN ? [`… and through ${byDerivation.length - MOST_SHOWN} more works`] : []),
    ];
    return {
      data: {
        without: actors.map((actor) => actor.id),
        claimsThatFall: loss.claims.length,
        ofClaims: table.size,
        propositions: loss.propositions.length,
        shown,
        byDerivation: byDerivation.reduce((sum, [, { length }]) => sum + length, 0),
        linksLost: pairs(loss.links),
        linksLeftWithDenials: pairs(loss.leftWithDenials),
        linksLeftWithOneLine: pairs(loss.leftWithOneLine),
        inSomeWorld: loss.maybe.claims.length,
      },
      text: text.join("\n"),
    };
  },
});
