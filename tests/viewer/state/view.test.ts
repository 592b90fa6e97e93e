import { expect, test } from "vitest";
import { showingAll, toggled, WHOLE_CASE } from "../../../src/viewer/state/view.ts";

test("a case opens with the whole of it", () => {
  expect(WHOLE_CASE).toMatchObject({ without: [], hidden: [], window: undefined, knownOn: undefined });
});

test("toggling puts a word in at its place, and twice is as before", () => {
  expect(toggled(["a", "c"], "b")).toEqual(["a", "b", "c"]);
  expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});

test("showing all hides nothing any more and leaves what is opened", () => {
  const view = {
    ...WHOLE_CASE,
    chosen: { kind: "entity", entity: 1 } as const,
    without: [0],
    hidden: ["status:withdrawn"],
  };
  expect(showingAll(view)).toEqual({ ...WHOLE_CASE, chosen: view.chosen });
});

test("with nothing hidden any more nobody is left out, and the picture keeps its shape", () => {
  const sieve = { neighbours: 3, lines: 2, isLoneHidden: true };
  const shape = { ...WHOLE_CASE.shape, size: "loss", sieve } as const;
  expect(showingAll({ ...WHOLE_CASE, shape }).shape).toEqual({ ...WHOLE_CASE.shape, size: "loss" });
});
