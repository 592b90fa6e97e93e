import { asEntityId, asSourceId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { changePart } from "./change-part.ts";
import { correctionOf, type Reason } from "./correction-of.ts";

/** Makes two entities one: both records are kept, one stands for both, and what refers to either stays as it is. */
export function joinEntities(working: WorkingCase, id: string, into: string, reason: Reason): Edit {
  const maybeSame = partOf(working, "entities", id)?.maybeSame.filter((other) => other !== into) ?? [];
  const change = changePart(working, "entities", id, { joinedInto: { id: asEntityId(into), ...reason }, maybeSame });
  return {
    what: `joined ${id} into ${into}`,
    changes: [change, correctionOf(working, { entity: asEntityId(id) }, `Joined into ${into}.`, reason)],
  };
}

/** Makes two records of one work one. */
export function joinSources(working: WorkingCase, id: string, into: string, reason: Reason): Edit {
  const change = changePart(working, "sources", id, { joinedInto: { id: asSourceId(into), ...reason } });
  return {
    what: `joined ${id} into ${into}`,
    changes: [change, correctionOf(working, { source: asSourceId(id) }, `Joined into ${into}.`, reason)],
  };
}

/** Parts an entity again from the one it was joined into. */
export function partEntity(working: WorkingCase, id: string, reason: Reason): Edit {
  const into = partOf(working, "entities", id)?.joinedInto?.id;
  return {
    what: `parted ${id}${into === undefined ? "" : ` from ${into}`}`,
    changes: [
      changePart(working, "entities", id, { joinedInto: undefined }),
      correctionOf(working, { entity: asEntityId(id) }, `Parted${into === undefined ? "" : ` from ${into}`}.`, reason),
    ],
  };
}
