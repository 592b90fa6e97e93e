import { EdtfSchema } from "../../../model/edtf-time.ts";
import { EXPOSURES } from "../../../model/entity.ts";
import { ACCESSES, GENRES } from "../../../model/source.ts";
import { LanguageSchema, WebAddressSchema } from "../../../model/text.ts";
import { allWordsIn, isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import type { Entry, Joined, Work } from "../tellings/telling.ts";

type OfEntity = "named" | "exposure" | "sameAs" | "parties" | "maybeSame" | "notSame" | "joinedInto" | "note";
type OfWork = "genre" | "lang" | "access" | "embargo" | "joinedInto";

/** What the record of an entity says that our own exports carry beside the format's properties; what does not fit is as good as absent. */
export const ownEntry = (own: JsonObject): Pick<Entry, OfEntity> => ({
  named: own.named !== false,
  exposure: EXPOSURES.find((word) => word === own.exposure),
  sameAs: allWordsIn(own.sameAs).filter((address) => WebAddressSchema.safeParse(address).success),
  parties: allWordsIn(own.parties),
  maybeSame: allWordsIn(own.maybeSame),
  notSame: allWordsIn(own.notSame),
  joinedInto: joinedIn(own.joinedInto),
  note: wordsIn(own.note),
});

/** The same of a source. Who may have it is never lost: a word that is not known counts as the strictest. */
export const ownWork = (own: JsonObject): Pick<Work, OfWork> => ({
  genre: GENRES.find((word) => word === own.genre),
  lang: LanguageSchema.safeParse(own.lang).data,
  access: own.access === undefined ? undefined : (ACCESSES.find((word) => word === own.access) ?? "confidential"),
  embargo: EdtfSchema.safeParse(own.embargo).data,
  joinedInto: joinedIn(own.joinedInto),
});

function joinedIn(joined: unknown): Joined | undefined {
  if (!isObject(joined)) return undefined;
  const [id, when, why] = [wordsIn(joined.id), EdtfSchema.safeParse(joined.when).data, wordsIn(joined.why)];
  return id === undefined || when === undefined ? undefined : { id, when, why: why ?? NO_REASON };
}

const NO_REASON = "The file does not say why.";
