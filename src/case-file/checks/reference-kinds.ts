import type { EntityKind } from "../../model/entity.ts";
import type { Check, DraftCase, Finding } from "../draft-case.ts";
import type { ValuePath } from "../located-file.ts";

/** Parties are organizations; what something lies within, and where a thing happened, are places. */
export const referenceKinds: Check = function* (draft) {
  let kindOf: ReadonlyMap<string, EntityKind> | undefined;
  for (const [id, wanted, at] of expectations(draft)) {
    kindOf ??= new Map(draft.entities.map(({ record }) => [record.id, record.kind]));
    const kind = kindOf.get(id);
    if (kind === undefined || kind === wanted) continue;
    yield {
      code: "wrong-kind",
      severity: "error",
      message: `"${id}" is of the kind ${kind}; expected the kind ${wanted}`,
      mend: "acting states are organizations, territories are places: refer to the other one, or mend its kind",
      at,
    };
  }
};

function* expectations(draft: DraftCase): Iterable<[id: string, kind: EntityKind, at: Finding["at"]]> {
  const at = (stem: "entities" | "claims", index: number, ...path: ValuePath) => ({ stem, index, path });

  for (const { index, record } of draft.entities) {
    if (record.within !== undefined) yield [record.within, "place", at("entities", index, "within")];
    for (const [i, id] of record.parties.entries()) yield [id, "organization", at("entities", index, "parties", i)];
  }
  for (const { index, record } of draft.claims)
    if (record.place !== undefined) yield [record.place, "place", at("claims", index, "place")];
}
