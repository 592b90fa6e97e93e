import { goThroughList, type ListedValue } from "../objects/json-list.ts";
import { textsSaidAtHand } from "../own/texts-said-at-hand.ts";
import { type WholeCase, wholeCaseOfLines } from "../own/whole-case.ts";
import type { ReaderInput } from "../reader.ts";
import type { NoteIssue } from "../tellings/import-issue.ts";
import { isObject, type JsonObject } from "../tellings/json-values.ts";
import { goBesideWritten, jsonIn } from "./beyond-written.ts";
import { gatherCarried } from "./carried-records.ts";
import { type StixObject, stixObjectOf } from "./stix-objects.ts";

/**
 * The case that a bundle of ours carries, read object by object, of which none is kept but for its record: the file is gone
 * through once for the records, and once more beside what we would write of them. Undefined where the bundle is not ours
 * alone, or not surely what we have written: it is then to be read as any other.
 */
export function readOwnBundle(
  { file, text }: Pick<ReaderInput, "file" | "text">,
  note: NoteIssue,
): WholeCase | undefined {
  const gathering = gatherCarried(lineOf);
  const ids = new Set<string>();
  const unchecked = new Map<unknown, Pick<JsonObject, "source" | "unchecked">>();
  const gone = goThroughList(text, "objects", (listed) => {
    const found = objectIn(listed);
    if (found === undefined || ids.has(found.id) || !gathering.add(found)) return false;
    ids.add(found.id);
    const { source_id: source, unchecked: said } = found.own;
    if (said !== undefined) unchecked.set(source, { source, unchecked: said });
    return true;
  });
  const carried = gone.ok ? gathering.carried() : undefined;
  const whole = carried && wholeCaseOfLines(file, carried, carried.claims);
  if (whole === undefined || !gone.ok) return undefined;

  const { table, ...read } = whole;
  const beside = goBesideWritten({ ...table, textsAtHand: textsSaidAtHand(unchecked.values()) });
  const again = goThroughList(text, "objects", (listed) => {
    beside.meet(listed);
    return true;
  });
  // It is no longer the file that was read.
  if (!again.ok || again.frame !== gone.frame) return undefined;
  const { objects: _, ...frame } = JSON.parse(gone.frame);
  beside.noteBeyond(frame, note);
  return read;
}

/** Without what nearly every claim has and its schema fills in by itself: so it is taken off its line most swiftly. */
function lineOf(claim: JsonObject): string {
  const { status, qualifiers } = claim;
  const isUsual = status === "standing" && isObject(qualifiers) && Object.keys(qualifiers).length === 0;
  return JSON.stringify(isUsual ? Object.assign({}, claim, NOTHING_SAID) : claim);
}

const NOTHING_SAID = { status: undefined, qualifiers: undefined };

const objectIn = ({ text, at }: ListedValue): StixObject | undefined => stixObjectOf(jsonIn(text), at);
