import { FALLS, type Fall } from "../../graph/falls/fallen-claims.ts";
import type { Polarity } from "../../model/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/entity.ts";
import { FAMILIES, type Family } from "../../model/predicate.ts";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import type { Scene } from "../renderer/renderer.ts";
import { linesDrawn } from "./lines-drawn.ts";

/** A mark of the picture and what it means. */
export type LegendEntry = {
  readonly words: string;
} /** Plain where its colour tells something else than its kind. */ & (
  | { readonly mark: "entity"; readonly kind: EntityKind; readonly named: boolean; readonly isPlain: boolean }
  | { readonly mark: "colour"; readonly ink: Family }
  | { readonly mark: "sizes" }
  | { readonly mark: "width"; readonly lines: number }
  | { readonly mark: "note" }
  | { readonly mark: "group" }
  | { readonly mark: "ring"; readonly rings: Rings }
  | { readonly mark: "line"; readonly family: Family; readonly polarity: Polarity; readonly look?: LineLook }
);

/** How many rings are around whoever stands out. */
export type Rings = 1 | 2;

/** What a line may look like for another reason than what it says: pale for a claim that has fallen since, without a head where it holds both ways. */
export type LineLook = "fallen" | "mutual";

/** What the legend says of a large case from afar, where no entity is drawn by itself. */
export const LEGEND_FROM_AFAR: readonly LegendEntry[] = [
  { mark: "group", words: "a group, named after whom most is claimed of; nobody alleges that they are one" },
  { mark: "line", family: "remark", polarity: "asserts", look: "mutual", words: "allegations between two groups" },
];

// A kind of entity is called so too, and two marks with one word beside each other explain nothing.
const LINE_WORDS: Readonly<Partial<Record<Family, string>>> = { place: "being in a place" };

const RING_WORDS: Readonly<Record<Rings, string>> = {
  1: "opened, or a voice of the chosen line",
  2: "chosen together with others",
};

const FALL_WORDS: Readonly<Record<Fall, string>> = {
  withdrawn: "withdrawn",
  retracted: "in a retracted work",
  ended: "ended in an acquittal or dropped",
};

/** By how many lines, as `WIDTHS_BY_LINES` has them: at the lower end of the count. */
const WIDTH_WORDS = [
  "one line between the two",
  "at least two independent lines",
  "at least three",
  "at least four",
] as const;

/**
 * What the legend of a picture says: only what this picture shows.
 * @param rings those that are drawn around anybody
 */
export function legendEntries(
  { nodes, edges, key, lines }: Pick<Scene, "nodes" | "edges" | "key" | "lines">,
  rings: readonly Rings[] = [],
): readonly Exclude<LegendEntry, { mark: "group" }>[] {
  const kinds = ENTITY_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const ofLines = linesDrawn(edges);
  const families = FAMILIES.filter((family) => ofLines.families.has(family));
  const isPlain = key !== undefined && key.colours.length > 0;
  const entries: Exclude<LegendEntry, { mark: "group" }>[] = kinds.map((kind) => ({
    mark: "entity",
    kind,
    named: true,
    isPlain,
    words: kind,
  }));
  if (nodes.some(({ named }) => !named)) {
    entries.push({ mark: "entity", kind: "person", named: false, isPlain, words: "not named" });
  }
  for (const { ink, words } of key?.colours ?? []) {
    if (nodes.some((node) => node.ink === ink)) entries.push({ mark: "colour", ink, words });
  }
  if (key?.sizes !== undefined && nodes.length > 0) entries.push({ mark: "sizes", words: key.sizes });
  for (const words of key?.notes ?? []) entries.push({ mark: "note", words });
  for (const ring of rings) entries.push({ mark: "ring", rings: ring, words: RING_WORDS[ring] });
  for (const family of families) {
    entries.push({
      mark: "line",
      family,
      polarity: "asserts",
      words: LINE_WORDS[family] ?? FAMILY_WORDS[family].toLowerCase(),
    });
  }
  if (ofLines.isAnyDenial) {
    entries.push({ mark: "line", family: "remark", polarity: "denies", words: "denied" });
  }
  const { mutual: family } = ofLines;
  if (family !== undefined) {
    entries.push({ mark: "line", family, polarity: "asserts", look: "mutual", words: "holds both ways" });
  }
  const falls = FALLS.filter((fall) => ofLines.falls.has(fall));
  if (falls.length > 0) {
    const words = falls.map((fall) => FALL_WORDS[fall]).join(" or ");
    entries.push({ mark: "line", family: "remark", polarity: "asserts", look: "fallen", words });
  }
  for (const [i, words] of lines === undefined ? [] : WIDTH_WORDS.entries()) {
    if (edges.some(({ row }) => Math.min(lines?.[row] ?? 0, WIDTH_WORDS.length) === i + 1)) {
      entries.push({ mark: "width", lines: i + 1, words });
    }
  }
  return entries;
}
