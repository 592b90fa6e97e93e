import type { SoughtQuote } from "../../model/quote-finder.ts";
import type { ValuePath } from "../located-file.ts";
import type { CaseFileStem } from "../schema.ts";

/** An anchor as a person writes it: the words alone, without where they stand; by where it is in its record. */
export interface UnplacedAnchor {
  readonly path: ValuePath;
  readonly source: string;
  readonly quote: SoughtQuote;
}

/** The code of the issue that an anchor is its words alone. */
export const NO_POSITION = "no-position";

/** The anchors of a record, as it was typed, that have words and no position. Shapes are anybody's, so that all is asked. */
export function* unplacedAnchors(stem: CaseFileStem, record: unknown): Iterable<UnplacedAnchor> {
  switch (stem) {
    case "claims": {
      const { source, anchor, alsoAt, withdrawal } = keysOf(record);
      yield* unplaced(source, anchor, ["anchor"]);
      for (const [i, further] of listOf(alsoAt).entries())
        yield* unplaced(source, keysOf(further).anchor, ["alsoAt", i, "anchor"]);
      yield* unplaced(keysOf(withdrawal).source, keysOf(withdrawal).anchor, ["withdrawal", "anchor"]);
      return;
    }
    case "entities":
      for (const [i, name] of listOf(keysOf(record).names).entries())
        yield* unplaced(keysOf(name).source, keysOf(name).anchor, ["names", i, "anchor"]);
      return;
    case "readings": {
      const { source, frames, nothing } = keysOf(record);
      for (const [f, frame] of listOf(frames).entries()) {
        for (const [i, part] of listOf(keysOf(frame).parts).entries())
          yield* unplaced(source, part, ["frames", f, "parts", i]);
      }
      for (const [i, part] of listOf(nothing).entries()) yield* unplaced(source, part, ["nothing", i]);
      return;
    }
    case "case":
    case "sources":
    case "replies":
    case "corrections":
    case "marks":
      return;
    default:
      return stem satisfies never;
  }
}

/** Whether an anchor is its words alone. */
export const isUnplaced = (anchor: unknown): boolean => {
  const { start, end, exact } = keysOf(anchor);
  return start === undefined && end === undefined && typeof exact === "string" && exact !== "";
};

function* unplaced(source: unknown, anchor: unknown, path: ValuePath): Iterable<UnplacedAnchor> {
  if (!isUnplaced(anchor)) return;
  const { exact, prefix, suffix } = keysOf(anchor);
  yield {
    path,
    source: typeof source === "string" || typeof source === "number" ? String(source) : "",
    quote: {
      exact: String(exact),
      ...(typeof prefix === "string" && { prefix }),
      ...(typeof suffix === "string" && { suffix }),
    },
  };
}

type Keys = Readonly<Record<string, unknown>>;

const keysOf = (value: unknown): Keys => (typeof value === "object" && value !== null ? (value as Keys) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
