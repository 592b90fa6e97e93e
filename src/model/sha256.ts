import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { asSha256, type Sha256 } from "./id.ts";

const encoder = new TextEncoder();

/** The SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, which fixes a text version and holds a passage. */
export const sha256Of = (text: string): Sha256 => asSha256(bytesToHex(sha256(encoder.encode(text))));
