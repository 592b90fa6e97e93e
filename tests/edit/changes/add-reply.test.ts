import { expect, test } from "vitest";
import { addReply, changeReply } from "../../../src/edit/changes/add-reply.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("a reply goes by whom it is of, and is changed when the answer arrives", () => {
  const edit = addReply(working, { asked: "tidewater", about: ["payment"], status: "none-reported" });
  expect(edit).toMatchObject({ what: "recorded the reply of tidewater", changes: [{ id: "tidewater-reply-1" }] });
  expect(checkEdit(working, edit).ok).toBe(true);

  const changed = changeReply(working, "asked-brandt", { status: "declined", soughtBy: "us" });
  expect(checkEdit(working, changed)).toMatchObject({
    ok: true,
    edit: { changes: [{ after: { status: "declined" } }] },
  });
});
