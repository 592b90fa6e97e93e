import { CLOCKS, OVERLAPS } from "../../graph/selection.ts";
import { CLOCK_WORDS } from "../panels/clock-words.ts";
import { useDrop } from "../panels/drop/use-drop.ts";
import { COLOURS, FIRST_SHAPE, type Shape, SIZES } from "../state/shape/shape.ts";
import { arrangementWord, shapeWords } from "../state/shape/shape-address.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { arrangementsOffered } from "./arrangements-offered.ts";
import { Choice } from "./choice.tsx";
import { shapeInWords } from "./shape-in-words.ts";
import { SieveFields } from "./sieve-fields.tsx";
import "../panels/drop/drop.css";
import "./shape.css";

const SIZE_WORDS: Readonly<Record<Shape["size"], string>> = {
  claims: "Claims about them",
  lines: "Independent lines",
  loss: "What falls without them",
  alike: "All alike",
};
const COLOUR_WORDS: Readonly<Record<Shape["colour"], string>> = {
  kind: "Kind",
  community: "Group",
  family: "What is alleged",
  exposure: "Exposure",
};
const OVERLAP_WORDS = { possible: "as early as it may be", certain: "once it surely was" } as const;

/** How the picture is drawn, to be set otherwise: where everybody is, what is large, coloured and wide, and what is left out. */
export function ShapePanel({ state }: { readonly state: ViewerState }) {
  const menu = useDrop();
  const { change, scene, table, view } = state;
  const { shape } = view.value;
  const { arrangement } = shape;
  const set = (part: Partial<Shape>) => change({ shape: { ...shape, ...part } });
  const offered = arrangementsOffered(state);
  const wordOf = (one: Shape["arrangement"]) => arrangementWord(one, table);
  const isParted = scene.nodes.some(({ group, community }) => group !== undefined || community !== undefined);
  const colours = COLOURS.filter((colour) => isParted || colour !== "community");

  return (
    <>
      <details class="shape drop" ref={menu}>
        <summary>Shape</summary>
        <div>
          <Choice
            label="Layout"
            value={wordOf(arrangement)}
            options={offered.map((one) => [wordOf(one.arrangement), one.words])}
            onChoose={(word) => {
              const next = offered.find((one) => wordOf(one.arrangement) === word);
              if (next !== undefined) set({ arrangement: next.arrangement });
            }}
          />
          {arrangement.kind === "time" && (
            <>
              <Choice
                label="Time of"
                value={arrangement.clock}
                options={CLOCKS.map((clock) => [clock, CLOCK_WORDS[clock]])}
                onChoose={(clock) => set({ arrangement: { ...arrangement, clock } })}
              />
              <Choice
                label="If vague"
                value={arrangement.overlap}
                options={OVERLAPS.map((overlap) => [overlap, OVERLAP_WORDS[overlap]])}
                onChoose={(overlap) => set({ arrangement: { ...arrangement, overlap } })}
              />
            </>
          )}
          <Choice
            label="Size"
            value={shape.size}
            options={SIZES.map((size) => [size, SIZE_WORDS[size]])}
            onChoose={(size) => set({ size })}
          />
          <Choice
            label="Colour"
            value={shape.colour}
            options={colours.map((colour) => [colour, COLOUR_WORDS[colour]])}
            onChoose={(colour) => set({ colour })}
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={shape.isWideByLines}
              onChange={({ currentTarget }) => set({ isWideByLines: currentTarget.checked })}
            />{" "}
            Lines the wider, the more independent lines between the two
          </label>
          <SieveFields state={state} />
          {shapeWords(shape, table).length > 0 && (
            <button type="button" class="plain" onClick={() => change({ shape: FIRST_SHAPE })}>
              Draw it as it opens
            </button>
          )}
        </div>
      </details>
      <p class="visually-hidden" role="status">
        {shapeInWords(state)}
      </p>
    </>
  );
}
