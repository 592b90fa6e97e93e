import { describe, expect, test } from "vitest";
import { Chain, StepDetails } from "../../../src/desk/saying/chain.tsx";
import type { StepForm } from "../../../src/desk/saying/claim-form.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { press } from "../press-button.ts";

const desk = ownDesk();
const reading = () => desk.reading("union-speech");
const UHLET: StepForm = { by: "bram-uhlet", mode: "says" };
const WIRE: StepForm = { by: "marrowen-wire", mode: "reports" };

describe("who says it", () => {
  test.each([
    [[UHLET], "Bram Uhlet"],
    [[UHLET, WIRE], "Bram Uhlet, through Marrowen Wire,"],
    [
      [UHLET, WIRE, { by: "sorrel-courier", mode: "reports" }],
      "Bram Uhlet, through Marrowen Wire and The Sorrel Courier,",
    ],
    [[{ mode: "says" }, { mode: "reports" }], "who says it, through whom,"],
  ] as const)("%#: comes first, and then those through whom it came", async (steps, words) => {
    expect(shownBy(Chain, { state: await reading(), steps })).toBe(words);
  });

  test("is chosen for each step by its own button", async () => {
    const state = await reading();
    const steps = [UHLET, { mode: "reports" }] as const;
    press(Chain, { state, steps }, "whom: not said yet");
    expect(state.part.value).toEqual({ step: 1, field: "by" });
    press(Chain, { state, steps }, "who says it: Bram Uhlet");
    expect(state.part.value).toEqual({ step: 0, field: "by" });
  });
});

describe("what else is said of a step", () => {
  const WHOLE: StepForm = {
    ...UHLET,
    cue: "tell",
    in: asSourceId("wire-despatch"),
    interest: "party",
    time: { raw: "in February", edtf: "2023-02" },
    hedges: ["perhaps"],
    polarity: "neutral",
    basis: "saw",
    terms: "background",
  };

  test("is all there is, and what is not said is a gap", async () => {
    const state = await reading();
    const words = shownBy(StepDetails, { state, steps: [WHOLE] });
    expect(words).toBe(
      "Bram Uhlet says“tell”in Ministry blames Union for dark lightparty“in February” (2023-02)“perhaps”neutralsawbackground",
    );
    const gaps = markupOf(StepDetails, { state, steps: [UHLET] }).match(/class="step-part gap" aria-label="[^"]*"/g);
    expect(gaps?.map((gap) => /label="(.*): not said"/.exec(gap)?.[1])).toEqual([
      "word",
      "in which work",
      "interest",
      "said when",
      "holding back",
      "stance",
      "knows by",
      "on terms",
    ]);
  });

  test("an interest that is unknown is none", async () => {
    const state = await reading();
    expect(shownBy(StepDetails, { state, steps: [{ ...UHLET, interest: "unknown" }] })).not.toContain("unknown");
  });

  test("how somebody knows is asked of the origin alone", async () => {
    const state = await reading();
    const [origin, carrier] = [[UHLET], [UHLET, WIRE]].map(
      (steps) => markupOf(StepDetails, { state, steps }).split("knows by:").length - 1,
    );
    expect([origin, carrier]).toEqual([1, 1]);
  });

  test("is asked for by its own button", async () => {
    const state = await reading();
    const steps = [UHLET, { ...WIRE, cue: "reports" }];
    press(StepDetails, { state, steps }, "word: “reports”");
    expect(state.part.value).toEqual({ step: 1, field: "cue" });
    press(StepDetails, { state, steps }, "how: says");
    expect(state.part.value).toEqual({ step: 0, field: "mode" });
  });

  test("of several is in hand for one, and for one alone is not marked", async () => {
    const state = await reading();
    const marked = (steps: readonly StepForm[]) =>
      [...markupOf(StepDetails, { state, steps }).matchAll(/<li class="([^"]*)"/g)].map(([, classes]) => classes);
    state.stepInHand.value = 1;
    expect(marked([UHLET, WIRE])).toEqual(["step", "step in-hand"]);
    state.stepInHand.value = 0;
    expect(marked([UHLET])).toEqual(["step"]);
  });

  test("that is only our reading says so", async () => {
    const state = await reading();
    const ours = "our reading, the text does not say it";
    expect(shownBy(StepDetails, { state, steps: [{ ...UHLET, inferred: true }] })).toContain(ours);
    expect(shownBy(StepDetails, { state, steps: [UHLET] })).not.toContain(ours);
  });
});
