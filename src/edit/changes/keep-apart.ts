import { asEntityId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { changePart } from "./change-part.ts";
import { type Reason, withCorrections } from "./correction-of.ts";

/** Says of two entities that they were looked at and are not one: neither may be the other from here on. */
export function keepApart(working: WorkingCase, id: string, other: string, reason?: Reason): Edit {
  const without = (one: string, two: string) =>
    partOf(working, "entities", one)?.maybeSame.filter((each) => each !== two) ?? [];
  const notSame = [...(partOf(working, "entities", id)?.notSame ?? []), asEntityId(other)];
  const isSaidThere = partOf(working, "entities", other)?.maybeSame.some((each) => each === id) ?? false;
  const edit: Edit = {
    what: `kept ${id} and ${other} apart`,
    changes: [
      changePart(working, "entities", id, { maybeSame: without(id, other), notSame }),
      ...(isSaidThere ? [changePart(working, "entities", other, { maybeSame: without(other, id) })] : []),
    ],
  };
  return reason === undefined ? edit : withCorrections(working, edit, reason);
}
