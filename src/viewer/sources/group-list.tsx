import { useMemo } from "preact/hooks";
import { CountedList } from "../panels/counted-list.tsx";
import { groupInWords } from "../renderer/groups/group-in-words.ts";
import { openGroup } from "../state/open-group.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { claimsInGroups } from "./claims-in-groups.ts";

const STEP = 20;

/** What a group is, and what it is not. */
export const GROUPS_IN_WORDS =
  "Those of a group have more claims among themselves than chance would have; it is named after whom most is claimed of. Nobody alleges that they are one.";

/** In a large case who belongs together, as the picture draws it from afar, each with the way into it; nothing in any other. */
export function GroupList({ state }: { readonly state: ViewerState }) {
  const { scene, shown, table } = state;
  const groups = useMemo(() => {
    const claims = claimsInGroups(table, scene, shown.value);
    const all = (scene.groups ?? []).map((group, i) => ({ group, i, claims: claims[i] ?? 0 }));
    return all.sort((one, other) => other.claims - one.claims);
  }, [table, scene, shown.value]);
  if (groups.length === 0) return null;

  return (
    <CountedList
      heading="Who belongs together"
      items={groups}
      step={STEP}
      as={{ section: "groups" }}
      about={<p class="aside">{GROUPS_IN_WORDS}</p>}
    >
      {({ group, i, claims }) => {
        const [name, others] = groupInWords(scene, group);
        return (
          <li key={i}>
            <button type="button" class="link" onClick={() => openGroup(state, i)}>
              <bdi>{name}</bdi> {others}
            </button>{" "}
            <span class="count">
              {claims} {claims === 1 ? "claim" : "claims"}
            </span>
          </li>
        );
      }}
    </CountedList>
  );
}
