import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Chosen } from "./chosen.ts";

/** A source's text, and the place in it that somebody wants to see; without one its beginning. */
export interface TextPlace {
  readonly source: SourceId;
  readonly start?: number;
}

/** The text that goes with what is opened: of a work its own, of a claim that in which it was read, at its passage. */
export function textPlaceOf(chosen: Chosen, table: ClaimTable): TextPlace | undefined {
  switch (chosen.kind) {
    case "source": {
      const source = table.sources[chosen.source];
      return source && { source: source.id };
    }
    case "claim": {
      const { source, anchor } = table.claim(chosen.row);
      return { source, start: anchor.start };
    }
    case "nothing":
    case "link":
    case "paths":
    case "together":
    case "between":
    case "entity":
      return undefined;
    default:
      return chosen satisfies never;
  }
}
