import { expect, test } from "vitest";
import { ActorSwitch } from "../../../src/viewer/panels/actor-switch.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("a switch is on for whoever is counted, and off for whoever is taken out", () => {
  const state = sampleState();
  const markup = () => markupOf(ActorSwitch, { state, actors: [0], label: "Count X" });
  expect(markup()).toContain("checked");
  state.change({ without: [0] });
  expect(markup()).not.toContain("checked");
  expect(markup()).toContain("Count X");
});

test("a switch of several is off only when all of them are taken out", () => {
  const state = sampleState();
  const markup = () => markupOf(ActorSwitch, { state, actors: [0, 1], label: "Count them" });
  state.change({ without: [0] });
  expect(markup()).toContain("checked");
  state.change({ without: [0, 1] });
  expect(markup()).not.toContain("checked");
});
