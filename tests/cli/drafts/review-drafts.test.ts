import pc from "picocolors";
import { expect, test } from "vitest";
import { changeIn, reviewDrafts } from "../../../src/cli/drafts/review-drafts.ts";
import { openQueue } from "../../../src/edit/on-disk/draft-queue.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { caseWithDrafts, draftOf } from "../drafts-on-disk.ts";

const cases = casesOnDisk();

async function reviewed(drafts: readonly object[], keys: readonly string[]) {
  const opened = await openQueue(await caseWithDrafts(cases.folder(), drafts), { by: "I. Vosk", at: "2026-11-29" });
  if (!opened.ok) expect.fail("it does not check");
  let out = "";
  const left = [...keys];
  const next = async () => left.shift() ?? "end";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: () => {},
    interactive: true,
    colours: pc.createColors(false),
  };
  await reviewDrafts(opened.queue, { key: next, line: next, close: () => {} }, terminal);
  return { out, queue: opened.queue };
}

test("somebody proposed is one whom the case has by the number that stands before them, or nobody by x", async () => {
  const entity = { id: "b2", kind: "person", name: "Joss Brandt" };
  const same = await reviewed([{ entity }, draftOf("one", { object: "b2" })], ["1", "a", "q"]);
  expect(same.out).toContain("1 “Joss Brandt” is joss-brandt (the same name; person)");
  expect(same.out).toContain("✓ accepted claim-one");
  const other = await reviewed([{ entity }, draftOf("one", { object: "b2" })], ["a", "x", "a", "q"]);
  expect(other.out).toContain("[entity-undecided]");
  expect(other.out).toContain("✓ b2 is nobody whom the case has");
  expect(other.out).toContain("✓ accepted claim-one");
});

test("keys that mean nothing do nothing, and the end of the keys is the end", async () => {
  const { out, queue } = await reviewed([draftOf("one")], ["z", "7", "ctrl+z"]);
  expect(out).toContain("2 entries still wait.");
  expect(queue.drafts()).toHaveLength(1);
});

test("a change is written as what=value", () => {
  expect(changeIn("object=ruben-tasch")).toEqual(["object", "ruben-tasch"]);
  expect(changeIn(" passage = a = b ")).toEqual(["passage", "a = b"]);
  expect(changeIn("colour=red")).toBeUndefined();
  expect(changeIn("object")).toBeUndefined();
});
