import { CountedList } from "../panels/counted-list.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { groupInWords } from "../renderer/groups/group-in-words.ts";
import { groupMembers } from "../state/group-members.ts";
import { openGroup } from "../state/open-group.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { GROUPS_IN_WORDS } from "./group-list.tsx";

const STEP = 50;

/** A group opened: who belongs to it, those of whom most is claimed first, each with how many claims that is. */
export function GroupPage({ state, lead }: { readonly state: ViewerState; readonly lead: number }) {
  const { scene, shown, table } = state;
  const members = groupMembers(scene, lead, shown.value);
  const number = scene.nodes[lead]?.group ?? -1;
  const group = scene.groups?.[number];
  const [name, others] = group === undefined ? [scene.nodes[lead]?.label, ""] : groupInWords(scene, group);
  return (
    <>
      <p class="kicker">A group</p>
      <PageHeading>
        <bdi>{name}</bdi> {others}
      </PageHeading>
      <p class="aside">{group === undefined ? "Here nobody is drawn together with them." : GROUPS_IN_WORDS}</p>
      {group !== undefined && (
        <p>
          <button type="button" class="plain" onClick={() => openGroup(state, number)}>
            Look at it in the picture
          </button>
        </p>
      )}
      {members.length > 0 && (
        <CountedList heading="Who belongs to it" items={members} step={STEP} as={{ list: "members" }}>
          {({ entity: position, claims }) => {
            const entity = table.entities[position];
            return entity === undefined ? null : (
              <li key={entity.id}>
                <EntityButton state={state} entity={entity} />{" "}
                <span class="count">
                  {claims} {claims === 1 ? "claim" : "claims"}
                </span>
              </li>
            );
          }}
        </CountedList>
      )}
    </>
  );
}
