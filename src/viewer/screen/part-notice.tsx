import { EntityButton } from "../panels/entity-button.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

/** Says that only a part of the case is here, how much of it, and of whom all that is alleged is among it. */
export function PartNotice({ state }: { readonly state: ViewerState }) {
  const { part, table } = state;
  if (part === undefined) return null;

  const around = part.around.flatMap((id) => table.entities[table.entityIndex(id) ?? -1] ?? []);
  return (
    <aside class="part" aria-label="What part of the case this is">
      <p>
        <strong>
          This is a part of the case: {inFigures(table.size)} of {inFigures(part.claims)} claims.
        </strong>{" "}
        Every figure on this page is of the part. Search is in the whole case.
      </p>
      <p class="aside">
        All that is alleged of:{" "}
        {around.map((entity) => (
          <EntityButton key={entity.id} state={state} entity={entity} />
        ))}
      </p>
      {part.cut.length > 0 && (
        <p>
          Of {namesOf(state, part.cut)} there is more than can be shown at once: only a part of it is here, and the
          lines counted may be too few.
        </p>
      )}
      {part.trouble.value !== undefined && <p role="alert">{part.trouble.value}</p>}
    </aside>
  );
}

const inFigures = (count: number): string => count.toLocaleString("en");

const namesOf = ({ table }: ViewerState, ids: NonNullable<ViewerState["part"]>["cut"]): string =>
  ids.map((id) => table.entities[table.entityIndex(id) ?? -1]?.name ?? id).join(", ");
