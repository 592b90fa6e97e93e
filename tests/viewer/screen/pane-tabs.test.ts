import { expect, test } from "vitest";
import { PANES } from "../../../src/viewer/panes.ts";
import { PaneTabs } from "../../../src/viewer/screen/pane-tabs.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("every way of looking is a tab, the one that is shown selected and alone in the order of Tab", () => {
  const markup = markupOf(PaneTabs, { state: sampleState() });
  expect(markup.match(/role="tab"/g)).toHaveLength(PANES.length);
  expect(markup.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
});
