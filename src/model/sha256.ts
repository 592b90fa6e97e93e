import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { asSha256, type Sha256 } from "./id.ts";

const encoder = new TextEncoder();

// Where this runs in Node its own compiled hashing is there, and records are hashed by the million; a browser has none that answers at once.
const native = globalThis.process?.getBuiltinModule?.("node:crypto");

/** The SHA-256 (FIPS 180-4) of some bytes. */
export const sha256OfBytes = (bytes: Uint8Array): Uint8Array =>
  native === undefined ? sha256(bytes) : native.hash("sha256", bytes, "buffer");

/** The SHA-256 of a text's UTF-8 bytes, which fixes a text version and holds a passage. */
export const sha256Of = (text: string): Sha256 =>
  asSha256(native === undefined ? bytesToHex(sha256(encoder.encode(text))) : native.hash("sha256", text, "hex"));

/** The same for addresses: in Base64 as RFC 4648, section 5, has it for them, without padding. */
export const sha256ForAddress = (text: string): string =>
  native === undefined ? base64url(sha256(encoder.encode(text))) : native.hash("sha256", text, "base64url");

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
