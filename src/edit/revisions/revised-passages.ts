import type { Anchor } from "../../model/anchor.ts";
import type { PassageRole } from "../../model/claim.ts";
import { partOf, referrersOf, type WorkingCase } from "../working-case.ts";
import { type FoundPassage, findPassage } from "./find-passage.ts";

/** How sure it is that what was recorded of a text stands in a later one; the least sure of its passages decides. */
export type Revised = FoundPassage["how"];

/** One passage of the old text, and where it stands in the new. */
export interface RevisedStretch {
  readonly was: Anchor;
  /** What it adds to its claim, where it is not the passage that the claim stands on. */
  readonly role?: PassageRole;
  readonly found: FoundPassage;
}

/** What was recorded of a text, and what became of it in a later one. */
export interface RevisedPassages {
  readonly of: "claim" | "frame" | "nothing";
  /** The id of a claim or a frame; a stretch without anything to claim goes by its place among these, from 1. */
  readonly id: string;
  readonly how: Revised;
  readonly stretches: readonly RevisedStretch[];
}

const WORST: readonly Revised[] = ["gone", "ambiguous", "moved", "exact"];

/**
 * Looks for all that was recorded of a source in the text that it became: the passages of the claims that stand, the
 * frames, and the stretches without anything to claim, in the order of the old text.
 * @param before the text of the source
 */
export function revisedPassages(
  working: WorkingCase,
  source: string,
  before: string,
  after: string,
): readonly RevisedPassages[] {
  const known = new Map<string, FoundPassage>();
  const find = ({ start, end }: Anchor): FoundPassage => {
    const key = `${start} ${end}`;
    const found = known.get(key) ?? findPassage(before, { start, end }, after);
    known.set(key, found);
    return found;
  };
  const revised = (of: RevisedPassages["of"], id: string, anchors: readonly Omit<RevisedStretch, "found">[]) => {
    const stretches = anchors.map((stretch) => ({ ...stretch, found: find(stretch.was) }));
    const how = WORST.find((each) => stretches.some(({ found }) => found.how === each)) ?? "gone";
    return { of, id, how, stretches };
  };

  const claims = [...referrersOf(working, "sources", source)].flatMap(({ of, id }) => {
    const claim = of === "claims" ? partOf(working, "claims", id) : undefined;
    if (claim === undefined || claim.source !== source || claim.status === "withdrawn") return [];
    const further = claim.alsoAt.map(({ role, anchor }) => ({ was: anchor, role }));
    return [revised("claim", id, [{ was: claim.anchor }, ...further])];
  });
  const { frames = [], nothing = [] } = partOf(working, "readings", source) ?? {};
  const all = [
    ...claims,
    ...frames.map(({ id, parts }) =>
      revised(
        "frame",
        id,
        parts.map((was) => ({ was })),
      ),
    ),
    ...nothing.map((was, i) => revised("nothing", String(i + 1), [{ was }])),
  ];
  return all.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ stretches: [first] }: RevisedPassages): number => first?.was.start ?? 0;
