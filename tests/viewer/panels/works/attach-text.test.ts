import { expect, test } from "vitest";
import { AttachText } from "../../../../src/viewer/panels/works/attach-text.tsx";
import { markupOf } from "../../sample-state.ts";

test("it asks for a file and has refused none yet", () => {
  const markup = markupOf(AttachText, { onAttach: () => false });
  expect(markup).toContain('type="file"');
  expect(markup).toContain("Show it from a file");
  expect(markup).not.toContain("alert");
});
