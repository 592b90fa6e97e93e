import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { TextOfWork } from "../../../src/viewer/text/text-of-work.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const shown = (id: string) =>
  shownBy(TextOfWork, {
    state,
    position: state.table.sourceIndex(asSourceId(id)) ?? -1,
    start: undefined,
    onLeave: () => undefined,
  });

test("a text that is at hand is read, and of another what the record quotes, with how to have it", async () => {
  await expect.poll(() => shown("gazette")).toMatch(/claims rest on \d+ passages of it.*Tidewater Company paid/);
  await expect.poll(() => shown("blog")).toContain("sayswho attach CASE blog FILE");
  expect(shown("blog")).toContain("“");
});
