import type { Entity } from "../../model/entity.ts";
import { asEntityId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { changePart, type Fields } from "./change-part.ts";
import { correctionOf, type Reason } from "./correction-of.ts";

/** Changes what is recorded of an entity; with a reason, as a dated correction. */
export function changeEntity(working: WorkingCase, id: string, fields: Fields<Entity>, reason?: Reason): Edit {
  const change = changePart(working, "entities", id, fields);
  if (reason === undefined) return { what: `changed ${id}`, changes: [change] };

  const words = `Changed ${Object.keys(fields).join(", ")}.`;
  return {
    what: `corrected ${id}`,
    changes: [change, correctionOf(working, { entity: asEntityId(id) }, words, reason)],
  };
}
