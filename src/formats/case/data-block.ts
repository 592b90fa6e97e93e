import type { SourceId } from "../../model/id.ts";

/** The name in a published page of the block that holds the case, as a snapshot. */
export const CASE_BLOCK = "case";

/** The name in a published page of the block that holds where the entities are drawn, see `layoutToBytes`. */
export const LAYOUT_BLOCK = "layout";

/** The name in a published page of the block that holds the outline of the world, as it came with the viewer. */
export const WORLD_BLOCK = "world";

/** The name in a published page of the block that holds a source's text, as UTF-8. */
export const textBlock = (id: SourceId): string => `text:${id}`;

// Not gzip, whose header names the operating system: the same case is to give the same bytes.
const COMPRESSION = "deflate";
/** How many bytes become text at once: a multiple of 3, so that no padding stands in the middle. */
const STRIDE = 3 * 8192;

/** Bytes as text that can stand in any page and never ends its element: zlib (RFC 1950), then Base64 (RFC 4648). */
export async function packBlock(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(COMPRESSION));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = "";
  for (let at = 0; at < packed.length; at += STRIDE) {
    text += btoa(String.fromCharCode(...packed.subarray(at, at + STRIDE)));
  }
  return text;
}

/** The bytes of a block, piece by piece; the stream fails where the block was cut off or changed. */
export function unpackBlock(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= text.length) return controller.close();
      const piece = atob(text.slice(at, at + 4 * STRIDE));
      at += 4 * STRIDE;
      controller.enqueue(Uint8Array.from(piece, (letter) => letter.charCodeAt(0)));
    },
  });
  return packed.pipeThrough(new DecompressionStream(COMPRESSION));
}
