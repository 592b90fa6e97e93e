import { asClaimId, asSourceId } from "../model/id.ts";
import type { SharedCase } from "./share-case.ts";
import { toldClaim } from "./told-claim.ts";
import { asUntrusted } from "./untrusted.ts";

/** What is read of the case under one address. */
export interface ReadResource {
  readonly mimeType: string;
  readonly text: string;
}

const json = (value: unknown): ReadResource => ({ mimeType: "application/json", text: JSON.stringify(value) });

/** The case itself: what it is about, how much is in it, and whether that is all of it. */
export function caseResource({ table, edition, stayedBehind, isRedacted }: SharedCase): ReadResource {
  const { id, title, summary } = table.header;
  return json({
    id,
    title,
    ...(summary !== undefined && { summary }),
    edition,
    claims: table.size,
    everyClaimIs: "an allegation",
    entities: table.entities.length,
    sources: table.sources.length,
    redacted: isRedacted,
    isAllOfIt: stayedBehind.length === 0,
  });
}

/** One claim, with its mark, speaker and source. */
export function claimResource({ table }: SharedCase, id: string): ReadResource | undefined {
  const row = table.rowOf(asClaimId(id));
  return row === undefined ? undefined : json(toldClaim(table.claim(row), table));
}

/** A text is given whole up to here; `passages` gives the rest. */
const LONGEST = 200_000;

/** The text of a source, as untrusted material. */
export function textResource({ table, texts }: SharedCase, id: string): ReadResource | undefined {
  const source = asSourceId(id);
  const text = texts.get(source);
  if (text === undefined || table.sourceIndex(source) === undefined) return undefined;
  const isWhole = text.length <= LONGEST;
  const words = isWhole ? text : text.slice(0, LONGEST).toWellFormed();
  const what = `The text of ${id}${isWhole ? "" : `, its first ${LONGEST} characters of ${text.length}; \`passages\` gives the rest`}:`;
  return { mimeType: "text/plain", text: asUntrusted(words, what) };
}

const MOST_LISTED = 500;

/** The texts that are given, by their addresses. */
export const textsListed = ({ table, texts }: SharedCase) =>
  table.sources
    .filter(({ id }) => texts.has(id))
    .slice(0, MOST_LISTED)
    .map(({ id, title }) => ({ uri: `sayswho://source/${id}/text`, name: title ?? id, mimeType: "text/plain" }));
