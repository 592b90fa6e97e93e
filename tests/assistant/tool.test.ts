import { expect, test } from "vitest";
import { z } from "zod";
import { AskedWrongly, asTool } from "../../src/assistant/tool.ts";

test("a tool keeps its shapes where it is one of many", () => {
  const tool = asTool({
    name: "echo",
    title: "Echo",
    description: "Says it again.",
    input: z.strictObject({ words: z.string() }),
    output: z.object({ words: z.string() }),
    writes: false,
    answer: ({ words }) => ({ text: words, data: { words } }),
  });
  expect(tool.input.safeParse({ words: 3 }).success).toBe(false);
  expect(tool.output.safeParse({ words: "x" }).success).toBe(true);
});

test("a question that is asked wrongly is told apart by its name", () => {
  expect(new AskedWrongly("ask otherwise")).toMatchObject({ name: "AskedWrongly", message: "ask otherwise" });
});
