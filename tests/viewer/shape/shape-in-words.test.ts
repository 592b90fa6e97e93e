import { expect, test } from "vitest";
import { shapeInWords } from "../../../src/viewer/shape/shape-in-words.ts";
import { sampleState } from "../sample-state.ts";

test("it says the layout, who has no place in it, and what sizes, colours and widths tell", () => {
  const state = sampleState();
  expect(shapeInWords(state)).toBe("Layout: by links. larger: more claims about it that still stand");
  const { shape } = state.view.value;
  const arrangement = { kind: "time", clock: "event", overlap: "possible" } as const;
  state.change({ shape: { ...shape, arrangement, size: "alike", colour: "exposure", isWideByLines: true } });
  const words = shapeInWords(state);
  for (const said of [
    "Layout: by time",
    "laid out by claims that still stand, shown or not",
    "no claim about them has a date of what is alleged: ",
    "all alike in size",
    "colours: ",
    "wider lines",
  ])
    expect(words).toContain(said);
});
