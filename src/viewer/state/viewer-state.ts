import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { layOut } from "../../graph/layout.ts";
import { type Found, searchEntities } from "../../graph/search.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Emphasis, Scene } from "../renderer/renderer.ts";
import { arrangeLayout } from "./arrange-layout.ts";
import { type Chosen, NOTHING } from "./chosen.ts";
import { emphasisOf } from "./emphasis.ts";
import { buildScene } from "./scene.ts";
import type { SourceTexts } from "./source-texts.ts";

const MOST_FOUND = 12;

/** All that the panels and the picture share; whoever writes to a signal is seen by both. */
export interface ViewerState {
  readonly table: ClaimTable;
  readonly scene: Scene;
  readonly texts: SourceTexts;
  readonly chosen: Signal<Chosen>;
  /** What the pointer is over in the picture or in a list. */
  readonly hovered: Signal<Chosen>;
  readonly words: Signal<string>;
  readonly found: ReadonlySignal<readonly Found[]>;
  readonly emphasis: ReadonlySignal<Emphasis | undefined>;
}

/**
 * Begins the state of an opened case with nothing chosen.
 * @param aspect the width by the height of where the picture will be.
 */
export function beginViewerState(table: ClaimTable, texts: SourceTexts, aspect: number): ViewerState {
  const chosen = signal<Chosen>(NOTHING);
  const hovered = signal<Chosen>(NOTHING);
  const words = signal("");
  return {
    ...{ table, texts, chosen, hovered, words },
    scene: buildScene(table, arrangeLayout(table, layOut(table), aspect)),
    found: computed(() => (words.value.trim() === "" ? [] : searchEntities(table, words.value, MOST_FOUND))),
    emphasis: computed(() => emphasisOf(table, chosen.value, hovered.value)),
  };
}
