import type { Step } from "../model/attribution.ts";
import type { Entity } from "../model/entity.ts";
import { type SourceId, THE_WORK, UNATTRIBUTED } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { workInWords } from "./source-in-words.ts";

/** Who takes a step: somebody of the case, a work itself, or a voice that the text does not name. */
export type Voice =
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "work"; readonly work: Source }
  | { readonly kind: "unnamed" };

/** Finds the voice of a step of a claim that was read in a source; a work speaks for itself in `in`, else in what was read. */
export function voiceOfStep({ by, in: work }: Pick<Step, "by" | "in">, read: SourceId, table: ClaimTable): Voice {
  if (by === THE_WORK) {
    const speaking = table.sources[table.sourceIndex(work ?? read) ?? -1];
    return speaking === undefined ? { kind: "unnamed" } : { kind: "work", work: speaking };
  }
  const entity = by === UNATTRIBUTED ? undefined : table.entities[table.entityIndex(by) ?? -1];
  return entity === undefined ? { kind: "unnamed" } : { kind: "entity", entity };
}

/** A voice by name or description; a work by its title and publisher, so that nobody takes it for a person. */
export function voiceInWords(voice: Voice, table: ClaimTable): string {
  switch (voice.kind) {
    case "entity":
      return voice.entity.name;
    case "work":
      return workInWords(voice.work, table);
    case "unnamed":
      return "an unnamed voice";
    default:
      return voice satisfies never;
  }
}

/** What is said of a work where it is the origin: nobody is quoted. */
export const IN_ITS_OWN_VOICE = "in its own voice";
