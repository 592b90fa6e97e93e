import type { Entity } from "../../model/entity.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entityName } from "./claim-fields.ts";

/** The fields of an entity that the words hold; loss reports go by it. */
export const KEPT_IN_ENTITY_WORDS = [
  ...["entity.named", "entity.parties", "entity.maybeSame", "entity.notSame"],
  ...["entity.sameAs", "entity.joinedInto", "entity.exposure", "entity.within", "entity.note"],
] as const;

/** All that an entity's record holds beside its names, description and coordinates, a line each, for formats with free text only. */
export function entityInWords(entity: Entity, table: ClaimTable): string[] {
  const { named, parties, maybeSame, notSame, sameAs, joinedInto, exposure, within, note } = entity;
  const names = (ids: Entity["parties"]) => ids.map((id) => `${entityName(id, table)} [${id}]`).join("; ");
  const lines: readonly (readonly [label: string, words: string])[] = [
    ["Known by", named ? "" : "a description only, not a name"],
    ["Speaks for", names(parties)],
    ["May be the same as", names(maybeSame)],
    ["Not the same as", names(notSame)],
    ["Same as", sameAs.join(" ")],
    ["Joined into", joinedInto === undefined ? "" : `${names([joinedInto.id])}, ${joinedInto.when}, ${joinedInto.why}`],
    ["Exposure", exposure],
    ["Within", within === undefined ? "" : names([within])],
    ["Note", note ?? ""],
  ];
  return lines.flatMap(([label, words]) => (words === "" ? [] : [`${label}: ${words}`]));
}
