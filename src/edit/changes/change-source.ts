import { asSourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { changePart, type Fields } from "./change-part.ts";
import { correctionOf, type Reason } from "./correction-of.ts";

/** Changes what is recorded of a work, never the text that was read of it; with a reason, as a dated correction. */
export function changeSource(
  working: WorkingCase,
  id: string,
  fields: Fields<Omit<Source, "id" | "text">>,
  reason?: Reason,
): Edit {
  const change = changePart(working, "sources", id, fields);
  if (reason === undefined) return { what: `changed ${id}`, changes: [change] };

  const words = `Changed ${Object.keys(fields).join(", ")}.`;
  return {
    what: `corrected ${id}`,
    changes: [change, correctionOf(working, { source: asSourceId(id) }, words, reason)],
  };
}
