import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { setReading } from "../../../src/edit/changes/set-reading.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("a source that nobody has read yet gets its reading, and the next change keeps what was said", () => {
  const first = applyEdit(working, setReading(working, "wire", { status: "reading", by: ["a coder"] }));
  if (!first.ok) expect.fail("stale");
  const second = checkEdit(first.working, setReading(first.working, "wire", { status: "read" }));
  expect(second.ok && partOf(second.working, "readings", "wire")).toEqual({
    source: "wire",
    status: "read",
    by: ["a coder"],
    frames: [],
    nothing: [],
  });
});

test("a reading of no source is refused", () => {
  expect(checkEdit(working, setReading(working, "nobody", { status: "read" }))).toMatchObject({
    ok: false,
    issues: [{ code: "dangling-reference", pathInWords: "source" }],
  });
});
