import { howMany, plainLine } from "../../model/plain-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { actorsOf } from "../actors/actors.ts";
import { nameActor } from "../actors/name-actor.ts";
import type { Question } from "../asking/questions.ts";
import type { Doubt } from "../worlds/doubt.ts";

/** A doubt as it stands in an answer to "why". */
export function doubtInWords(doubt: Doubt, table: ClaimTable): string {
  const { entity, work, voice } = naming(table);
  switch (doubt.kind) {
    case "maybe-same":
      return `${doubt.entities.map(entity).join(" and ")} may be one`;
    case "unnamed":
      return `${doubt.entities.map(entity).join(", ")} have no name and tell the same: they may be one`;
    case "party":
      return `${entity(doubt.entity)} speaks for ${entity(doubt.party)}`;
    case "suspected":
      return `${work(doubt.source)} is suspected to come out of ${work(doubt.from)}`;
    case "unattributed":
      return `${voice(doubt.voice)} may be anybody`;
    case "no-maker":
      return `nobody is recorded who made ${work(doubt.source)}`;
    case "undated":
      return `nothing dates ${howMany(doubt.claims.length, "telling")}: ${doubt.claims.length === 1 ? "it" : "they"} may be of another time`;
    case "withheld":
      return `whom ${entity(doubt.entity)} may be was withheld`;
    default:
      return doubt satisfies never;
  }
}

/** A question as one may put it to whoever printed a telling; it never says who somebody may be. */
export function questionInWords({ doubt, ask }: Question, table: ClaimTable): string {
  const { entity, work, voice } = naming(table);
  const whom = ask.map((actor) => plainLine(nameActor(table, actor))).join(" and ");
  switch (doubt.kind) {
    case "maybe-same": {
      const unnamed = doubt.entities.filter((position) => table.entities[position]?.named === false);
      return unnamed.length === 1
        ? `Ask ${whom}: is ${unnamed.map(entity).join("")} somebody who is in no other of these tellings?`
        : `Ask ${whom}: are ${doubt.entities.map(entity).join(" and ")} two?`;
    }
    case "unnamed":
      return `Ask ${whom}: are ${doubt.entities.map(entity).join(", ")} ${doubt.entities.length === 2 ? "two people" : "different people"}?`;
    case "party":
      return `Ask ${whom}: does ${entity(doubt.entity)} know it of their own, or say it for ${entity(doubt.party)}?`;
    case "suspected":
      return `Ask ${whom}: did ${work(doubt.source)} come out of ${work(doubt.from)}?`;
    case "unattributed":
      return `Ask ${whom}: who is ${voice(doubt.voice)}, and is it nobody who tells it elsewhere?`;
    case "no-maker":
      return `Find out who made ${work(doubt.source)}`;
    case "undated":
      return `Ask ${whom}: when is it said to have been?`;
    case "withheld":
      return `Ask whoever keeps the case whole: may ${entity(doubt.entity)} be somebody else who tells it?`;
    default:
      return doubt satisfies never;
  }
}

/** A doubt for programs: ids in the place of positions. */
export function doubtJson(doubt: Doubt, table: ClaimTable): object {
  const entity = (position: number) => table.entities[position]?.id;
  const source = (position: number) => table.sources[position]?.id;
  switch (doubt.kind) {
    case "maybe-same":
    case "unnamed":
      return { kind: doubt.kind, entities: doubt.entities.map(entity) };
    case "party":
      return { kind: doubt.kind, entity: entity(doubt.entity), party: entity(doubt.party) };
    case "suspected":
      return { kind: doubt.kind, source: source(doubt.source), from: source(doubt.from) };
    case "unattributed":
      return { kind: doubt.kind, voice: actorsOf(table).actorAt(doubt.voice) };
    case "no-maker":
      return { kind: doubt.kind, source: source(doubt.source) };
    case "undated":
      return { kind: doubt.kind, claims: doubt.claims.map((row) => table.claim(row).id) };
    case "withheld":
      return { kind: doubt.kind, entity: entity(doubt.entity) };
    default:
      return doubt satisfies never;
  }
}

function naming(table: ClaimTable) {
  const actors = actorsOf(table);
  const of = (actor: number): string => plainLine(nameActor(table, actors.actorAt(actor)));
  const quoted = (position: number): string =>
    table.entities[position]?.named === false ? `“${of(position)}”` : of(position);
  return { entity: quoted, work: (source: number) => `“${of(actors.work(source))}”`, voice: of };
}
