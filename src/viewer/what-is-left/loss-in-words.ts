import { actorsOf } from "../../provenance/actors/actors.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import type { Loss } from "../../provenance/removal/loss.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** What is gone, and which links are left with one line. */
export type Lost = Loss & { readonly leftWithOneLine: Loss["links"] };

/** What falls without some actors, in one sentence that can be read out. */
export function lossInWords(table: ClaimTable, without: readonly number[], lost: Lost): string {
  const names = without.map((actor) => nameActor(table, actorsOf(table).actorAt(actor))).join(", ");
  const { claims, propositions, links, leftWithDenials, leftWithOneLine, entities } = lost;
  const denied = leftWithDenials.length === 0 ? "" : `${leftWithDenials.length} left with denials only, `;
  return (
    `Without ${names}: ${counted(claims.length, "claim")} fall${claims.length === 1 ? "s" : ""}; ` +
    `${counted(propositions.length, "proposition")} that nothing else stands behind; ` +
    `${counted(links.length, "link")} lost, ${denied}${leftWithOneLine.length} left with one line; ` +
    `${counted(entities.length, "entity", "entities")} about which nothing else is alleged.`
  );
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
