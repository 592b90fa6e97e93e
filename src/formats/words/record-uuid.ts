import { parse, v5 } from "uuid";

/** Drawn once, at random, for this project: the namespace of every id that we give to other programs. */
const NAMESPACE = parse("5efcefc6-7fc7-41b0-beeb-732ce8473d5e");

// Where this runs in Node its own compiled hashing is there, and ids are made by the hundred thousand; a browser has none that answers at once.
const native = globalThis.process?.getBuiltinModule?.("node:crypto");

const encoder = new TextEncoder();

/** The longest name, in UTF-16 code units, that the room for them holds. */
const LONGEST = 1024;

/** The bytes that such an id is the hash of: those of the namespace, and behind them, of one after another, the name. */
const room = new Uint8Array(NAMESPACE.length + LONGEST * 3);
room.set(NAMESPACE);
const roomForName = room.subarray(NAMESPACE.length);

/**
 * The id of a record in formats whose ids must be unique in the world: UUIDv5 (RFC 9562), so that the same record of
 * the same case has the same id in every export, and no record of another case has it.
 */
export function recordUuid(caseId: string, kind: string, id: string): string {
  const name = `${caseId}/${kind}/${id}`;
  if (native === undefined || name.length > LONGEST) return v5(encoder.encode(name), NAMESPACE);

  const { written } = encoder.encodeInto(name, roomForName);
  return uuidOf(native.hash("sha1", room.subarray(0, NAMESPACE.length + written)));
}

/** By case, kind and id: to put the three together for each time that one is named takes longer than to find it. */
const known = new Map<string, Map<string, Map<string, string>>>();
let knownOnes = 0;
/** As many as are kept: a million of them must not fill the memory. */
const MOST_KNOWN = 1 << 16;

/** The same for records that are named again and again, as who speaks is and the work that is read. */
export function knownUuid(caseId: string, kind: string, id: string): string {
  const before = known.get(caseId)?.get(kind)?.get(id);
  if (before !== undefined) return before;

  if (knownOnes === MOST_KNOWN) {
    known.clear();
    knownOnes = 0;
  }
  const ofCase = known.get(caseId) ?? new Map<string, Map<string, string>>();
  const ofKind = ofCase.get(kind) ?? new Map<string, string>();
  const uuid = recordUuid(caseId, kind, id);
  known.set(caseId, ofCase.set(kind, ofKind.set(id, uuid)));
  knownOnes++;
  return uuid;
}

/** The first 128 bits of a hash in hexadecimal digits, its version and variant in their place (RFC 9562, section 5.5). */
function uuidOf(hash: string): string {
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) & 3];
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
