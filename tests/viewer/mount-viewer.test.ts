import { expect, test } from "vitest";
import { mountViewer } from "../../src/viewer/mount-viewer.tsx";

test("loading the viewer does nothing to a page: all that it keeps, it keeps where it is mounted", () => {
  expect(globalThis.document).toBeUndefined();
  expect(mountViewer).toBeTypeOf("function");
});
