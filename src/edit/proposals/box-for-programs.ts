import type { Draft } from "../../model/draft.ts";
import type { DraftBox } from "../drafts/draft-box.ts";
import { partOf, type WorkingCase } from "../working-case.ts";

/** The id that a proposal has as a draft: of what it comes to, so that the same has the same. */
export const draftIdOf = (source: string, hash: string): string => `${source.slice(0, 100)}-${hash.slice(0, 12)}`;

/** Whether a draft came as a proposal; what is brought in out of files has the id of its claim. */
export const isOfProgram = ({ id, claim }: Draft): boolean =>
  claim.id === undefined &&
  /^[0-9a-f]{12}$/.test(id.slice(draftIdOf(claim.source, "").length)) &&
  id.startsWith(draftIdOf(claim.source, ""));

/**
 * What whoever proposes may see of the drafts beside a case: those that came as proposals, of works that they are given, and
 * whom these speak of. Whoever else is proposed may be of a work that nobody is to hear of, and so may the work be.
 */
export function boxForPrograms(working: WorkingCase, { drafts, entities, decisions }: DraftBox): DraftBox {
  const seen = [...drafts].filter(
    ([, { draft }]) => isOfProgram(draft) && partOf(working, "sources", draft.claim.source) !== undefined,
  );
  const named = new Set(seen.flatMap(([, { draft }]) => whomItNames(draft)));
  return {
    drafts: new Map(seen),
    entities: new Map([...entities].filter(([id]) => named.has(id))),
    sources: new Map(),
    decisions,
  };
}

/** Whom a draft speaks of and who speak in it, by id. */
export function whomItNames({ claim: { subject, object, place, attribution } }: Draft): readonly string[] {
  const steps: readonly unknown[] = Array.isArray(attribution) ? attribution : [];
  const voices = steps.map((step) => (step as { readonly by?: unknown } | null)?.by);
  return [subject, object, place, ...voices].filter((id) => typeof id === "string");
}
