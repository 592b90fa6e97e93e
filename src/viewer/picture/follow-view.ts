import { computed, effect, untracked } from "@preact/signals";
import type { Scene } from "../renderer/renderer.ts";
import { openedEntities } from "../state/opened-entities.ts";
import { showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { Within } from "../state/within.ts";

/** What the picture was last moved and shaped for: it lasts longer than the state of a case that is read again. */
export interface Seen {
  /** Whom alone it showed when it was last brought into sight. */
  fittedTo?: Within | undefined;
  /** The group that was opened. */
  lookedInto?: number | undefined;
  shapedAs?: Scene | undefined;
  /** As it was laid out then. */
  laidOutAs?: Scene | undefined;
}

/** Draws whatever becomes of the view, as soon as there is something to draw it. Returns how to stop. */
export function followView(state: ViewerState, seen: Seen): () => void {
  const { picture, playing, view } = state;
  const within = computed(() => view.value.within);
  const aside = computed(() => view.value.aside);
  const isPlaying = computed(() => playing.value !== undefined);
  const several = computed(() => view.value.several);
  const stops = [
    effect(() => {
      const sifted = state.sifted.value;
      const now = within.value;
      const showing = showingOf(state.table, sifted.of, { within: now, aside: aside.value }, sifted);
      picture.value?.show(showing);
      if (picture.value === undefined || now === seen.fittedTo) return;
      seen.fittedTo = now;
      // Once it is known who is drawn: nobody who is hidden or left out is to take room.
      picture.value.fit();
    }),
    effect(() => {
      const [scene, shaped, laidOut] = [state.arranged.value, state.shaped.value, state.scene];
      if (picture.value === undefined) return;
      if (seen.laidOutAs !== laidOut) {
        // Nobody is moved away from where they look for it.
        seen.lookedInto = openedGroup(state);
        picture.value.settle(shaped);
      } else if (seen.shapedAs !== shaped) picture.value.arrange(scene);
      if (seen.laidOutAs !== laidOut || seen.shapedAs === shaped) picture.value.place(scene);
      seen.shapedAs = shaped;
      seen.laidOutAs = laidOut;
    }),
    effect(() => picture.value?.emphasize(state.emphasis.value)),
    effect(() => picture.value?.hold(isPlaying.value)),
    effect(() => picture.value?.markSeveral(several.value)),
    effect(() => {
      const { kind } = state.chosen.value;
      // Where they lie by now is no reason to go there.
      const group = untracked(() => openedGroup(state));
      if (picture.value === undefined || group === seen.lookedInto) return;
      if (group !== undefined) picture.value.lookInto(group);
      else if (kind === "nothing") picture.value.fit();
      seen.lookedInto = group;
    }),
    effect(() => picture.value?.lookAt(openedEntities(state.table, state.chosen.value))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The group that is opened, by its position among the scene's. */
export const openedGroup = ({ chosen, scene }: Pick<ViewerState, "chosen" | "scene">): number | undefined =>
  chosen.value.kind === "together" ? scene.nodes[chosen.value.lead]?.group : undefined;
