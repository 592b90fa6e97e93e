import { expect, test } from "vitest";
import { Legend } from "../../../src/viewer/picture/legend.tsx";
import { madeGroups } from "../made-groups.ts";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

const { scene } = sampleState();

test("the legend lists the shapes and lines of this picture, and no others", () => {
  const shown = shownBy(Legend, { scene, isAnyChosen: false, isFolded: false });
  for (const words of ["person", "not named", "position", "ownership and money", "denied"])
    expect(shown).toContain(words);
  expect(shown).not.toContain("harm and coercion");
});

test("on a small screen the legend is folded", () => {
  const markup = markupOf(Legend, { scene, isAnyChosen: false, isFolded: true });
  expect(markup).toMatch(/^<details class="legend"><summary>Legend /);
  // There not every name finds room, and a mark without one is no riddle.
  expect(markup).toContain("has no room here: come nearer");
});

test("of a group it says how it is opened", () => {
  const shown = shownBy(Legend, { scene: madeGroups(), isAnyChosen: false, isFolded: false });
  expect(shown).toContain("named after whom most is claimed of: open it with a click or Enter");
});

test("what a ring means is said, and what a double ring does while several are chosen together", () => {
  const shown = (isAnyChosen: boolean) => shownBy(Legend, { scene, isAnyChosen, isFolded: false });
  expect(shown(false)).toContain("opened, or a voice of the chosen line");
  expect(shown(false)).not.toContain("chosen together");
  expect(shown(true)).toContain("chosen together with others");
});
