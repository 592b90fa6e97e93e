import { evenName } from "../../../graph/names/even-name.ts";
import type { Issue } from "../../../model/issue.ts";
import { buildTable } from "../../../table/table-builder.ts";
import { objectMapping } from "../objects/object-mapping.ts";
import { openList } from "../objects/open-list.ts";
import { noteUnreadSource, workOfRecord } from "../own/telling-of-record.ts";
import { textsSaidAtHand } from "../own/texts-said-at-hand.ts";
import { wholeCase } from "../own/whole-case.ts";
import type { Reader } from "../reader.ts";
import { noteIssues, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, isObject, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry, StayedOut, Telling } from "../tellings/telling.ts";
import { goBesideWritten } from "./beyond-written.ts";
import { carriedRecords } from "./carried-records.ts";
import { readOwnBundle } from "./own-bundle.ts";
import { ownTelling } from "./own-tellings.ts";
import { bookkeepingOf } from "./stix-bookkeeping.ts";
import { entryOfObject, isSomebody, kindOfObject } from "./stix-entry.ts";
import { type StixObject, stixObjects } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";
import { notesOnRelationships, tellingsOfObject } from "./stix-tellings.ts";
import { reportsAmong } from "./stix-works.ts";

/**
 * STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1): a relationship makes one claim for each of its external
 * references and for each report that holds it. Who made an object is not who says it, so `created_by_ref` names no
 * speaker. A bundle of ours is read as the case that it carries.
 */
export const readStix: Reader = {
  id: "stix",
  label: "STIX 2.1; a relationship's external references and reports are its sources",
  mapping: "optional",
  inPieces: true,
  read(input) {
    const mapped = objectMapping(input.mapping);
    if (!mapped.ok) return mapped;
    const { mapping } = mapped;

    const issues: Issue[] = [];
    const note = noteIssues(input.file, issues);
    const own = readOwnBundle(input, note);
    if (own !== undefined) return { ok: true, whole: { ...own, issues: [...own.issues, ...issues] } };

    const passedOver: StayedOut[] = [];
    const opened = openList(input, "objects", issues);
    if (opened === undefined) return { ok: false, issues };
    const { value, listed } = opened;
    if (!isObject(value) || listed === undefined) {
      note("error", "not-a-bundle", { line: 1, column: 1 }, "it is no STIX bundle", "wrap its objects in one");
      return { ok: false, issues };
    }
    const { objects: _, ...frame } = value;
    const objects = stixObjects(listed, passedOver, note);
    const carried = passedOver.length === 0 ? carriedRecords(objects) : undefined;
    const whole = carried && wholeCase(input.file, carried);
    if (whole !== undefined) {
      const said = objects.map(({ own }) => ({ source: own.source_id, unchecked: own.unchecked }));
      const beside = goBesideWritten({ ...buildTable(whole.records), textsAtHand: textsSaidAtHand(said) });
      for (const { object, at } of objects) beside.meet({ text: JSON.stringify(object), at });
      beside.noteBeyond(frame, note);
      return { ok: true, whole: { ...whole, issues: [...whole.issues, ...issues] } };
    }
    const { type, id: bundleId, spec_version, ...beside } = frame;
    passedOver.push({ line: 1, record: JSON.stringify({ type, id: bundleId, spec_version }).toWellFormed() });
    noteUnused("the bundle", beside, { line: 1, column: 1 }, note);

    const { kinds } = mapping;
    const sources = new Map(
      objects.flatMap(({ own, at }) => {
        const id = own.claim_id === undefined ? wordsIn(own.source_id) : undefined;
        return id === undefined ? [] : [[id, { record: stixRecord(own), at }] as const];
      }),
    );
    const records = new Map([...sources].map(([id, { record }]) => [id, record]));
    const idOf = new Map(objects.map(({ id, own }) => [id, wordsIn(own.entity_id) ?? id]));
    const entityIds = new Set(objects.flatMap((found) => (kindOfObject(found, kinds) === undefined ? [] : [found.id])));
    const names = new Set(
      objects.flatMap(({ id, object }) => (entityIds.has(id) ? allWordsIn(object.name).map(evenName) : [])),
    );
    const isEntity = (id: string) => entityIds.has(id);
    const bundle = {
      byId: new Map(objects.map((found) => [found.id, found])),
      reports: reportsAmong(objects, isEntity),
      idOf: (id: string) => idOf.get(id) ?? id,
      isNamed: (name: string) => names.has(name),
      isEntity,
      notesOn: notesOnRelationships(objects),
      note,
    };
    const entries: Entry[] = [];
    const tellings: Telling[] = [];
    const seen = new Set<string>();
    for (const found of objects) {
      const { id, type, object, own, at } = found;
      const claimId = wordsIn(own.claim_id);
      const kind = kindOfObject(found, kinds);
      if (isSource(found)) noteUnreadSource(wordsIn(own.source_id) ?? "", stixRecord(own), at, note);
      if (Object.keys(own).length === 0 && !isFrame(found)) passedOver.push(...bookkeepingOf(found));
      // Changed by others, it may say more than is read of it claim by claim.
      else passedOver.push({ line: at.line, record: JSON.stringify(object).toWellFormed() });
      if (claimId !== undefined) {
        // A denial and what it denies carry one record.
        if (!seen.has(claimId)) tellings.push(ownTelling(found, records));
        seen.add(claimId);
        continue;
      }
      // What writes a bundle is no party to the case.
      if (isFrame(found)) continue;
      const made = tellingsOfObject(found, bundle);
      if (made !== undefined) tellings.push(...made);
      else if (kind !== undefined) entries.push(entryOfObject(found, kind, note));
      else if (isSomebody(found)) {
        const message = `nothing says whether ${shownWords(wordsIn(object.name) ?? id)} is a person or an organization`;
        const word = type === "threat-actor" ? "a `resource_level`" : "an `identity_class`";
        note(
          "error",
          "unknown-kind",
          at,
          message,
          `give it ${word}; or decide for all of them: \`kinds: { ${type}: organization }\` in a mapping`,
        );
        noteUnused(shownWords(id), withoutId(found), at, note, "it stays out with it");
      } else if (type !== "report") {
        const message = `an object of the type ${type} (${id}) is neither an identity, a location, a threat actor nor a relationship`;
        note(
          "warning",
          "not-read",
          at,
          message,
          `it stays out; if it is somebody, say so in a mapping: \`kinds: { ${type}: organization }\``,
        );
        noteUnused(shownWords(id), withoutId(found), at, note, "it stays out with it");
      } else if (!allWordsIn(object.object_refs).some((ref) => bundle.byId.get(ref)?.type === "relationship"))
        noteUnused(`the report ${shownWords(id)}, in which no relationship stands`, withoutId(found), at, note);
    }
    const works = [...sources].map(([id, { record, at }]) => workOfRecord(id, record, at));
    const { source } = mapping;
    return {
      ok: true,
      reading: { entries, works, tellings, issues, sameName: "one", passedOver, source, mendOfKinds: MEND_OF_KINDS },
    };
  },
};

const MEND_OF_KINDS = "bring its identity into the bundle, with an `identity_class`";

/** What only holds our own exports together, and whoever wrote a bundle. */
const isFrame = ({ type, object, own }: StixObject): boolean =>
  type === "extension-definition" ||
  own.source_id !== undefined ||
  own.case_record !== undefined ||
  (type === "identity" && object.identity_class === "system");

const isSource = ({ own }: StixObject): boolean => own.claim_id === undefined && own.source_id !== undefined;

const withoutId = ({ object }: StixObject): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !["id", "type", "spec_version"].includes(name)));
