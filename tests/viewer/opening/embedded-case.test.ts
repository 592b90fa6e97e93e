import { expect, test } from "vitest";
import { packBlock } from "../../../src/formats/case/data-block.ts";
import { layoutToBytes } from "../../../src/graph/layout-bytes.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { writeSnapshot } from "../../../src/table/snapshot.ts";
import { embeddedCase } from "../../../src/viewer/opening/embedded-case.ts";
import { openCase } from "../../../src/viewer/opening/opening.ts";
import { sampleTable } from "../sample-state.ts";

/** A page that holds these blocks, as far as the viewer looks at it. */
async function pageWith(blocks: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const elements = new Map<string, HTMLElement>();
  for (const [name, bytes] of Object.entries(blocks)) {
    const element = { textContent: await packBlock(bytes), dataset: { length: String(bytes.length) } };
    elements.set(name, element as unknown as HTMLElement);
  }
  return { getElementById: (name: string) => elements.get(name) ?? null };
}

const snapshot = writeSnapshot(sampleTable(), sha256Of("its files"));
const encoded = (text: string) => new TextEncoder().encode(text);

test("a page without a case in it has none", async () => {
  expect(embeddedCase(await pageWith({}))).toBeUndefined();
});

test("the case in the page is opened from it with its layout; without one it cannot be drawn", async () => {
  const layout = { x: sampleTable().entities.map((_, i) => i), y: sampleTable().entities.map((_, i) => -i) };
  const places = layoutToBytes({ x: Float64Array.from(layout.x), y: Float64Array.from(layout.y) });
  const opened = async (blocks: Parameters<typeof pageWith>[0]) => {
    const embedded = embeddedCase(await pageWith(blocks));
    const opening = embedded && (await openCase(embedded, () => undefined));
    return opening?.kind === "opened" ? opening : undefined;
  };
  const whole = await opened({ case: snapshot, layout: places });
  expect(whole?.table.size).toBe(sampleTable().size);
  expect([...(whole?.layout?.layout.x ?? [])]).toEqual(layout.x);
  expect(await opened({ case: snapshot })).toBeUndefined();
  expect(await opened({ case: snapshot, layout: places.subarray(4) })).toBeUndefined();
});

test("a text in the page is given whole, and of one that is not there it is said that nobody has it", async () => {
  const page = await pageWith({ case: snapshot, "text:blog": encoded("Łucja, I am told.") });
  const ask = embeddedCase(page)?.ask ?? fetch;
  expect(await (await ask("./api/texts/blog")).text()).toBe("Łucja, I am told.");
  expect((await ask("./api/texts/wire")).status).toBe(204);
  expect((await ask("./api/texts/..%2Fcase")).status).toBe(204);
});

test("a case that was cut off is an opening that failed", async () => {
  const page = await pageWith({ case: snapshot });
  const block = page.getElementById("case");
  if (block) block.textContent = block.textContent?.slice(0, 400) ?? "";
  const embedded = embeddedCase(page);
  const opening = embedded && (await openCase(embedded, () => undefined));
  expect(opening?.kind === "failed" && opening.mend).toContain("get it again");
});
