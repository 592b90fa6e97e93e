import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const axe = fileURLToPath(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url));

/** What axe finds amiss on a page, each with where; the page must be open with its policy bypassed, which forbids axe too. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Every rule is tried; of what is in order nothing is gathered, which takes longest.
    const { violations } = await axe.run({ resultTypes: ["violations"], selectors: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
