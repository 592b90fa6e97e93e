import { claimsInWords } from "../panels/claims-in-words.ts";
import { CountedList } from "../panels/counted-list.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { FewFirst } from "../panels/few-first.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { ExpandByLines } from "./expand-by-lines.tsx";
import { linksAmong } from "./links-among.ts";

const STEP = 50;

/** Those who are chosen together, and the links between any two of them: how many claims each is, and the way to who says them. */
export function BetweenPage({ state }: { readonly state: ViewerState }) {
  const { change, choose, shown, support, table, view } = state;
  const { several } = view.value;
  const links = linksAmong(table, several, shown.value);
  const nameOf = (entity: number) => <bdi>{table.entities[entity]?.name}</bdi>;
  return (
    <>
      <p class="kicker">Chosen together</p>
      <PageHeading>
        {several.length} {several.length === 1 ? "entity" : "entities"}
      </PageHeading>
      {several.length === 0 && (
        <p class="aside">
          Nobody is chosen just now: hold Shift or Ctrl and click, or press Space in a list of neighbours.
        </p>
      )}
      <FewFirst items={several} step={STEP}>
        {(listed) => (
          <ul class="chosen-together">
            {listed.map((position) => {
              const entity = table.entities[position];
              return entity === undefined ? null : (
                <li key={entity.id}>
                  <EntityButton state={state} entity={entity} />
                  <button
                    type="button"
                    class="plain"
                    aria-label={`Let go of ${entity.name}`}
                    onClick={() => change({ several: several.filter((other) => other !== position) })}
                  >
                    Let go
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </FewFirst>
      {several.length > 0 && <ExpandByLines state={state} />}
      {several.length > 1 && (
        <CountedList
          heading="Links between them"
          items={links}
          step={STEP}
          as={{ list: "links-among" }}
          about={links.length === 0 && <p class="aside">Nothing that is shown is claimed between any two of them.</p>}
        >
          {({ from, to, claims }) => (
            <li key={`${from} ${to}`}>
              <button type="button" class="link" onClick={() => choose({ kind: "link", from, to })}>
                {nameOf(from)} – {nameOf(to)}
              </button>{" "}
              <span class="count">{claimsInWords(table, claims, support.value)}</span>
            </li>
          )}
        </CountedList>
      )}
    </>
  );
}
