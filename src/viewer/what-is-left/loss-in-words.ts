import type { Loss } from "../../provenance/removal/loss.ts";

/**
 * What falls without some actors, in half a sentence that can be read out.
 * @param leftWithOneLine how many links are left with one line; nothing while they are still being counted
 */
export function lossInWords(
  { claims, propositions, links, leftWithDenials, entities }: Loss,
  leftWithOneLine: number | undefined,
): string {
  const denied = leftWithDenials.length === 0 ? "" : `${leftWithDenials.length} left with denials only, `;
  return (
    `${counted(claims.length, "claim")} fall${claims.length === 1 ? "s" : ""}; ` +
    `${counted(propositions.length, "proposition")} that nothing else stands behind; ` +
    `${counted(links.length, "link")} lost, ${denied}${leftWithOneLine ?? "still counting how many"} left with one line; ` +
    `${counted(entities.length, "entity", "entities")} about which nothing else is alleged`
  );
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
