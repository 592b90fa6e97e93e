import fc from "fast-check";
import { expect, test } from "vitest";
import { CASE_BLOCK, packBlock, textBlock, unpackBlock } from "../../../src/formats/case/data-block.ts";
import { asSourceId } from "../../../src/model/id.ts";

const unpacked = async (text: string) => new Uint8Array(await new Response(unpackBlock(text)).arrayBuffer());

test("what was packed is unpacked as it was, and packing the same gives the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const text = await packBlock(new Uint8Array(bytes));
      expect(await unpacked(text)).toEqual(new Uint8Array(bytes));
      expect(await packBlock(new Uint8Array(bytes))).toBe(text);
    }),
  );
});

test("a block longer than one stride, that nothing compresses, comes back too", { tags: ["slow"] }, async () => {
  let seed = 1;
  const bytes = Uint8Array.from({ length: 200_003 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed >> 8;
  });
  expect(await unpacked(await packBlock(bytes))).toEqual(bytes);
});

test("nothing in a block can end the element it stands in", async () => {
  const text = await packBlock(new TextEncoder().encode("</script><!--".repeat(100)));
  expect(text).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
});

test("a block that was cut off or changed does not pass for a whole one", async () => {
  const text = await packBlock(new TextEncoder().encode("The harbour said so. ".repeat(40)));
  await expect(unpacked(text.slice(0, -8))).rejects.toThrow();
  await expect(unpacked(`${text.slice(0, -12)}AAAA${text.slice(-8)}`)).rejects.toThrow();
  await expect(unpacked("no base64!")).rejects.toThrow();
});

test("no text's block can be taken for the case's", () => {
  expect(textBlock(asSourceId(CASE_BLOCK))).not.toBe(CASE_BLOCK);
});
