import { expect, test } from "vitest";
import { anchorOf, heading } from "../../../src/cli/docs/page.ts";

test("a heading is reached by its words, or by what it is called", () => {
  expect(anchorOf("How to code, with *rules*")).toBe("how-to-code-with-rules");
  expect(heading("Rules")).toEqual({ heading: "Rules", level: 2, id: "rules" });
  expect(heading("Rules", 3, "r1")).toEqual({ heading: "Rules", level: 3, id: "r1" });
});
