import { foldWords } from "../../graph/names/fold-words.ts";
import type { Entity } from "../../model/entity.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";

/** Whom of a case some words name: by id, else by the one name that is written so; or why nobody is taken. */
export type CalledInCase = (
  words: string,
) => { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: DraftTrouble };

/** Makes the finder, once for a case. Of several who are called alike none is chosen. */
export function calledInCase(working: WorkingCase): CalledInCase {
  let byName: Map<string, Set<string>> | undefined;
  const standing = ({ id, joinedInto }: Entity): string => joinedInto?.id ?? id;
  return (words) => {
    if (partOf(working, "entities", words) !== undefined) return { ok: true, id: words };
    if (byName === undefined) {
      byName = new Map();
      for (const [, entity] of partsOf(working, "entities"))
        for (const name of [entity.name, ...entity.names.map(({ text }) => text)]) {
          const key = foldWords(name);
          byName.set(key, (byName.get(key) ?? new Set()).add(standing(entity)));
        }
    }
    const shown = words.slice(0, 120).toWellFormed();
    const [only, ...others] = byName.get(foldWords(words)) ?? [];
    if (only === undefined)
      return {
        ok: false,
        reason: refusal(
          "name-unknown",
          `nobody in the case is called “${shown}”`,
          "give the id or a name that the case has; a person enters who is new",
        ),
      };
    if (others.length > 0)
      return {
        ok: false,
        reason: refusal(
          "name-ambiguous",
          `several are called “${shown}”: ${[only, ...others].join(", ")}`,
          "give the id of the one that is meant",
        ),
      };
    return { ok: true, id: only };
  };
}
