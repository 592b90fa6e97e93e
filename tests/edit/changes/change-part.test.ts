import { expect, test } from "vitest";
import { changePart } from "../../../src/edit/changes/change-part.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("undefined takes a field away; what is not named stays", () => {
  expect(changePart(working, "entities", "mara-quill", { description: undefined }).after).not.toHaveProperty(
    "description",
  );
  expect(changePart(working, "entities", "mara-quill", { note: "x" }).after).toMatchObject({
    name: "Mara Quill",
    note: "x",
  });
});

test("a record that is not there cannot be changed", () => {
  expect(() => changePart(working, "entities", "nobody", {})).toThrow(
    expect.objectContaining({ code: "no-such-record" }),
  );
});
