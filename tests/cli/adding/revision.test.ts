import { expect, test } from "vitest";
import { revisionInJson, revisionInWords, revisionOf } from "../../../src/cli/adding/revision.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { BEFORE, revisedCase } from "../../edit/revisions/revised-case.ts";
import { sampleCase } from "../../sample-case.ts";

const LATER = `${BEFORE.replace("The company denied it.", "It is silent.")} Brandt met Ilya Sorn in Port Almas, says another.`;
const later = { id: "gazette-2", text: LATER, isKept: true };
const working = revisedCase(LATER);

test("each is listed with what became of it, and nothing is recorded unasked", () => {
  const revision = revisionOf(working, "gazette", later, false);
  expect(revision).not.toHaveProperty("taken");
  const lines = revisionInWords(revision);
  expect(lines[0]).toBe(
    "  a revision of gazette: 5 claims (1 exact, 1 moved, 2 ambiguous, 1 gone), 3 frames (2 moved, 1 gone), " +
      "1 stretch without anything to claim (1 moved)",
  );
  expect(lines).toContain("    gone       claim payment-denied  “The company denied it”");
  expect(lines.at(-1)).toContain("--take-over");
  expect(lines).toHaveLength(revision.revised.length + 2);
});

test("what is taken over is said with its new name, and what is not stays behind", () => {
  const revision = revisionOf(working, "gazette", later, true);
  const words = revisionInWords(revision).join("\n");
  expect(words).toMatch(/claim clerk → gazette-2-\d {2}“a former clerk”/);
  expect(words).toContain("gone       claim payment-denied, stays behind");
  expect(revisionInJson(revision)).toMatchObject({
    of: "gazette",
    passages: expect.arrayContaining([
      { of: "claim", id: "clerk", how: "exact", stretches: [expect.objectContaining({ at: { start: 12, end: 26 } })] },
    ]),
    takenOver: { stayed: expect.arrayContaining([{ of: "claim", id: "payment-denied", how: "gone" }]) },
  });
});

test("a source of which nothing is recorded says so, and one that is not there, or whose text is not, is refused", () => {
  const { records } = sampleCase();
  const [line] = revisionInWords(revisionOf(working, "gazette-2", { ...later, id: "x" }, false));
  expect(line).toBe("  a revision of gazette-2, of which nothing is recorded");
  expect(() => revisionOf(working, "nobody", later, false)).toThrow(/There is no source "nobody"/);
  expect(() => revisionOf(beginWorking(records, new Map()), "gazette", later, false)).toThrow(/sayswho attach/);
});
