import type { Entity } from "../../model/entity.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

const LONGEST_IDENTIFIER = 2_000;

/** The addresses by which other cases may have an entity too. The record has those that an index would refuse as well. */
export const identifiersOf = ({ sameAs }: Entity): string[] =>
  [...new Set(sameAs)].filter((address) => address.length <= LONGEST_IDENTIFIER);

/** For each entity its addresses elsewhere, those of all that were joined into it among them; who was joined has none. */
export function identifiersOfCase(table: ClaimTable): readonly (readonly string[])[] {
  const addresses = table.entities.map(() => new Set<string>());
  for (const [position, entity] of table.entities.entries()) {
    const standing = addresses[table.entityIndex(entity.id) ?? position];
    for (const address of identifiersOf(entity)) standing?.add(address);
  }
  return addresses.map((some) => [...some]);
}
