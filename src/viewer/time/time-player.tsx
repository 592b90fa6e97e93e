import { batch, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { TimeWindow } from "../../graph/selection.ts";
import type { View } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { wantsNoMotion } from "../wants-no-motion.ts";
import { type Brushed, windowOf } from "./brushed-window.ts";
import { type PlayWay, playFrom, playStep } from "./play-step.ts";
import { stretchInWords } from "./stretch-in-words.ts";
import type { TimeBins } from "./time-bins.ts";

/** How many milliseconds the picture stands at each step. */
const PACES = { slowly: 2_000, steadily: 1_000, fast: 400 } as const;
type Pace = keyof typeof PACES;

interface TimePlayerProps {
  readonly state: ViewerState;
  readonly bins: TimeBins;
  readonly brushed: Brushed;
  readonly how: Pick<TimeWindow, "clock" | "overlap">;
}

/**
 * Lets time play over the picture, step by step along the bins, and stops at the end, when the page is hidden and when the
 * strip is folded. What is played is one step to undo, once it is stopped; what it has come to is said then and not before.
 */
export function TimePlayer({ state, bins, brushed, how }: TimePlayerProps) {
  const { play, playing } = state;
  const way = useSignal<PlayWay>("moves");
  const pace = useSignal<Pace>(wantsNoMotion() ? "slowly" : "steadily");
  const told = useSignal<{ readonly words: string; readonly of: View } | undefined>(undefined);
  const isPlaying = playing.value !== undefined;
  const count = bins.edges.length - 1;

  const tell = (words: string, at: Brushed): void => {
    const shown = state.shown.peek().reduce((sum, isShown) => sum + isShown, 0);
    told.value = {
      words: `${words} at ${stretchInWords(bins, at)}: ${shown} of ${state.table.size} claims shown.`,
      of: state.view.peek(),
    };
  };
  const pause = (words: string): void => {
    stopPlaying(state);
    tell(words, brushed);
  };
  const step = (by: 1 | -1): void => {
    stopPlaying(state);
    const next = by === 1 ? playFrom(brushed, count, way.peek()) : playStep(brushed, count, way.peek(), by);
    if (next === undefined) return;
    state.change({ window: windowOf(bins, next, how) });
    tell("Now", next);
  };
  const begin = (): void => {
    told.value = undefined;
    play(windowOf(bins, playFrom(brushed, count, way.peek()), how));
  };

  // One step after the other, however long each takes to be drawn.
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = playStep(brushed, count, way.peek(), 1);
      if (next === undefined) pause("The end is reached");
      else play(windowOf(bins, next, how));
    }, PACES[pace.peek()]);
    return () => clearTimeout(timer);
  }, [state, isPlaying, brushed.from, brushed.to]);
  useEffect(() => {
    const onHidden = (): void => {
      if (document.hidden) stopPlaying(state);
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      stopPlaying(state);
    };
  }, [state]);

  return (
    <div class="player">
      <button type="button" aria-label="Step back" onClick={() => step(-1)}>
        ◂
      </button>
      <button type="button" class="play" onClick={() => (isPlaying ? pause("Paused") : begin())}>
        {isPlaying ? "Pause" : "Play"}
      </button>
      <button type="button" aria-label="Step forward" onClick={() => step(1)}>
        ▸
      </button>
      <select
        aria-label="How time plays"
        value={way.value}
        onChange={({ currentTarget }) => {
          way.value = currentTarget.value === "grows" ? "grows" : "moves";
        }}
      >
        <option value="moves">the window moves</option>
        <option value="grows">the window grows</option>
      </select>
      <select
        aria-label="How fast"
        value={pace.value}
        onChange={({ currentTarget }) => {
          pace.value = currentTarget.value as Pace;
        }}
      >
        {Object.keys(PACES).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <p role="status">{wordsNow(told.value, state.view.value)}</p>
    </div>
  );
}

/** What was said of a view, as long as that is the one that is looked at. */
export const wordsNow = (told: { readonly words: string; readonly of: View } | undefined, now: View): string =>
  told?.of === now ? told.words : "";

/** Stops time where it is: what it has come to is then set, as one step. */
export function stopPlaying({ change, play, playing }: Pick<ViewerState, "change" | "play" | "playing">): void {
  const window = playing.peek();
  if (window === undefined) return;
  batch(() => {
    change({ window });
    play(undefined);
  });
}
