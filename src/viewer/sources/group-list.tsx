import { useMemo } from "preact/hooks";
import { CountedList } from "../panels/counted-list.tsx";
import { groupInWords } from "../renderer/groups/group-in-words.ts";
import { prepareGroups } from "../renderer/groups/prepare-groups.ts";
import { openGroup } from "../state/open-group.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const STEP = 20;

/** What a group is, and what it is not. */
export const GROUPS_IN_WORDS =
  "Those of a group have more claims among themselves than chance would have; it is named after whom most is claimed of. Nobody alleges that they are one.";

/** In a large case who belongs together, as the picture draws it from afar, each with the way into it; nothing in any other. */
export function GroupList({ state }: { readonly state: ViewerState }) {
  const { scene, shown } = state;
  const groups = useMemo(() => {
    const prepared = prepareGroups(scene);
    const claims = new Uint32Array(prepared?.groups.length ?? 0);
    for (const { row, from, to } of scene.edges) {
      if (shown.value[row] !== 1) continue;
      for (const group of new Set([scene.nodes[from]?.group, scene.nodes[to]?.group])) {
        if (group !== undefined) claims[group] = (claims[group] ?? 0) + 1;
      }
    }
    const all = prepared?.groups.map((group, i) => ({ group, i, claims: claims[i] ?? 0 })) ?? [];
    return all.sort((one, other) => other.claims - one.claims);
  }, [scene, shown.value]);
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
