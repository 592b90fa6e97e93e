import { expect, test } from "vitest";
import { textPage } from "../../../src/cli/docs/text-page.ts";

test("a page is Markdown in which a cell stays a cell", () => {
  const parts = [
    { heading: "H", level: 3, id: "h" } as const,
    { text: "words" },
    { code: "a\n\nb" },
    { table: { head: ["x", "y"], rows: [["a|b", "c\nd"]] } },
  ];
  expect(textPage({ id: "p", title: "T", summary: "S.", parts })).toBe(
    "# T\n\nS.\n\n### H\n\nwords\n\n    a\n\n    b\n\n| x | y |\n| --- | --- |\n| a\\|b | c d |",
  );
});
