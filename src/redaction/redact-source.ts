import { asEntityId, asSourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { Redaction } from "./redaction.ts";

/** Redacts one source, which may tell who somebody is even by its title and addresses; see `redactCase` for the rule. */
export function redactSource(source: Source, redaction: Redaction, isAboutVulnerable: boolean): Source {
  const { ids, ledger, isRedacted, mentions, inWords, without } = redaction;
  const { text, statusChange, joinedInto } = source;
  const isTelling = isAboutVulnerable || [source.publisher, ...source.authors].some(isRedacted);
  const addresses = [source.url, source.archivedUrl, statusChange?.where];
  const withheld = isTelling
    ? without("source", source, ["title", "url", "archivedUrl"])
    : addresses.some(mentions)
      ? without("source", source, ["url", "archivedUrl"])
      : source;
  const where = isTelling || addresses.some(mentions) ? (["where"] as const) : [];
  if (ids.source(source.id) !== source.id) ledger.enter("source.id", "replaced");

  return {
    ...inWords("source", withheld, ["title", "note"]),
    id: asSourceId(ids.source(source.id)),
    authors: source.authors.map((id) => asEntityId(ids.entity(id))),
    derivesFrom: source.derivesFrom.map((from) => ({ ...from, source: asSourceId(ids.source(from.source)) })),
    ...(source.publisher === undefined ? {} : { publisher: asEntityId(ids.entity(source.publisher)) }),
    ...(text === undefined ? {} : { text: redactText(text, redaction) }),
    ...(joinedInto === undefined
      ? {}
      : {
          joinedInto: {
            ...inWords("source.joinedInto", joinedInto, ["why"]),
            id: asSourceId(ids.source(joinedInto.id)),
          },
        }),
    ...(statusChange === undefined
      ? {}
      : {
          statusChange: inWords("source.statusChange", without("source.statusChange", statusChange, where), ["why"]),
        }),
  };
}

type Text = NonNullable<Source["text"]>;

/** Files are called after people, and whoever made the text of one may be known by what they sent. */
function redactText(text: Text, { inWords, without, ledger, hashOf }: Redaction): Text {
  const sha256 = hashOf(text);
  if (sha256 !== text.sha256) ledger.enter("source.text.sha256", "withheld");
  const isHashWithheld = text.madeFrom !== undefined && sha256 !== text.sha256 && sha256 !== text.madeFrom.sha256;
  if (isHashWithheld) ledger.enter("source.text.madeFrom.sha256", "withheld");
  const { madeFrom, ...left } = { ...without("source.text", text, ["path"]), sha256 };
  return madeFrom === undefined
    ? left
    : {
        ...left,
        madeFrom: {
          ...inWords("source.text.madeFrom", without("source.text.madeFrom", madeFrom, ["path"]), ["by"]),
          // Of a mere text file it is the hash of the same words.
          ...(sha256 === text.sha256 ? {} : { sha256 }),
        },
      };
}
