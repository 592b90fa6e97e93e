import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { axisTicks } from "./axis-ticks.ts";
import { binInWords } from "./bin-in-words.ts";
import type { Brushed } from "./brushed-window.ts";
import type { TimeBins } from "./time-bins.ts";
import type { TimeHistogram } from "./time-histogram.ts";
import { useLater } from "./use-later.ts";
import { useWidth } from "./use-width.ts";

interface TimeBrushProps {
  readonly bins: TimeBins;
  readonly histogram: TimeHistogram;
  readonly brushed: Brushed;
  onBrush(brushed: Brushed): void;
}

/** How many claims lie when, and two handles that leave out the rest; it is brushed with the pointer or by the handles' keys. */
export function TimeBrush({ bins, histogram, brushed, onBrush }: TimeBrushProps) {
  const { edges, unit, hasEarlier, hasLater } = bins;
  const count = edges.length - 1;
  // Until the hand rests the brush moves alone.
  const moving = useSignal<Brushed | undefined>(undefined);
  const start = useRef<number | undefined>(undefined);
  const axis = useRef<HTMLDivElement>(null);
  const later = useLater();
  const { from, to } = moving.value ?? brushed;

  const rest = () => {
    const rested = moving.peek();
    moving.value = undefined;
    if (rested !== undefined) onBrush(rested);
  };
  const move = (next: Brushed) => {
    moving.value = next;
    later(rest);
  };
  const binUnder = ({ clientX, currentTarget }: PointerEvent): number => {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)));
  };
  const drag = (event: PointerEvent) => {
    if (start.current === undefined) return;
    const bin = binUnder(event);
    moving.value = { from: Math.min(start.current, bin), to: Math.max(start.current, bin) + 1 };
  };

  const words = edges.slice(0, -1).map((edge, bin) => (bin === 0 && hasEarlier ? "earlier" : binInWords(edge, unit)));
  const ticks = axisTicks(words, useWidth(axis));
  return (
    <div class="brush">
      <svg
        viewBox={`0 0 ${count} 40`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = binUnder(event);
          drag(event);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          start.current = undefined;
          rest();
        }}
        onPointerCancel={() => {
          start.current = undefined;
          moving.value = undefined;
        }}
      >
        <rect class="room" width={count} height="40" />
        <rect class="brushed" x={from} width={to - from} height="40" />
        <Bars counts={histogram.possible} highest={Math.max(1, ...histogram.possible)} kind="possible" />
        <Bars counts={histogram.certain} highest={Math.max(1, ...histogram.possible)} kind="certain" />
        {hasEarlier && <line class="torn" x1={1} x2={1} y2="40" />}
        {hasLater && <line class="torn" x1={count - 1} x2={count - 1} y2="40" />}
        <rect class="outside" width={from} height="40" />
        <rect class="outside" x={to} width={count - to} height="40" />
      </svg>
      <input
        type="range"
        aria-label="From"
        min={0}
        max={count}
        value={from}
        aria-valuetext={`from ${binInWords(edges[from] ?? 0, unit)}`}
        onInput={({ currentTarget }) => {
          const next = Math.min(Number(currentTarget.value), to - 1);
          currentTarget.value = String(next);
          move({ from: next, to });
        }}
      />
      <input
        type="range"
        aria-label="To"
        min={0}
        max={count}
        value={to}
        aria-valuetext={`to ${binInWords((edges[to] ?? 1) - 1, unit)}`}
        onInput={({ currentTarget }) => {
          const next = Math.max(Number(currentTarget.value), from + 1);
          currentTarget.value = String(next);
          move({ from, to: next });
        }}
      />
      <div class="axis" aria-hidden="true" ref={axis}>
        {ticks.map((bin) => (
          <span key={bin} style={{ "inset-inline-start": `${(100 * bin) / count}%` }}>
            {words[bin]}
          </span>
        ))}
      </div>
    </div>
  );
}

interface BarsProps {
  readonly counts: readonly number[];
  readonly highest: number;
  readonly kind: "possible" | "certain";
}

function Bars({ counts, highest, kind }: BarsProps) {
  const heightOf = (count: number) => Math.max(1.5, (38 * count) / highest);
  return (
    <g class={kind}>
      {counts.map((count, bin) =>
        count === 0 ? null : (
          <rect key={bin} x={bin + 0.08} width={0.84} y={40 - heightOf(count)} height={heightOf(count)} />
        ),
      )}
    </g>
  );
}
