import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import type { Gate } from "./gate.ts";
import { anchorOnRecord, touches } from "./off-record.ts";

/**
 * An entity that leaves, without names that a work gives which stays behind, and without doubts that leave in nothing.
 * That a doubt was left behind stays on the record of whoever it is about, so that nobody counts them as surely apart; of
 * an unnamed and a named person on the unnamed one's alone, since marks on both would tell who it may be.
 */
export function leavingEntity(entity: Entity, gate: Gate): Entity {
  const { tally, offRecord, doubts, staysSource, staysEntity } = gate;
  const { note, joinedInto, ...rest } = entity;

  const names = entity.names.filter(({ source, anchor }) => {
    const passages = source === undefined ? undefined : offRecord.get(source);
    return !staysSource(source) && !(anchor && passages && touches(anchor, passages));
  });
  tally.stays("entity.names (told by what stays behind)", entity.names.length - names.length);

  const isGuess = (other: EntityId) => doubts.isBetween(entity.id, other);
  const others = (field: "maybeSame" | "notSame") => {
    const guesses = entity[field].filter(isGuess).length;
    const kept = entity[field].filter((other) => !isGuess(other) && !staysEntity(other));
    tally.stays(`entity.${field} (who an unnamed person is)`, guesses);
    tally.stays(`entity.${field} (somebody who stays behind)`, entity[field].length - guesses - kept.length);
    return kept;
  };
  const maybeSame = others("maybeSame");
  const isJoined = joinedInto !== undefined && !isGuess(joinedInto.id);
  if (joinedInto !== undefined && !isJoined) tally.stays("entity.joinedInto (who an unnamed person is)");

  const inDoubt = doubts.people.has(entity.id);
  if (inDoubt && note !== undefined) tally.stays("entity.note (beside a doubt about who an unnamed person is)");
  const lost = entity.maybeSame.some((other) => !isGuess(other) && staysEntity(other));

  return {
    ...rest,
    names: names.map((name) => {
      const passages = name.source === undefined ? undefined : offRecord.get(name.source);
      return name.anchor === undefined ? name : { ...name, anchor: anchorOnRecord(name.anchor, passages) };
    }),
    maybeSame,
    notSame: others("notSame"),
    ...((inDoubt && !entity.named) || lost ? { doubtsWithheld: true as const } : {}),
    ...(isJoined ? { joinedInto } : {}),
    ...(inDoubt || note === undefined ? {} : { note }),
  };
}
