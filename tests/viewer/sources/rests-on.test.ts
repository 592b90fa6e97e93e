import { expect, test } from "vitest";
import { bottlenecksOf } from "../../../src/provenance/removal/bottleneck.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { RestsOn } from "../../../src/viewer/sources/rests-on.tsx";
import { sourcedCase } from "../../provenance/sourced-case.ts";
import { markupOf, sampleState, shownBy, stateOf } from "../sample-state.ts";

test("those without whom most would be lost come first, with what would be, each with a switch", () => {
  const state = sampleState();
  const rows = markupOf(RestsOn, { state }).match(/<tr>.*?<\/tr>/g) ?? [];
  const losses = rows.slice(1).map((row) => Number(/<td>(\d+)( to \d+)?<\/td>/.exec(row)?.[1]));
  expect(losses.length).toBeGreaterThan(1);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
  expect(shownBy(RestsOn, { state })).toContain("propositions lost");
});

test("where more may fall in some world it is a range, the same as in the terminal", () => {
  const state = stateOf(
    buildTable(
      sourcedCase(
        [
          { steps: ["a"], source: "w1" },
          { steps: ["b"], source: "w2" },
        ],
        { maybeSame: { a: ["b"] } },
      ),
    ),
  );
  const [{ actor, loss } = expect.fail("nothing is lost")] = bottlenecksOf(state.actors.value, 1);
  const range = `${loss.propositions.length} to ${loss.propositions.length + loss.maybe.propositions.length}`;
  expect(range).toBe("0 to 1");
  expect(actor.kind).toBe("entity");
  expect(shownBy(RestsOn, { state })).toContain(`${range}${range}`);
});
