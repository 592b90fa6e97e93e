import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Clock, TimeWindow } from "../../graph/selection.ts";
import { type Brushed, brushedBins, brushedWindow } from "../state/brushed-window.ts";
import { type TimeBins, timeBins } from "../state/time-bins.ts";
import { timeHistogram } from "../state/time-histogram.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { binInWords } from "./bin-in-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { KnownOnField } from "./known-on-field.tsx";
import { TimeBrush } from "./time-brush.tsx";

type Overlap = TimeWindow["overlap"];

const CLOCK_WORDS: Readonly<Record<Clock, string>> = {
  event: "event",
  statement: "statement",
  publication: "publication",
};
const OVERLAP_WORDS: Readonly<Record<Overlap, string>> = {
  possible: "possibly within",
  certain: "certainly within",
};

interface TimeStripProps {
  readonly state: ViewerState;
  /** On a small screen there is no room for it until it is asked for. */
  readonly isFolded: boolean;
}

/** When: a window on one of three clocks, and a day to go back to. */
export function TimeStrip({ state, isFolded }: TimeStripProps) {
  const { table, change, view } = state;
  const { window, knownOn } = view.value;
  const set = useSignal<Pick<TimeWindow, "clock" | "overlap">>({ clock: "event", overlap: "possible" });
  const { clock, overlap } = window ?? set.value;

  const bins = useMemo(() => timeBins(table, clock), [table, clock]);
  const others = state.shownAtAnyTime.value;
  const histogram = useMemo(() => timeHistogram(table, clock, others, bins), [table, clock, others, bins]);
  const brushed = brushedBins(bins, window);

  const setHow = (how: Partial<Pick<TimeWindow, "clock" | "overlap">>) => {
    set.value = { clock, overlap, ...how };
    if (window !== undefined) change({ window: { ...window, ...how } });
  };
  return (
    <details class="time" open={!isFolded}>
      <summary>
        Time{" "}
        <span class="aside">
          {[
            ...(window === undefined
              ? []
              : [
                  `${CLOCK_WORDS[clock]} ${overlap === "certain" ? "certainly" : "possibly"} ${stretch(bins, brushed)}`,
                ]),
            ...(knownOn === undefined ? [] : [`as known on ${dateInWords(knownOn.date)}`]),
          ].join(" · ")}
        </span>
      </summary>
      <div class="time-body">
        <div>
          {bins.edges.length === 0 ? (
            <p class="aside">No claim of this case has a time of {CLOCK_WORDS[clock]}.</p>
          ) : (
            <TimeBrush
              key={clock}
              bins={bins}
              histogram={histogram}
              brushed={brushed}
              onBrush={(next) => change({ window: brushedWindow(bins, next, { clock, overlap }) })}
            />
          )}
          {histogram.untimed > 0 && (
            <p class="aside">
              {untimedInWords(histogram.untimed, CLOCK_WORDS[clock])}
              {window !== undefined && ` The window hides ${histogram.untimed === 1 ? "it" : "them"}.`}
            </p>
          )}
        </div>
        <div class="time-tools">
          <div>
            <label>
              Time of{" "}
              <select value={clock} onChange={({ currentTarget }) => setHow({ clock: currentTarget.value as Clock })}>
                {Object.entries(CLOCK_WORDS).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
            <select
              aria-label="How surely"
              value={overlap}
              onChange={({ currentTarget }) => setHow({ overlap: currentTarget.value as Overlap })}
            >
              {Object.entries(OVERLAP_WORDS).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
            {window !== undefined && (
              <button type="button" class="plain" onClick={() => change({ window: undefined })}>
                All times
              </button>
            )}
          </div>
          <KnownOnField state={state} />
        </div>
      </div>
    </details>
  );
}

const untimedInWords = (count: number, clock: string): string =>
  `${count} ${count === 1 ? "claim has" : "claims have"} no time of ${clock}.`;

function stretch({ edges, unit }: TimeBins, { from, to }: Brushed): string {
  const [first, last] = [binInWords(edges[from] ?? 0, unit), binInWords((edges[to] ?? 1) - 1, unit)];
  return first === last ? first : `${first} to ${last}`;
}
