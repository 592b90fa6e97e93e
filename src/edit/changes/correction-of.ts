import type { Correction } from "../../model/correction.ts";
import { asClaimId, asEntityId, asRecordId, asSourceId } from "../../model/id.ts";
import type { Change, ChangeOf, Edit } from "../edit.ts";
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

/** A change of a record that corrections tell of. */
type Correctable = ChangeOf<"claims"> | ChangeOf<"sources"> | ChangeOf<"entities">;

/** The claims, sources and entities that an edit changes without an entry among the corrections that says so. */
export function uncorrected({ changes }: Edit): readonly Correctable[] {
  const told = new Set(changes.flatMap(({ of, after }) => (of === "corrections" && after ? [targetOf(after.of)] : [])));
  return changes.filter(
    (change): change is Correctable =>
      (change.of === "claims" || change.of === "sources" || change.of === "entities") &&
      change.before !== undefined &&
      !told.has(targetOf(named(change))),
  );
}

/** An edit in which whatever it changes is told among the corrections, for a reason. */
export function withCorrections(working: WorkingCase, edit: Edit, reason: Reason): Edit {
  const told = uncorrected(edit).map((change) =>
    correctionOf(working, named(change), `Changed ${fieldsOf(change).join(", ")}.`, reason),
  );
  return { ...edit, changes: [...edit.changes, ...told] };
}

function named({ of, id }: Correctable): Correction["of"] {
  switch (of) {
    case "claims":
      return { claim: asClaimId(id) };
    case "sources":
      return { source: asSourceId(id) };
    case "entities":
      return { entity: asEntityId(id) };
    default:
      return of satisfies never;
  }
}

const targetOf = (of: Correction["of"]): string => JSON.stringify(of);

function fieldsOf({ before, after }: Correctable): readonly string[] {
  const [was, is] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}
