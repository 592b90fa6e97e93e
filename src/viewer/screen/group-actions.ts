import { isolatedWords } from "../isolated-words.ts";
import { groupInWords } from "../renderer/groups/group-in-words.ts";
import { type Action, always } from "../state/action.ts";
import { openGroup } from "../state/open-group.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** For each group of a large case the way into it, such as "Who belongs to Evenlamp and 212 others". */
export function groupActions({ scene }: Pick<ViewerState, "scene">): readonly Action[] {
  return (scene.groups ?? []).map((group, i): Action => {
    const [name, others] = groupInWords(scene, group);
    return {
      id: `group-${i}`,
      label: `Who belongs to ${isolatedWords(name)} ${others}`,
      keys: [],
      isOffered: always,
      run: (state) => openGroup(state, i),
    };
  });
}
