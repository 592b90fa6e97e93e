import { evenLookAlikes } from "../graph/names/even-look-alikes.ts";
import { nameMatcher } from "../graph/names/name-matcher.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Sha256 } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { hashOfText } from "./hash-withheld.ts";
import { redactedIds } from "./redacted-ids.ts";
import { type RedactedPeople, redactedPeople } from "./redacted-people.ts";
import { openLedger, type RedactionLedger } from "./redaction-ledger.ts";

/** What each id of a kind becomes. */
export interface RedactedIds {
  entity(id: string): string;
  source(id: string): string;
  claim(id: string): string;
  reply(id: string): string;
  correction(id: string): string;
}

/** What redacting every kind of record has in common: who is hidden, and how fields lose their names. */
export interface Redaction {
  readonly people: RedactedPeople;
  readonly ledger: RedactionLedger;
  readonly ids: RedactedIds;
  isRedacted(id: string | undefined): boolean;
  mentions(words: string | undefined): boolean;
  /** The words without names; the field is for the report. */
  words(field: string, words: string): string;
  /** A copy of a record of which the named fields, where they are there, are without names. */
  inWords<T extends object>(kind: string, record: T, keys: readonly (keyof T & string)[]): T;
  /** A copy of a record without the named fields, all of which must be optional. */
  without<T extends object>(kind: string, record: T, keys: readonly (keyof T & string)[]): T;
  /** An anchor at the whole text of a source: as much as may be told of where a passage is. */
  wholeText(field: string, anchor: Anchor, text: Source["text"]): Anchor | undefined;
  /** The hash of a text as it may be handed on. */
  hashOf(text: NonNullable<Source["text"]>): Sha256;
}

/** Two decimal degrees that stand together, exact to less than a street. */
const DEGREES = /(?<![\d.])(-?\d{1,2}\.\d{3,})(\s*°?\s*[NS]?\s*[,;/ ]\s*)(-?\d{1,3}\.\d{3,})(?![\d.])/g;

/** Coordinates in words are as coarse as those of a place that somebody hidden is tied to. */
const coarseInWords = (text: string): string =>
  text.replace(
    DEGREES,
    (_, latitude: string, between: string, longitude: string) =>
      `${Number(latitude).toFixed(1)}${between}${Number(longitude).toFixed(1)}`,
  );

/** Works out whom a case hides, and what its ids become. */
export function prepareRedaction(table: ClaimTable): Redaction {
  const people = redactedPeople(table.entities);
  // Where nobody is hidden there is nobody to be guessed at.
  const hashOf: Redaction["hashOf"] = (text) => (people.pseudonyms.size === 0 ? text.sha256 : hashOfText(text));
  const names = nameMatcher(people.names, evenLookAlikes);
  const ledger = openLedger();
  ledger.enter("a part of a name that a place or somebody public has too", "left", people.left);

  const words = (field: string, text: string): string => {
    const plain = names.replace(coarseInWords(text));
    if (plain !== text) ledger.enter(field, "replaced");
    return plain;
  };

  return {
    people,
    ledger,
    ids: idsOf(table, people),
    words,
    isRedacted: (id) => id !== undefined && people.pseudonyms.has(id),
    mentions: (text) => text !== undefined && names.mentions(text),
    inWords: (kind, record, keys) => {
      const redacted = keys.flatMap((key) => {
        const text = record[key];
        return typeof text === "string" ? [[key, words(`${kind}.${key}`, text)]] : [];
      });
      return { ...record, ...Object.fromEntries(redacted) };
    },
    without: (kind, record, keys) => {
      const left = { ...record };
      for (const key of keys) {
        if (left[key] === undefined) continue;
        delete left[key];
        ledger.enter(`${kind}.${key}`, "withheld");
      }
      return left;
    },
    hashOf,
    wholeText: (field, anchor, text) => {
      if (text === undefined || text.length === 0) return undefined;
      const whole = { start: 0, end: text.length, sha256: hashOf(text) };
      const isWhole = anchor.start === 0 && anchor.end === text.length && anchor.exact === undefined;
      if (!isWhole || anchor.sha256 !== whole.sha256) ledger.enter(field, "withheld");
      return whole;
    },
  };
}

function idsOf(
  { entities, sources, replies, corrections, size, claim }: ClaimTable,
  people: RedactedPeople,
): RedactedIds {
  const names = nameMatcher(people.names, evenLookAlikes);
  // Claims and sources are often called after the people they are about, by their ids.
  const namesAndIds = nameMatcher([...people.names, ...people.ids], evenLookAlikes);
  const idsIn = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const others = entities.filter(({ id }) => !people.pseudonyms.has(id));
  const entity = redactedIds(idsIn(others), names, "entity");
  return {
    entity: (id) => people.pseudonyms.get(id)?.id ?? entity(id),
    source: redactedIds(idsIn(sources), namesAndIds, "source"),
    claim: redactedIds(
      Array.from({ length: size }, (_, row) => claim(row).id),
      namesAndIds,
      "claim",
    ),
    reply: redactedIds(idsIn(replies), namesAndIds, "reply"),
    correction: redactedIds(idsIn(corrections), namesAndIds, "correction"),
  };
}
