import { expect, test } from "vitest";
import { SaysWhoError } from "../src/errors.ts";

test("an error of ours is told by its class and code, and keeps its cause", () => {
  const cause = new Error("disk full");
  const error = new SaysWhoError("file-unwritable", "it could not be written", { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "SaysWhoError", code: "file-unwritable", cause });
});
