import { expect, test } from "vitest";
import { ActorSwitch } from "../../../src/viewer/panels/actor-switch.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("a switch is on for whoever is counted, and off for whoever is taken out", () => {
  const state = sampleState();
  const markup = () => markupOf(ActorSwitch, { state, actor: "e0", label: "Count X" });
  expect(markup()).toContain("checked");
  state.change({ without: ["e0"] });
  expect(markup()).not.toContain("checked");
  expect(markup()).toContain("Count X");
});
