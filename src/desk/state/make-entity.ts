import { addEntity } from "../../edit/changes/add-entity.ts";
import type { EntityKind } from "../../model/entity.ts";
import { type DeskState, saveEdit } from "./desk-state.ts";

/** Makes somebody there and then, and gives the id; undefined where that was refused. */
export async function makeEntity(
  state: DeskState,
  name: string,
  kind: EntityKind,
  named: boolean,
): Promise<string | undefined> {
  const edit = addEntity(state.working.value, { name, kind, named });
  const [change] = edit.changes;
  if (change === undefined || !(await saveEdit(state, edit))) return undefined;
  if (state.form.value !== undefined)
    state.made.value = [...state.made.value, { id: change.id, revision: state.revision.value }];
  return change.id;
}
