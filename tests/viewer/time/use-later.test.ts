import { expect, test } from "vitest";
import { useLater } from "../../../src/viewer/time/use-later.ts";
import { shownBy } from "../sample-state.ts";

// That it goes with its panel is tried where panels go away: tests/browser/time.test.ts.
test("of works that follow one another closely only the last is done, after a pause", async () => {
  const done: string[] = [];
  let later: ReturnType<typeof useLater> | undefined;
  function Panel() {
    later = useLater();
    return "panel";
  }
  expect(shownBy(Panel, {})).toBe("panel");
  later?.(() => done.push("first"), 20);
  later?.(() => done.push("last"), 20);
  expect(done).toEqual([]);
  await expect.poll(() => done).toEqual(["last"]);
});
