import type { Correction } from "../../model/correction.ts";
import { asRecordId } from "../../model/id.ts";
import type { Change } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { nextId } from "./free-id.ts";

/** When something was changed (EDTF) and why: what a correction says beside what it was. */
export interface Reason {
  readonly when: string;
  readonly why: string;
}

/** The entry among the corrections that says what was changed, when and why. */
export function correctionOf(
  working: WorkingCase,
  of: Correction["of"],
  change: string,
  { when, why }: Reason,
): Change {
  const [target] = Object.values(of);
  const id = nextId(working, "corrections", `${target}-change`);
  return { of: "corrections", id, after: { id: asRecordId(id), of, when, change, why } };
}
