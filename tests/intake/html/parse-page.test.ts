import { expect, test } from "vitest";
import { parsePage } from "../../../src/intake/html/parse-page.ts";

test("nothing in a page runs, and a part of one is a page", () => {
  const page = parsePage(
    '<p>One</p><script>document.title = "ran"; globalThis.ran = true</script><img src=x onerror="ran = true">',
  );
  expect(page.body.querySelector("p")?.textContent).toBe("One");
  expect(page.title).toBe("");
  expect(globalThis).not.toHaveProperty("ran");
});
