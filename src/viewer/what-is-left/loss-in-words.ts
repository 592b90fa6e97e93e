import type { Loss } from "../../provenance/removal/loss.ts";

/** What is gone, and which links are left with one line. */
export type Lost = Loss & { readonly leftWithOneLine: Loss["links"] };

/** What falls without some actors, in half a sentence that can be read out. */
export function lossInWords({ claims, propositions, links, leftWithDenials, leftWithOneLine, entities }: Lost): string {
  const denied = leftWithDenials.length === 0 ? "" : `${leftWithDenials.length} left with denials only, `;
  return (
    `${counted(claims.length, "claim")} fall${claims.length === 1 ? "s" : ""}; ` +
    `${counted(propositions.length, "proposition")} that nothing else stands behind; ` +
    `${counted(links.length, "link")} lost, ${denied}${leftWithOneLine.length} left with one line; ` +
    `${counted(entities.length, "entity", "entities")} about which nothing else is alleged`
  );
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
