import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Layout } from "../../graph/layout.ts";
import { searchEntities } from "../../graph/names/search.ts";
import type { ClaimMask, TimeWindow } from "../../graph/selection.ts";
import { asKnownOn } from "../../provenance/as-known-on.ts";
import { pathsBySourcing, type SourcedPath } from "../../provenance/asking/paths-by-sourcing.ts";
import { type ActorIndex, supportedBy } from "../../provenance/removal/actor-index.ts";
import { type LinesByRow, linesByRow } from "../../provenance/removal/lines-by-row.ts";
import { type Loss, lossOf } from "../../provenance/removal/loss.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { CameraPosition, Emphasis, Renderer, Scene } from "../renderer/renderer.ts";
import { type Ahead, beginAhead } from "./ahead.ts";
import { type Chosen, NOTHING } from "./chosen.ts";
import { emphasisOf } from "./emphasis.ts";
import { type FoundNames, findInWhole } from "./find-in-whole.ts";
import { beginHistory, type History } from "./history.ts";
import type { Part } from "./part.ts";
import { pinnedScene } from "./pins.ts";
import { buildScene } from "./scene/scene.ts";
import type { Shape } from "./shape/shape.ts";
import { arrangementWord } from "./shape/shape-address.ts";
import { type Sifted, sift } from "./shape/sift.ts";
import { showingOf } from "./showing.ts";
import { shownAnyTime, shownInTime } from "./shown-claims.ts";
import { keepSourceTexts, type SourceTexts } from "./source-texts.ts";
import type { AskedMenu } from "./target.ts";
import type { TextPlace } from "./text-place.ts";
import { type View, WHOLE_CASE } from "./view.ts";
import { addressOf } from "./view-address.ts";

const MOST_FOUND = 12;
const MOST_PATHS = { k: 4, maxHops: 5 };

/** Something heard of the case while it is shown. */
export interface News {
  readonly words: string;
  readonly isTrouble: boolean;
}

/** All that the panels and the picture share; whoever changes the view is seen by all of them. */
export interface ViewerState {
  readonly table: ClaimTable;
  /** As it is laid out by now; whoever reads it hears of another, as of a signal. */
  readonly scene: Scene;
  /** Draws the same case with its entities where they are in another scene of it. */
  place(scene: Scene): void;
  /** In the shape that the view gives it. */
  readonly shaped: ReadonlySignal<Scene>;
  /** The shaped scene with what is pinned where it was put. */
  readonly arranged: ReadonlySignal<Scene>;
  /** The word of the layout that it is drawn in, for which its pins hold. */
  readonly layout: ReadonlySignal<string>;
  readonly texts: SourceTexts;
  /** What part of its case the table is; undefined where it is the whole. */
  readonly part: Part | undefined;
  /** What was last heard of the case, while it is shown: what changed, or why its files are not shown as they are now. */
  readonly news: Signal<News | undefined>;
  /** Asks for what came with the page. */
  readonly ask: typeof fetch;
  /** Every step of it can be undone. */
  readonly history: History<View>;
  /** What is set just now, and while time plays the window that it has come to. */
  readonly view: ReadonlySignal<View>;
  /** The window that time has come to while it plays: no step until it is stopped, and in no link. */
  readonly playing: ReadonlySignal<TimeWindow | undefined>;
  /** Lets time come to a window; any step that somebody takes stops it where it is, and nothing gives it up. */
  play(window: TimeWindow | undefined): void;
  readonly chosen: ReadonlySignal<Chosen>;
  /** Sets some of the view and leaves the rest as it is. */
  change(part: Partial<View>): void;
  choose(chosen: Chosen): void;
  /** Which claims the view shows. */
  readonly shown: ReadonlySignal<ClaimMask>;
  /** What the view's sieve leaves of the claims that it would show otherwise, and whom it leaves out. */
  readonly sifted: ReadonlySignal<Sifted>;
  /** Which it would show without its window of time. */
  readonly shownAtAnyTime: ReadonlySignal<ClaimMask>;
  /** Which it would show of everybody, whoever is looked at alone. */
  readonly shownOfAll: ReadonlySignal<ClaimMask>;
  /** Claims that give support on the view's day, whether they are shown or not. */
  readonly support: ReadonlySignal<ClaimMask>;
  /** Who stands behind which claims, among those that gave support on the view's day. */
  readonly actors: ReadonlySignal<ActorIndex>;
  /** Claims that the view shows and that give support. */
  readonly supporting: ReadonlySignal<ClaimMask>;
  /** The best paths between the two entities whose paths are asked for. */
  readonly paths: ReadonlySignal<readonly SourcedPath[]>;
  /** What falls with the actors that are switched off. */
  readonly lost: ReadonlySignal<Loss>;
  /** What the pointer is over in the picture or in a list. */
  readonly hovered: Signal<Chosen>;
  /** A place in a text that was asked for, beside what is opened; the text goes there. */
  readonly soughtPlace: Signal<TextPlace | undefined>;
  readonly words: Signal<string>;
  readonly found: ReadonlySignal<FoundNames>;
  /** What somebody will wait for sooner or later, to be done while nobody does. */
  readonly ahead: Ahead;
  /** Whether somebody waits for it by now: names are looked for, and not all can be found yet. */
  readonly isAwaited: ReadonlySignal<boolean>;
  readonly emphasis: ReadonlySignal<Emphasis | undefined>;
  /** Where the picture's camera came to rest, once somebody moved it; no step to be undone, but part of a link. */
  readonly camera: Signal<CameraPosition | undefined>;
  /** What draws the picture, while it is there. */
  readonly picture: Signal<Renderer | undefined>;
  /** Whether the list of everything that can be done is open. */
  readonly isAsking: Signal<boolean>;
  /** The menu that is open, if any. */
  readonly menu: Signal<AskedMenu | undefined>;
  /** Whether letters alone do something. */
  readonly letterKeys: Signal<boolean>;
  /** Whether somebody is about to draw around entities in the picture. */
  readonly isDrawing: Signal<boolean>;
  /** Whether each click in the picture chooses somebody with others or lets them go, without a key being held. */
  readonly isGathering: Signal<boolean>;
}

/** What a picture is shaped from. */
export interface ShapedFrom {
  readonly table: ClaimTable;
  /** As it is laid out. */
  readonly scene: ReadonlySignal<Scene>;
  readonly shape: ReadonlySignal<Shape>;
  /** By row how many lines the link of each claim has. */
  readonly lines: ReadonlySignal<Uint8Array>;
  readonly actors: ReadonlySignal<ActorIndex>;
}

/** What there may be already when the state of a case begins. */
export interface Beginning {
  /** What part of its case the table is, where it is not the whole. */
  readonly part?: Part | undefined;
  /** Follows the view's shape with the scene that is drawn in it; where nobody can, it is drawn as it opens. */
  readonly shapeScene?: (from: ShapedFrom) => ReadonlySignal<Scene>;
  /** The views that led to the first one, which undo goes back to. */
  readonly past?: readonly View[];
  /** The views that were taken back, which redo goes forward to. */
  readonly future?: readonly View[];
  readonly letterKeys?: Signal<boolean>;
  readonly isAsking?: Signal<boolean>;
  readonly words?: Signal<string>;
  readonly texts?: SourceTexts;
  readonly news?: Signal<News | undefined>;
}

/**
 * Begins the state of an opened case.
 * @param layout where its entities are drawn
 */
export function beginViewerState(
  table: ClaimTable,
  ask: typeof fetch,
  layout: Layout,
  first: View = WHOLE_CASE,
  {
    part,
    shapeScene = ({ scene }) => scene,
    past,
    future,
    letterKeys = signal(true),
    isAsking = signal(false),
    words = signal(""),
    texts = keepSourceTexts(ask),
    news = signal(undefined),
  }: Beginning = {},
): ViewerState {
  const ahead = beginAhead(table, part === undefined);
  const history = beginHistory(first, (one, other) => addressOf(one, table) === addressOf(other, table), past, future);
  const played = signal<{ readonly window: TimeWindow; readonly since: View } | undefined>(undefined);
  const playing = computed(() => (played.value?.since === history.present.value ? played.value.window : undefined));
  // Whoever goes back to where time was played from does not want it to go on.
  effect(() => {
    if (played.value !== undefined && played.value.since !== history.present.value) played.value = undefined;
  });
  const view = computed(() =>
    playing.value === undefined ? history.present.value : { ...history.present.value, window: playing.value },
  );
  const hovered = signal<Chosen>(NOTHING);
  const change = (part: Partial<View>): void => {
    // What was pointed at in a list goes with the list, and nobody would ever point away from it.
    if (part.chosen !== undefined) hovered.value = NOTHING;
    history.change({ ...view.peek(), ...part });
  };
  const chosen = computed(() => view.value.chosen);

  const everything = computed(() => ahead.actors());
  const play = (window: TimeWindow | undefined): void => {
    played.value = window && { window, since: history.present.peek() };
  };
  // Time that plays changes none of it, nor what follows from it.
  const hasWindow = computed(() => view.value.window !== undefined);
  const anyTime = computed(() => shownAnyTime(() => everything.value, table, history.present.value));
  const atAnyTime = computed((): View => ({ ...history.present.value, window: undefined }));
  const knownOn = computed(() => view.value.knownOn);
  const support = computed(() =>
    knownOn.value === undefined ? standingClaims(table) : asKnownOn(table, knownOn.value.bounds, knownOn.value.clock),
  );
  const actors = computed(() => supportedBy(everything.value, support.value));
  const switchedOff = computed(() => view.value.without);
  const shape = computed(() => view.value.shape);
  const siftedOf = (mask: ClaimMask, of = view.value): Sifted => {
    const isAnyoneGone = of.within !== undefined || of.aside.length > 0;
    const seenOf = isAnyoneGone ? () => showingOf(table, mask, of).entities : undefined;
    return sift(table, mask, shape.value.sieve, () => linesOf(mask), seenOf);
  };
  const unsifted = computed(() => shownInTime(table, anyTime.value, view.value));
  const sifted = computed(() => siftedOf(unsifted.value));
  const shown = computed(() => sifted.value.claims);
  /** How many lines the links of some claims have among themselves. */
  const linesOf = (mask: ClaimMask): LinesByRow =>
    linesByRow(
      supportedBy(
        everything.value,
        mask.map((isShown, row) => isShown & (support.value[row] ?? 0)),
      ),
    );
  const lines = computed(() => linesOf(unsifted.value).lines);
  const supporting = computed(() => shown.value.map((isShown, row) => isShown & (support.value[row] ?? 0)));
  const paths = computed(() => {
    const asked = chosen.value;
    if (asked.kind !== "paths") return [];
    return pathsBySourcing(table, asked.from, asked.to, { ...MOST_PATHS, mask: supporting.value });
  });
  const scene = signal(buildScene(table, layout));
  const shaped = shapeScene({ table, scene, shape, lines, actors });
  const pins = computed(() => view.value.pins);
  const arrangedAs = computed(() => arrangementWord(shape.value.arrangement, table));
  const several = computed(() => view.value.several);
  return {
    ...{
      table,
      ask,
      texts,
      part,
      news,
      history,
      view,
      playing,
      play,
      chosen,
      change,
      hovered,
      words,
      actors,
      shown,
      sifted,
      supporting,
      support,
      paths,
    },
    choose: (next) => change({ chosen: next }),
    soughtPlace: signal(undefined),
    get scene() {
      return scene.value;
    },
    place: (next) => {
      scene.value = next;
    },
    shaped,
    arranged: computed(() => pinnedScene(shaped.value, pins.value, arrangedAs.value)),
    layout: arrangedAs,
    shownAtAnyTime: computed(() =>
      hasWindow.value
        ? siftedOf(shownInTime(table, anyTime.value, atAnyTime.value), atAnyTime.value).claims
        : shown.value,
    ),
    shownOfAll: computed(() => {
      if (view.value.within === undefined) return shown.value;
      const ofAll = { ...view.value, within: undefined };
      return siftedOf(shownInTime(table, anyTime.value, ofAll), ofAll).claims;
    }),
    lost: computed(() => lossOf(actors.value, switchedOff.value)),
    found:
      part === undefined
        ? computed(() => {
            if (words.value.trim() === "") return [];
            return ahead.isSearchable.value ? searchEntities(table, words.value, MOST_FOUND) : undefined;
          })
        : findInWhole(ask, words),
    emphasis: computed(() =>
      emphasisOf(table, chosen.value, hovered.value, {
        ...{ best: paths.value[0]?.path, several: several.value },
        ...(chosen.value.kind === "together" ? { scene: scene.value } : {}),
      }),
    ),
    ahead,
    isAwaited: computed(() => part === undefined && words.value.trim() !== "" && !ahead.isSearchable.value),
    camera: signal(undefined),
    picture: signal(undefined),
    isAsking,
    isDrawing: signal(false),
    isGathering: signal(false),
    menu: signal(undefined),
    letterKeys,
  };
}
