import { z } from "zod";
import { claimsOfEntity } from "../../graph/claims-of-entity.ts";
import type { EntityId } from "../../model/id.ts";
import { plainLine } from "../../model/plain-words.ts";
import { ENTITY_NAMED, entityNamed } from "../named.ts";
import { nameOf } from "../told-claim.ts";
import { asTool } from "../tool.ts";

const Named = z.object({ id: z.string(), name: z.string() });

/** One entity of a case, as it is recorded. */
export const show = asTool({
  name: "show",
  title: "Show an entity",
  description:
    "Shows who or what somebody is on record: names, description, for whom they speak, who they may be or are kept apart from, and how many claims speak of them or came through them. `claims_of` lists these.",
  input: z.strictObject({ entity: ENTITY_NAMED }),
  output: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    named: z.boolean().describe("False of somebody whom a text only describes."),
    names: z.array(z.string()),
    description: z.string().optional(),
    speaksFor: z.array(Named),
    maybeSame: z.array(Named).describe("Whom they may be, in a coder's reading: never say that they are."),
    notSame: z.array(Named),
    claimsAbout: z.int(),
    claimsSaid: z.int(),
  }),
  writes: false,
  answer({ entity: named }, { shared: { table } }) {
    const entity = entityNamed(table, named);
    const { about, says } = claimsOfEntity(entity, table);
    const both = (field: "maybeSame" | "notSame"): EntityId[] => [
      ...new Set([
        ...entity[field],
        ...table.entities.filter((other) => other[field].some((id) => id === entity.id)).map(({ id }) => id),
      ]),
    ];
    const withNames = (ids: readonly EntityId[]) => ids.map((id) => ({ id, name: nameOf(table, id) }));
    const data = {
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      named: entity.named,
      names: entity.names.map(({ text }) => text),
      ...(entity.description !== undefined && { description: entity.description }),
      speaksFor: withNames(entity.parties),
      maybeSame: withNames(both("maybeSame")),
      notSame: withNames(both("notSame")),
      claimsAbout: about.length,
      claimsSaid: says.length,
    };
    const listed = (label: string, all: readonly { readonly id: string; readonly name: string }[]) =>
      all.length === 0 ? [] : [`${label}: ${all.map(({ id, name }) => `${plainLine(name)} (${id})`).join(", ")}`];
    const text = [
      `${plainLine(data.name)}: ${data.named ? "" : "only described, "}${data.kind}, id ${data.id}`,
      ...(data.names.length === 0 ? [] : [`also called: ${data.names.map(plainLine).join(", ")}`]),
      ...(data.description === undefined ? [] : [plainLine(data.description)]),
      ...listed("speaks for", data.speaksFor),
      ...listed("may be, in a coder's reading and no more", data.maybeSame),
      ...listed("looked at, and kept apart from", data.notSame),
      `${data.claimsAbout} allegations about them, none of them a finding; ${data.claimsSaid} claims that they say or pass on`,
    ].join("\n");
    return { data, text };
  },
});
