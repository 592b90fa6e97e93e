import { expect, test } from "vitest";
import { keepApart } from "../../../src/edit/changes/keep-apart.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { inverseOf } from "../../../src/edit/edit.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { sampleWorking } from "../drafts/beside-sample.ts";

const working = sampleWorking();

test("two that were looked at may not be one any more, from either side, with the why among the corrections", () => {
  for (const [one, other] of [
    ["official", "mara-quill"],
    ["mara-quill", "official"],
  ] as const) {
    const checked = checkEdit(working, keepApart(working, one, other, { when: "2026-11-29", why: "Both are named." }));
    if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
    expect(partOf(checked.working, "entities", one)?.notSame).toEqual([other]);
    expect(partOf(checked.working, "entities", "official")?.maybeSame).toEqual([]);
    expect(checked.edit.changes.some(({ of }) => of === "corrections")).toBe(true);
    const back = checkEdit(checked.working, inverseOf(checked.edit));
    expect(back.ok && partOf(back.working, "entities", "official")?.maybeSame).toEqual(["mara-quill"]);
  }
});
