import type { EdgeClaim } from "../../model/claim.ts";
import { timeBounds } from "../../model/edtf-time.ts";
import type { Entity } from "../../model/entity.ts";
import { claimFields, sourceOf } from "../words/claim-fields.ts";
import { allegedBy, claimInWords } from "../words/claim-in-words.ts";
import { entityInWords } from "../words/entity-in-words.ts";
import { plainDates } from "../words/plain-dates.ts";
import { recordUuid } from "../words/record-uuid.ts";
import type { ToldTable } from "../words/told-table.ts";
import { webUri } from "../words/web-uri.ts";
import { workInWords } from "../words/work-in-words.ts";
import { bodsInterest } from "./bods-interest.ts";

/** What all statements have: one annotation in words, and the day the schema demands, with a word on it where it isn't known. */
function statement(
  table: ToldTable,
  kind: string,
  id: string,
  dates: readonly (string | undefined)[],
  comment: object,
) {
  const day = dates.map(firstDay).find((found) => found !== undefined);
  const annotation = { motivation: "commenting", createdBy: { name: "sayswho" } };
  const known = dates.some((date) => plainDates(date).date?.length === FULL_DATE);
  const doubt = "The first day that the recorded dates allow; the day itself is not recorded.";
  return {
    statementId: recordUuid(table.header.id, `bods-${kind}`, id),
    statementDate: day ?? "1970-01-01",
    annotations: [
      { statementPointerTarget: "", ...annotation, ...comment },
      ...(known ? [] : [{ statementPointerTarget: "/statementDate", ...annotation, description: doubt }]),
    ],
  };
}

/** A person or organization that an interest is alleged of. */
export function partyStatement(
  entity: Entity,
  table: ToldTable,
  after: readonly string[],
  beside: object = {},
): object {
  const { id, kind, description } = entity;
  const words = [description, ...entityInWords(entity, table), ...after].filter((line) => line !== undefined);
  return {
    ...statement(table, "entity", id, [], { description: words.join("\n"), entityId: id, record: entity, ...beside }),
    declarationSubject: recordId(table, "entity", id),
    recordId: recordId(table, "entity", id),
    recordType: kind === "person" ? "person" : "entity",
    recordStatus: "new",
    recordDetails: {
      isComponent: false,
      ...(kind === "person" ? person(entity) : organization(entity)),
      identifiers: identifiers(entity),
    },
  };
}

const person = ({ name, names, named }: Entity): object => ({
  personType: named ? "knownPerson" : "unknownPerson",
  ...(named ? {} : { unspecifiedPersonDetails: undisclosed(name) }),
  names: [{ fullName: name }, ...names.map(({ text }) => ({ type: "alternative", fullName: text }))],
});

const organization = ({ name, names, named }: Entity): object => ({
  entityType: {
    type: named ? "legalEntity" : "unknownEntity",
    details: "organization; its legal form is not recorded",
  },
  ...(named ? {} : { unspecifiedEntityDetails: undisclosed(name) }),
  name,
  alternateNames: names.map(({ text }) => text),
});

const undisclosed = (name: string): object => ({ reason: "informationUnknownToPublisher", description: name });

const identifiers = ({ sameAs }: Entity): object[] =>
  sameAs.map((address) => ({ schemeName: new URL(address).host, uri: webUri(address) }));

/** A claim, as a relationship that its speaker asserts. */
export function relationshipStatement(
  claim: EdgeClaim,
  table: ToldTable,
  after: readonly string[],
  beside: object = {},
): object {
  const { speaker, speakerKind, label, standing, unchecked } = claimFields(claim, table);
  const { id, subject, object, polarity, allegation, qualifiers, time } = claim;
  const source = sourceOf(table, claim.source);
  const became = { standing, unchecked: unchecked || undefined };
  const mark = { allegation, claimId: id, ...became, sourceId: claim.source, speaker, speakerKind, polarity };
  const description = [allegedBy(claim, table), ...claimInWords(claim, table), ...after].join("\n");
  const { startDate, endDate } = plainDates(time?.edtf);
  return {
    ...statement(table, "claim", id, [source?.published, source?.accessed, claim.recordedAt], {
      description,
      ...mark,
      // For our own reader, which takes each record as it is.
      ...{ record: claim, work: source, ...beside },
    }),
    declarationSubject: recordId(table, "entity", object),
    recordId: recordId(table, "claim", id),
    recordType: "relationship",
    // A withdrawn claim is a record that nothing follows upon.
    recordStatus: claim.status === "withdrawn" ? "closed" : "new",
    source: {
      type: ["thirdParty"],
      description: [allegedBy(claim, table), source?.title, ...(source === undefined ? [] : workInWords(source, table))]
        .filter(Boolean)
        .join("\n"),
      ...(source?.url === undefined ? {} : { url: webUri(source.url) }),
      ...fullDate("retrievedAt", plainDates(source?.accessed).date),
      assertedBy: [{ name: speaker }],
    },
    recordDetails: {
      isComponent: false,
      subject: recordId(table, "entity", object),
      interestedParty: recordId(table, "entity", subject),
      interests: [
        {
          type: bodsInterest(claim),
          directOrIndirect: "unknown",
          details: [label, qualifiers.role].filter(Boolean).join(": "),
          ...fullDate("startDate", startDate),
          ...fullDate("endDate", endDate),
        },
      ],
    },
  };
}

const recordId = (table: ToldTable, kind: "entity" | "claim", id: string): string => `${table.header.id}/${kind}/${id}`;

const FULL_DATE = "2016-05-07".length;

const fullDate = (name: string, date: string | undefined): object =>
  date?.length === FULL_DATE ? { [name]: date } : {};

function firstDay(edtf: string | undefined): string | undefined {
  const from = edtf === undefined ? undefined : timeBounds(edtf)?.from;
  const day =
    from === undefined || !Number.isFinite(from) ? undefined : new Date(from).toISOString().slice(0, FULL_DATE);
  return day !== undefined && /^\d{4}-/.test(day) ? day : undefined;
}
