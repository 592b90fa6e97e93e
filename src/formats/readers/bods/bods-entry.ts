import { WebAddressSchema } from "../../../model/text.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry } from "../tellings/telling.ts";
import type { BodsRecord } from "./bods-records.ts";

const UNNAMED = new Set(["unknownPerson", "anonymousPerson", "unknownEntity", "anonymousEntity"]);

/** A party as an entry of the case; what a case has no field for is noted with its values. */
export function entryOfParty({ id, type, details, statement, at }: BodsRecord, note: NoteIssue): Entry {
  const { isComponent, personType, entityType, name, names, alternateNames, identifiers, ...others } = details;
  const { unspecifiedPersonDetails, unspecifiedEntityDetails, ...unused } = others;
  const unspecified = objectsIn([unspecifiedPersonDetails, unspecifiedEntityDetails])[0] ?? {};
  const called = [...objectsIn(names).flatMap((one) => fullName(one) ?? []), ...allWordsIn(name)];
  const [first = wordsIn(unspecified.description) ?? id, ...also] = [...called, ...allWordsIn(alternateNames)];
  const kinds = objectsIn(entityType).flatMap(({ type: word }) => wordsIn(word) ?? []);
  const addresses = objectsIn(identifiers).flatMap(({ uri }) => wordsIn(uri) ?? []);
  const sameAs = addresses.filter((address) => WebAddressSchema.safeParse(address).success);
  const left = {
    ...unused,
    names: objectsIn(names).filter(
      ({ fullName: whole, type: sort, ...parts }) => whole !== undefined && Object.keys(parts).length > 0,
    ),
    identifiers: objectsIn(identifiers).filter(
      ({ uri, ...parts }) => Object.keys(parts).length > 0 || !sameAs.includes(String(uri)),
    ),
    personType: personType === "knownPerson" ? undefined : personType,
    entityType: objectsIn(entityType).map(({ type: sort, ...more }) =>
      UNNAMED.has(String(sort)) ? more : { type: sort, ...more },
    ),
    ...unspecified,
    isComponent: isComponent === true ? true : undefined,
    ...besides(statement),
  };
  noteUnused(shownWords(first), left, at, note);
  return {
    id,
    name: first,
    kind: type === "person" ? "person" : "organization",
    named: ![wordsIn(personType) ?? "", ...kinds].some((word) => UNNAMED.has(word)),
    also: [...new Set(also)].filter((other) => other !== first),
    sameAs: [...new Set(sameAs)],
    at,
  };
}

/** What every statement has for whoever keeps a register. */
const BOOKKEEPING = new Set([
  "statementId",
  "statementDate",
  "recordId",
  "recordType",
  "recordDetails",
  "recordStatus",
]);

/** What a statement says beside what it is about, which may be called the same. */
export const besides = (statement: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(statement).flatMap(([name, value]) => (BOOKKEEPING.has(name) ? [] : [[`statement.${name}`, value]])),
  );

function fullName({ fullName: whole, givenName, patronymicName, familyName }: JsonObject): string | undefined {
  const parts = [givenName, patronymicName, familyName].flatMap((part) => wordsIn(part) ?? []);
  return wordsIn(whole) ?? (parts.length === 0 ? undefined : parts.join(" "));
}
