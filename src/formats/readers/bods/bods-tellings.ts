import { evenName } from "../../../graph/names/even-name.ts";
import type { EntityKind } from "../../../model/entity.ts";
import type { PredicateId } from "../../../model/predicate.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Telling } from "../tellings/telling.ts";
import { besides } from "./bods-entry.ts";
import type { BodsRecord } from "./bods-records.ts";
import { workOfStatement } from "./bods-works.ts";

/** What the tellings of a file are read with. */
export interface BodsFile {
  /** Of what kind somebody of that name is, where the file or the mapping says so. */
  readonly kindOf: (name: string) => EntityKind | undefined;
  readonly note: NoteIssue;
}

/** What an interest of the standard's codelist is in our vocabulary; the weaker where two fit, and its own word as the role. */
const PREDICATES: ReadonlyMap<string, PredicateId> = new Map([
  ["shareholding", "owns"],
  ["appointmentOfBoard", "controls"],
  ["otherInfluenceOrControl", "controls"],
  ["votingRights", "controls"],
  ["boardChair", "directs"],
  ["boardMember", "directs"],
  ["seniorManagingOfficial", "leads"],
]);
const QUALIFIERS = ["directOrIndirect", "beneficialOwnershipOrControl"];

/** The claims that a relationship makes: one for each interest; one that names none is a link of which no more is said. */
export function tellingsOfRelationship(record: BodsRecord, { kindOf, note }: BodsFile): Telling[] {
  const { id, details, statement, at, words } = record;
  const { subject, interestedParty, interests, isComponent, ...others } = details;
  const { source, publicationDetails, ...further } = statement;
  const beside = besides(further);
  const asserted = objectsIn(isObject(source) ? source.assertedBy : undefined).flatMap(
    ({ name }) => wordsIn(name) ?? [],
  );
  const [speaker, ...moreSpeakers] = asserted;
  const speakerKind = speaker === undefined ? undefined : kindOf(evenName(speaker));
  if (speaker !== undefined && speakerKind === undefined)
    note(
      "warning",
      "unknown-kind",
      at,
      `nothing says whether ${shownWords(speaker)}, who asserts it, is a person or an organization`,
      "say `kinds: { assertedBy: organization }` in a mapping; until then the name is in the claim's note",
    );
  const listed = objectsIn(interests);
  const notes = [
    ...(speaker === undefined || speakerKind !== undefined ? [] : [`Asserted by: ${speaker}`]),
    ...moreSpeakers.map((name) => `Asserted by: ${name}`),
    ...(statement.recordStatus === "closed" ? ["The record was closed: nobody keeps it up any more."] : []),
    ...(isComponent === true ? ["Recorded as a part of an indirect relationship."] : []),
    ...Object.entries({ ...others, ...beside }).flatMap(([name, value]) =>
      wordsOf(value).map((held) => `${name}: ${held}`),
    ),
    ...strays(interests, listed).map((held) => `interests: ${held}`),
  ];
  return (listed.length === 0 ? [undefined] : listed).map((interest, i): Telling => {
    const said = interest === undefined ? NO_INTEREST : saidOf(interest, at, note);
    return {
      at,
      id: listed.length > 1 ? `${id}-${i + 1}` : id,
      subject: mention(interestedParty, at),
      object: mention(subject, at),
      predicate: said.predicate,
      qualifiers: said.qualifiers,
      time: said.time,
      work: workOfStatement(statement, at),
      speaker: speakerKind === undefined ? undefined : { name: speaker, kind: speakerKind, at },
      // The statement stands once among the records; each further interest by itself.
      record: () =>
        i === 0 ? words : JSON.stringify({ recordId: id, subject, interestedParty, interest }).toWellFormed(),
      notes: [...notes, ...said.notes],
    };
  });
}

type Said = Required<Pick<Telling, "predicate" | "qualifiers" | "time" | "notes">> & {
  readonly notes: readonly string[];
};

const NO_INTEREST: Said = {
  predicate: "linked-to",
  qualifiers: { role: "interested party" },
  time: undefined,
  notes: [],
};

/** Items of a list that are none of its kind. */
const strays = (list: unknown, used: readonly JsonObject[]): string[] =>
  wordsOf(Array.isArray(list) ? list.filter((item) => !used.includes(item)) : used.length === 0 ? list : undefined);

function saidOf(interest: JsonObject, at: Telling["at"], note: NoteIssue): Said {
  const { type, share, details, startDate, endDate, ...others } = interest;
  const [sort = "unknownInterest"] = wordsOf(type);
  const predicate = PREDICATES.get(sort) ?? "linked-to";
  const qualified = Object.fromEntries(
    QUALIFIERS.flatMap((name) =>
      wordsOf(others[name]).length === 0 ? [] : [[name, wordsOf(others[name]).join(", ")]],
    ),
  );
  const further = Object.entries(others).filter(([name]) => !QUALIFIERS.includes(name));
  const [start, end] = [wordsIn(startDate), wordsIn(endDate)];
  const raw = start === undefined && end === undefined ? undefined : `${start ?? ".."}/${end ?? ".."}`;
  const edtf = raw === undefined ? undefined : readDate(raw);
  if (raw !== undefined && edtf === undefined)
    note(
      "warning",
      "kept-raw",
      at,
      `the time ${shownWords(raw)} can be read in several ways or in none`,
      "write it as EDTF, such as 2015-03-25/..; until then only its words are kept",
    );
  return {
    predicate,
    qualifiers: {
      role: sort,
      ...(isObject(share) && wordsOf(share.exact).length > 0 ? { share: `${wordsOf(share.exact).join()} %` } : {}),
      ...qualified,
    },
    time: raw === undefined ? undefined : { raw, edtf },
    notes: [
      ...wordsOf(details),
      ...(share === undefined || (isObject(share) && Object.keys(share).join() === "exact")
        ? []
        : [`Share: ${wordsOf(share).join()}`]),
      ...further.flatMap(([name, value]) => wordsOf(value).map((held) => `${name}: ${held}`)),
    ],
  };
}

/** One end: the record that it names; one that is not specified has no record, and stays empty. */
function mention(end: unknown, at: Telling["at"]): Mention {
  const id = wordsIn(end);
  return id === undefined ? { at } : { id, at };
}
