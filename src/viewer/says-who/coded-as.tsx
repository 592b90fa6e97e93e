import { recordOf } from "../../graph/joined/joined-records.ts";
import type { Claim } from "../../model/claim.ts";
import type { EntityId } from "../../model/id.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

interface CodedAsProps {
  readonly state: ViewerState;
  readonly claim: Pick<Claim, "subject" | "predicate" | "object" | "value">;
}

/** A claim as its coder wrote it down: subject, predicate, and object or value, as the picture draws it. */
export function CodedAs({ state, claim: { subject, predicate, object, value } }: CodedAsProps) {
  return (
    <>
      <End state={state} id={subject} /> <code>{predicate}</code>{" "}
      {object === undefined ? <bdi>{value}</bdi> : <End state={state} id={object} />}
    </>
  );
}

/** One end; where its record was joined into another, that other, and under which name it was recorded. */
function End({ state, id }: { readonly state: ViewerState; readonly id: EntityId }) {
  const { table } = state;
  const standing = table.entities[table.entityIndex(id) ?? -1];
  if (standing === undefined) return <code>{id}</code>;
  return (
    <>
      <EntityButton state={state} entity={standing} />
      {standing.id !== id && (
        <span class="aside">
          {" "}
          (recorded as <bdi>{recordOf(table, id)?.name}</bdi>)
        </span>
      )}
    </>
  );
}
