import type { Ablation } from "../../provenance/ablation.ts";
import { nameActor } from "../../provenance/name-actor.ts";
import { actorOf } from "../../provenance/trace.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** What falls without some actors, in one sentence that can be read out. */
export function lossInWords(table: ClaimTable, without: readonly string[], lost: Ablation): string {
  const names = without.map((key) => nameActor(table, actorOf(table, key))).join(", ");
  const { claims, propositions, links, leftWithOneLine, entities } = lost;
  return (
    `Without ${names}: ${counted(claims.length, "claim")} fall${claims.length === 1 ? "s" : ""}; ` +
    `${counted(propositions.length, "proposition")} that nothing else stands behind; ` +
    `${counted(links.length, "link")} lost, ${leftWithOneLine.length} left with one line; ` +
    `${counted(entities.length, "entity", "entities")} about which nothing else is alleged.`
  );
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
