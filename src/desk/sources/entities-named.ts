import { applyEdit } from "../../edit/apply-edit.ts";
import { addEntity } from "../../edit/changes/add-entity.ts";
import type { Change } from "../../edit/edit.ts";
import { partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { foldWords } from "../../graph/names/fold-words.ts";

/** Entities that have to be made so that a source can name them: none for a name that the case has. */
export function madeOf(
  working: WorkingCase,
  wanted: readonly { readonly name: string; readonly kind: "organization" | "person" }[],
): { readonly working: WorkingCase; readonly changes: readonly Change[] } {
  let now = working;
  const changes: Change[] = [];
  for (const { name, kind } of wanted) {
    if (name === "" || entityNamed(now, name) !== undefined) continue;
    const edit = addEntity(now, { name, kind });
    const applied = applyEdit(now, edit);
    if (!applied.ok) continue;
    now = applied.working;
    changes.push(...edit.changes);
  }
  return { working: now, changes };
}

/** The entity that goes by a name, also by one of its other names; upper case and accents aside. */
export function entityNamed(working: WorkingCase, name: string): string | undefined {
  const wanted = foldWords(name);
  for (const [id, entity] of partsOf(working, "entities")) {
    if (foldWords(entity.name) === wanted || entity.names.some(({ text }) => foldWords(text) === wanted)) return id;
  }
  return undefined;
}
