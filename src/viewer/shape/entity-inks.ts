import { EXPOSURES, type Exposure } from "../../model/entity.ts";
import { FAMILIES, type Family, PREDICATES } from "../../model/predicate.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { isolatedWords } from "../isolated-words.ts";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import { labelLines } from "../renderer/labels/label-lines.ts";
import type { SceneColour } from "../renderer/renderer.ts";
import type { Shape } from "../state/shape/shape.ts";

/**
 * The hues that can be told apart by everybody, and from the ground in light and dark: those of the families. The last is
 * for what has none of its own.
 */
const HUES: readonly Family[] = ["position", "harm", "place", "money", "assistance", "interaction"];
const GREY: Family = "identity";

const EXPOSURE_WORDS: Readonly<Record<Exposure, string>> = {
  "public-role": "with a public role",
  "public-figure": "a public figure",
  private: "a private person",
  vulnerable: "vulnerable",
  unknown: "of no exposure recorded",
};

const GREY_WORDS = `mostly ${FAMILY_WORDS.identity.toLowerCase()}, or nothing but remarks`;

/** In which colours entities are drawn, and what each tells. */
export interface EntityInks {
  /** By their positions; undefined where they are coloured by their kind, as the picture opens. */
  readonly inks: readonly Family[] | undefined;
  readonly key: readonly SceneColour[];
}

/**
 * Colours entities.
 * @param communityOf the community of each, or `NONE`, the largest first
 * @param claims how many claims lead to each
 */
export function entityInks(
  colour: Exclude<Shape["colour"], "kind">,
  table: ClaimTable,
  communityOf: Uint32Array | undefined,
  claims: ArrayLike<number>,
): EntityInks {
  switch (colour) {
    case "community":
      return byCommunity(table, communityOf ?? new Uint32Array(table.entities.length).fill(NONE), claims);
    case "family":
      return byFamily(table);
    case "exposure": {
      const found = table.entities.map(({ exposure }) => EXPOSURES.indexOf(exposure));
      const hues = EXPOSURES.map((exposure, i) => (exposure === "unknown" ? GREY : (HUES[i] ?? GREY)));
      return keyed(
        found.map((i) => hues[i] ?? GREY),
        hues.map((ink, i) => ({ ink, words: EXPOSURE_WORDS[EXPOSURES[i] ?? "unknown"] })),
      );
    }
    default:
      return colour satisfies never;
  }
}

/** The largest communities have a colour each, named after whom most is claimed of; the others share one. */
function byCommunity(table: ClaimTable, communityOf: Uint32Array, claims: ArrayLike<number>): EntityInks {
  const leads = HUES.map((_, community) =>
    [...communityOf.keys()].reduce<number | undefined>((lead, entity) => {
      if (communityOf[entity] !== community) return lead;
      return lead === undefined || (claims[entity] ?? 0) > (claims[lead] ?? 0) ? entity : lead;
    }, undefined),
  );
  const named = leads.flatMap((lead, i): SceneColour[] =>
    lead === undefined
      ? []
      : [
          {
            ink: HUES[i] ?? GREY,
            words: `group of ${isolatedWords(labelLines(table.entities[lead]?.name ?? "").join(" "))}`,
          },
        ],
  );
  return keyed(
    Array.from(communityOf, (community) => HUES[community] ?? GREY),
    [...named, { ink: GREY, words: "a smaller group, or none; nobody alleges that those of a group are one" }],
  );
}

/** Each has the colour of what most of its claims that still stand are about, as the lines are drawn. */
function byFamily(table: ClaimTable): EntityInks {
  const { columns, entities } = table;
  const stands = standingClaims(table);
  const counts = new Uint32Array(entities.length * FAMILIES.length);
  for (let row = 0; row < columns.predicate.length; row++) {
    const family = FAMILIES.indexOf(PREDICATES[columns.predicate[row] ?? NONE]?.family ?? GREY);
    if (columns.object[row] === NONE || stands[row] !== 1) continue;
    for (const end of [columns.subject[row] ?? NONE, columns.object[row] ?? NONE]) {
      if (end < entities.length)
        counts[end * FAMILIES.length + family] = (counts[end * FAMILIES.length + family] ?? 0) + 1;
    }
  }
  const inks = entities.map((_, entity) => {
    const own = counts.subarray(entity * FAMILIES.length, (entity + 1) * FAMILIES.length);
    const most = own.indexOf(own.reduce((a, b) => Math.max(a, b), 1));
    return FAMILIES[most] ?? GREY;
  });
  const key = FAMILIES.map((ink) => ({ ink, words: `mostly ${FAMILY_WORDS[ink].toLowerCase()}` }));
  return keyed(inks, [...key.filter(({ ink }) => ink !== GREY), { ink: GREY, words: GREY_WORDS }]);
}

/** With only those colours in the key that occur. */
const keyed = (inks: readonly Family[], key: readonly SceneColour[]): EntityInks => ({
  inks,
  key: key.filter(({ ink }) => inks.includes(ink)),
});
