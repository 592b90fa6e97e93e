import { EntityButton } from "../panels/entity-button.tsx";
import { partInWords } from "../panels/part-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** Says that only a part of the case is here, how much of it, and of whom all that is alleged is among it. */
export function PartNotice({ state }: { readonly state: ViewerState }) {
  const { part, table } = state;
  if (part === undefined) return null;

  const words = partInWords(part, table);
  const around = part.around.flatMap((id) => table.entities[table.entityIndex(id) ?? -1] ?? []);
  return (
    <aside class="part" aria-label="What part of the case this is">
      <p>
        <strong>This is {words.much}.</strong> Every figure on this page is of the part. Search is in the whole case.
      </p>
      <p class="aside">
        All that is alleged of:{" "}
        {around.map((entity) => (
          <EntityButton key={entity.id} state={state} entity={entity} />
        ))}
      </p>
      {words.cut !== undefined && <p>{words.cut.replace("of", "Of")}.</p>}
      {part.trouble.value !== undefined && <p role="alert">{part.trouble.value}</p>}
    </aside>
  );
}
