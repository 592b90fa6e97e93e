import { describe, expect, test } from "vitest";
import { hasLeft, inTheWay, neverStill, nothingTo, notInPlace } from "../../../src/edit/on-disk/sitting-troubles.ts";

const TROUBLES = [
  ...(["form", "taken", "too-large"] as const).map((why) =>
    notInPlace({ ok: false, file: "claims.yaml", id: "one", why }),
  ),
  inTheWay("texts/a-post.txt"),
  neverStill(),
  nothingTo("take back"),
  hasLeft({ what: "recorded", changes: [] }),
];

test("each is an error at a file, with what is wrong and what is to be done, and the first letter of neither is large", () => {
  for (const { severity, message, mend, where } of TROUBLES) {
    expect(severity).toBe("error");
    for (const words of [message, mend]) expect(words).toMatch(/^[a-z]/);
    expect(where).toMatchObject({ file: expect.stringMatching(/\.(yaml|txt)$/), line: 1, column: 1 });
  }
});

test("they are told apart by their codes; a file that is taken is in the way whoever found it", () => {
  expect(TROUBLES.map(({ code }) => code)).toEqual([
    "not-in-place",
    "file-in-the-way",
    "too-large",
    "file-in-the-way",
    "changed-meanwhile",
    "nothing-done",
    "has-left",
  ]);
  expect(notInPlace({ ok: false, file: "texts/a.txt", id: "a", why: "taken" })).toEqual(inTheWay("texts/a.txt"));
});

describe("what cannot be changed in place", () => {
  test.each(["form", "too-large"] as const)("names its file and its record: %s", (why) => {
    const { message, where } = notInPlace({ ok: false, file: "claims.yaml", id: "kesrin-said", why });
    expect(message).toContain('"kesrin-said"');
    expect([message.startsWith("claims.yaml "), where.file]).toEqual([true, "claims.yaml"]);
  });
});

test("what has left says what was done to it, and nothing to do says what there is nothing of", () => {
  expect(hasLeft({ what: "withdrawn", changes: [] }).message).toContain("since it was withdrawn:");
  expect(nothingTo("do again").message).toBe("there is nothing to do again");
});
