import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CODE_POINT } from "../code-point.ts";

const NODE = globalThis.process;
const PLACES = { "in Node": NODE, "in a browser": { ...NODE, getBuiltinModule: undefined } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe.each(Object.entries(PLACES))("%s", (_, process) => {
  test("the hash is that of the same UTF-8 bytes", async () => {
    vi.stubGlobal("process", process);
    const { sha256ForAddress, sha256Of, sha256OfBytes } = await import("../../src/model/sha256.ts");
    fc.assert(
      fc.property(fc.string({ unit: CODE_POINT }), fc.uint8Array(), (text, bytes) => {
        expect(sha256Of(text)).toBe(createHash("sha256").update(new TextEncoder().encode(text)).digest("hex"));
        expect(sha256ForAddress(text)).toBe(
          createHash("sha256").update(new TextEncoder().encode(text)).digest("base64url"),
        );
        expect([...sha256OfBytes(bytes)]).toEqual([...createHash("sha256").update(bytes).digest()]);
      }),
    );
  });
});
