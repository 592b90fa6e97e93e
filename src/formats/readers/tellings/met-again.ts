import { evenName } from "../../../graph/names/even-name.ts";
import { timeBounds } from "../../../model/edtf-time.ts";
import { ACCESSES } from "../../../model/source.ts";
import { sameAddress } from "./same-address.ts";
import type { Mention, Work } from "./telling.ts";

/** Something that a file says of a work otherwise than it did before, in words; and which of the two holds. */
export interface Differing {
  readonly field: keyof Work;
  readonly what: string;
  readonly now: string;
  readonly before: string;
  readonly taken: "first" | "stricter";
}

type Addable =
  | "title"
  | "published"
  | "genre"
  | "lang"
  | "url"
  | "publisher"
  | "accessed"
  | "joinedInto"
  | "access"
  | "embargo";
type Added = { readonly [Field in Addable]?: NonNullable<Work[Field]> };

/** What a further mention of a work says beyond those before it. */
export interface MetAgain {
  /** What none before has said, or what holds in place of it. */
  readonly adds: Added;
  readonly differs: readonly Differing[];
  /** What says more without saying otherwise. */
  readonly notes: readonly string[];
}

/** What nearly every further mention says. */
export const NOTHING_MORE: MetAgain = { adds: {}, differs: [], notes: [] };

const PLAIN = [
  ["title", "has the title"],
  ["published", "was published"],
  ["genre", "is of the genre"],
  ["lang", "is in the language"],
] as const;

/**
 * Compares a mention of a work with what was said of it before. What is new is to be added, what says otherwise is to be
 * told: nobody can know which of the two is right, but that who may have it is never widened by it.
 */
export function metAgain(said: Work, again: Work): MetAgain {
  // Asked of every row, and nearly all say nothing that is new.
  if (saysNoMore(said, again)) return NOTHING_MORE;
  const adds: { -readonly [Field in Addable]?: Added[Field] } = {};
  const differs: Differing[] = [];
  const tell = (field: keyof Work, what: string, now: string, before: string, taken: Differing["taken"] = "first") =>
    differs.push({ field, what, now, before, taken });

  for (const [field, what] of PLAIN) {
    const [now, before] = [again[field], said[field]];
    if (now === undefined || now === before) continue;
    if (before === undefined) Object.assign(adds, { [field]: now });
    else tell(field, what, now, before);
  }
  if (again.url !== undefined && !sameUrl(said.url, again.url)) {
    if (said.url === undefined) adds.url = again.url;
    else tell("url", "has the address", again.url, said.url);
  }
  if (again.publisher !== undefined && !isSame(said.publisher, again.publisher)) {
    if (said.publisher === undefined) adds.publisher = again.publisher;
    else tell("publisher", "has the publisher", calledIn(again.publisher), calledIn(said.publisher));
  }
  const isReadAgain = again.accessed !== undefined && again.accessed !== said.accessed;
  if (isReadAgain && said.accessed === undefined) adds.accessed = again.accessed;
  const { joinedInto } = again;
  if (joinedInto !== undefined && said.joinedInto === undefined) adds.joinedInto = joinedInto;
  else if (joinedInto !== undefined && said.joinedInto !== undefined && !sameJoin(joinedInto, said.joinedInto))
    tell(
      "joinedInto",
      "was joined into",
      Object.values(joinedInto).join(", "),
      Object.values(said.joinedInto).join(", "),
    );

  if (again.access !== undefined && again.access !== said.access) {
    if (said.access !== undefined) tell("access", "has the access", again.access, said.access, "stricter");
    if (said.access === undefined || ACCESSES.indexOf(again.access) > ACCESSES.indexOf(said.access))
      adds.access = again.access;
  }
  if (again.embargo !== undefined && again.embargo !== said.embargo) {
    if (said.embargo !== undefined) tell("embargo", "has the embargo", again.embargo, said.embargo, "stricter");
    if (said.embargo === undefined || endOf(again.embargo) > endOf(said.embargo)) adds.embargo = again.embargo;
  }
  // One may well read a work on several days.
  return { adds, differs, notes: isReadAgain && said.accessed !== undefined ? [`Also read: ${again.accessed}`] : [] };
}

const saysNoMore = (said: Work, again: Work): boolean =>
  isAsBefore(again.title, said.title) &&
  isAsBefore(again.published, said.published) &&
  isAsBefore(again.genre, said.genre) &&
  isAsBefore(again.lang, said.lang) &&
  isAsBefore(again.access, said.access) &&
  isAsBefore(again.embargo, said.embargo) &&
  isAsBefore(again.accessed, said.accessed) &&
  isAsBefore(again.joinedInto, said.joinedInto) &&
  (again.url === undefined || sameUrl(said.url, again.url)) &&
  (again.publisher === undefined || isSame(said.publisher, again.publisher));

const isAsBefore = (now: unknown, before: unknown): boolean => now === undefined || now === before;

const sameUrl = (before: string | undefined, now: string): boolean =>
  before === now || (before !== undefined && sameAddress(before).key === sameAddress(now).key);

const sameJoin = (one: NonNullable<Work["joinedInto"]>, other: NonNullable<Work["joinedInto"]>): boolean =>
  one.id === other.id && one.when === other.when && one.why === other.why;

/** By the ids where both have one, else by the names; with an id here and a name there nobody can tell. */
function isSame(before: Mention | undefined, now: Mention): boolean {
  if (before === undefined) return false;
  if (before.id !== undefined && now.id !== undefined) return before.id === now.id;
  if (before.name === undefined || now.name === undefined) return false;
  return before.name === now.name || evenName(before.name) === evenName(now.name);
}

const calledIn = ({ name, id }: Mention): string => name ?? id ?? "";

/** When it is over; one of which nobody can tell is never over. */
const endOf = (embargo: string): number => timeBounds(embargo)?.to ?? Number.POSITIVE_INFINITY;
