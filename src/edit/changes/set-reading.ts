import { asSourceId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import type { Fields } from "./change-part.ts";

/** Says how far a source is read: its frames, where there is nothing to claim, and by whom. */
export function setReading(working: WorkingCase, source: string, fields: Fields<Omit<Reading, "source">>): Edit {
  const before = partOf(working, "readings", source);
  const unread: Reading = { source: asSourceId(source), status: "unread", by: [], frames: [], nothing: [] };
  const entries = Object.entries({ ...unread, ...before, ...fields }).filter(([, value]) => value !== undefined);
  const after = Object.fromEntries(entries) as Reading;
  return { what: `read on in ${source}`, changes: [{ of: "readings", id: source, before, after }] };
}
