import type { NameInPassage } from "../names/names-in.ts";
import type { Stretch } from "../text/text-units.ts";
import { type ParagraphRead, quotationAround } from "./paragraph-read.ts";
import type { Speaker } from "./speaker.ts";

/** Who was named last before a place, by what may stand for them: "she", "it". */
export interface NamedBefore {
  readonly person?: NameInPassage | undefined;
  readonly organization?: NameInPassage | undefined;
}

/**
 * Whom "he" or "it" stands for: in the nearest sentence before that names anybody of the kind, the first, since whoever a
 * sentence is about mostly stands there; nobody whom a quotation names speaks outside of it.
 */
export function nearestNamed(
  read: ParagraphRead,
  place: Stretch,
  before: NamedBefore,
  kind: "person" | "organization",
): Speaker | undefined {
  const here = quotationAround(read, place);
  const fitting = read.names.filter(
    (name) => name.at.end <= place.start && isOfKind(name, kind) && quotationAround(read, name.at) === here,
  );
  const last = fitting.at(-1);
  const sentence = last && read.sentences.find(({ start, end }) => start <= last.at.start && end >= last.at.end);
  const name = fitting.find(({ at }) => at.start >= (sentence?.start ?? 0)) ?? before[kind];
  return name && { kind: "named", name, at: name.at };
}

/** Who is named in a paragraph, for whoever reads on after it. */
export function namedAfter(read: ParagraphRead, before: NamedBefore): NamedBefore {
  const outside = read.names.filter(({ at }) => quotationAround(read, at) === undefined);
  const last = (kind: "person" | "organization") => outside.findLast((name) => isOfKind(name, kind)) ?? before[kind];
  return { person: last("person"), organization: last("organization") };
}

/** A new name of two words is mostly a person's. */
const isOfKind = ({ kind, name }: NameInPassage, wanted: "person" | "organization"): boolean =>
  kind === wanted || (kind === undefined && wanted === "person" && /^\S+ \S+$/.test(name));
