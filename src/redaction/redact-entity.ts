import type { Entity } from "../model/entity.ts";
import { asEntityId, asSourceId, type SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import { isTellingPassage, redactAnchor } from "./redact-anchor.ts";
import type { Redaction } from "./redaction.ts";

/** Redacts one entity; see `redactCase` for the rule. */
export function redactEntity(
  entity: Entity,
  redaction: Redaction,
  textOf: ReadonlyMap<SourceId, Source["text"]>,
  isTied: boolean,
): Entity {
  const { people, ledger, ids, isRedacted, mentions, inWords } = redaction;
  const pseudonym = people.pseudonyms.get(entity.id);
  const isTiedPlace = isTied && entity.kind === "place";
  const keep = <T>(field: string, list: readonly T[], isKept: (item: T) => boolean): T[] => {
    const kept = list.filter(isKept);
    ledger.enter(`entity.${field}`, "withheld", list.length - kept.length);
    return kept;
  };

  // That somebody is or is not one of the people who are hidden would tell who these are.
  const isAlike = (id: string) => isRedacted(id) === (pseudonym !== undefined);
  const others = (field: "maybeSame" | "notSame") =>
    keep(field, entity[field], isAlike).map((id) => asEntityId(ids.entity(id)));
  const { joinedInto } = entity;
  const isParted = joinedInto !== undefined && !isAlike(joinedInto.id);
  if (isParted) ledger.enter("entity.joinedInto", "withheld");
  // On the one who is hidden alone: a mark on both would tell that they belong together.
  const isInDoubt = pseudonym !== undefined && (isParted || !entity.maybeSame.every(isAlike));

  const named = pseudonym
    ? hide(entity, pseudonym.name, redaction)
    : inWords("entity", entity, ["name", "description", "note"]);
  const { joinedInto: _, ...apart } = named;
  if (ids.entity(entity.id) !== entity.id) ledger.enter("entity.id", "replaced");
  return {
    ...apart,
    id: asEntityId(ids.entity(entity.id)),
    names: keep("names", entity.names, () => pseudonym === undefined).map((also) =>
      redactAlias(also, redaction, textOf),
    ),
    parties: entity.parties.map((id) => asEntityId(ids.entity(id))),
    maybeSame: others("maybeSame"),
    ...(isInDoubt ? { doubtsWithheld: true as const } : {}),
    notSame: others("notSame"),
    sameAs: keep("sameAs", entity.sameAs, (url) => pseudonym === undefined && !isTiedPlace && !mentions(url)),
    ...(joinedInto === undefined || isParted
      ? {}
      : {
          joinedInto: {
            ...inWords("entity.joinedInto", joinedInto, ["why"]),
            id: asEntityId(ids.entity(joinedInto.id)),
          },
        }),
    ...(entity.coordinates === undefined
      ? {}
      : { coordinates: isTiedPlace ? coarse(entity.coordinates, redaction) : entity.coordinates }),
    ...(entity.within === undefined ? {} : { within: asEntityId(ids.entity(entity.within)) }),
  };
}

function hide(entity: Entity, name: string, { ledger, without }: Redaction): Entity {
  if (entity.name !== name) ledger.enter("entity.name", "replaced");
  return { ...without("entity", entity, ["description", "note"]), name };
}

type Alias = Entity["names"][number];

function redactAlias(alias: Alias, redaction: Redaction, textOf: ReadonlyMap<SourceId, Source["text"]>): Alias {
  const { ids, words, wholeText } = redaction;
  const { anchor, source, ...rest } = alias;
  const field = "entity.names.anchor";
  const held =
    anchor &&
    (isTellingPassage(anchor, redaction)
      ? wholeText(field, anchor, source && textOf.get(source))
      : redactAnchor(field, anchor, false, undefined, redaction));
  return {
    ...rest,
    text: words("entity.names", alias.text),
    ...(source === undefined ? {} : { source: asSourceId(ids.source(source)) }),
    ...(held === undefined ? {} : { anchor: held }),
  };
}

type Coordinates = NonNullable<Entity["coordinates"]>;

/** To a tenth of a degree, about eleven kilometres. */
function coarse(place: Coordinates, { ledger }: Redaction): Coordinates {
  // Adding 0 makes 0 of -0, which JSON does not have.
  const tenth = (degrees: number) => Math.round(degrees * 10) / 10 + 0;
  const coarser = { latitude: tenth(place.latitude), longitude: tenth(place.longitude) };
  if (coarser.latitude !== place.latitude || coarser.longitude !== place.longitude)
    ledger.enter("entity.coordinates", "coarsened");
  return coarser;
}
