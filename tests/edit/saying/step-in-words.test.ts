import { expect, test } from "vitest";
import { speakersOf, stepInWords, titleOf } from "../../../src/edit/saying/step-in-words.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../../desk/own-desk.ts";

const seed = await seedWorking();

test("whoever speaks is named, a work by its title, and a voice without a name says whose it is", () => {
  const title = titleOf(seed, "union-speech");
  const speaker = (by: string) => speakersOf(seed, [{ by }], "union-speech").speaker;
  expect(speaker("anton-kesrin")).toBe("Anton Kesrin");
  expect(speaker("work")).toBe(`${title}, in its own voice`);
  expect(speaker("unattributed")).toBe(`Somebody whom ${title} does not name`);
  expect(speakersOf(seed, [{}], "union-speech").speaker).toBeUndefined();
});

test("the work of a step is that in which it was taken, else the one that is read", () => {
  const { through } = speakersOf(
    seed,
    [{ by: "anton-kesrin" }, { by: "work", in: "wire-despatch" as never }],
    "union-speech",
  );
  expect(through).toEqual([`${titleOf(seed, "wire-despatch")}, in its own voice`]);
});

test("a title is quoted once, whichever marks it has itself", () => {
  for (const [id, { title }] of partsOf(seed, "sources"))
    if (title !== undefined) expect(titleOf(seed, id)).toMatch(/[“”"]/.test(title) ? /^‘.*’$/ : /^“.*”$/);
  expect(titleOf(seed, "no-such-source")).toBe("no-such-source");
});

test("nobody takes a step while nobody is chosen", () => {
  expect(stepInWords(seed, {}, "union-speech")).toBeUndefined();
});
