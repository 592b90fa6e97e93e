import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { type Clock, type TimeWindow, timesOn } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { brushedBins, brushedWindow } from "./brushed-window.ts";
import { KnownOnField } from "./known-on-field.tsx";
import { stretchInWords } from "./stretch-in-words.ts";
import { timeBins } from "./time-bins.ts";
import { TimeBrush } from "./time-brush.tsx";
import { timeHistogram } from "./time-histogram.ts";
import { stopPlaying, TimePlayer } from "./time-player.tsx";
import "./time.css";

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

/** Of more claims than these nothing of it is worked out before somebody asks for it. */
const MANY = 20_000;

/** When: a window on one of three clocks, and a day to go back to. Folded until it is asked for, since it takes room from the picture. */
export function TimeStrip({ state, many = MANY }: { readonly state: ViewerState; readonly many?: number }) {
  const { table, view } = state;
  const { window, knownOn } = view.value;
  const isOpen = useMemo(() => window !== undefined || knownOn !== undefined, [table]);
  const isAsked = useSignal(table.size <= many);
  return (
    <details
      class="time"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) isAsked.value = true;
        else stopPlaying(state);
      }}
    >
      <summary>
        Time{" "}
        <span class="aside">
          {[
            ...(window === undefined ? [] : [windowInWords(table, window)]),
            ...(knownOn === undefined ? [] : [`as known on ${dateInWords(knownOn.date)}`]),
          ].join(" · ")}
        </span>
      </summary>
      {(isAsked.value || isOpen || window !== undefined) && <TimeFields state={state} />}
    </details>
  );
}

function windowInWords(table: ClaimTable, window: TimeWindow): string {
  const bins = timeBins(table, window.clock);
  const how = window.overlap === "certain" ? "certainly" : "possibly";
  return `${CLOCK_WORDS[window.clock]} ${how} ${stretchInWords(bins, brushedBins(bins, window))}`;
}

function TimeFields({ state }: { readonly state: ViewerState }) {
  const { table, change, view } = state;
  const { window } = view.value;
  const first = useMemo(() => clockOfMost(table), [table]);
  const set = useSignal<Pick<TimeWindow, "clock" | "overlap">>({ clock: first, overlap: "possible" });
  const { clock, overlap } = window ?? set.value;

  const bins = timeBins(table, clock);
  const others = state.shownAtAnyTime.value;
  const histogram = useMemo(() => timeHistogram(table, clock, others, bins), [table, clock, others, bins]);
  const brushed = brushedBins(bins, window);

  const setHow = (how: Partial<Pick<TimeWindow, "clock" | "overlap">>) => {
    set.value = { clock, overlap, ...how };
    if (window !== undefined) change({ window: { ...window, ...how } });
  };
  return (
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
        {bins.edges.length > 2 && (
          <TimePlayer key={`played ${clock}`} state={state} bins={bins} brushed={brushed} how={{ clock, overlap }} />
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
  );
}

/** The clock by which most claims have a time; of equal ones the first. */
function clockOfMost(table: ClaimTable): Clock {
  const timed = (clock: Clock): number => {
    const { starts, at } = timesOn(table, clock);
    let count = 0;
    for (let row = 0; row < table.size; row++) if (!Number.isNaN(starts[at(row)] ?? Number.NaN)) count++;
    return count;
  };
  return (Object.keys(CLOCK_WORDS) as Clock[]).reduce((best, clock) => (timed(clock) > timed(best) ? clock : best));
}

const untimedInWords = (count: number, clock: string): string =>
  `${count} ${count === 1 ? "claim has" : "claims have"} no time of ${clock}.`;
