import { z } from "zod";
import { AnchorSchema } from "./anchor.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EntityIdSchema, SourceIdSchema, THE_WORK, UNATTRIBUTED } from "./id.ts";
import { JoinSchema } from "./join.ts";
import { LanguageSchema, TextSchema, WebAddressSchema } from "./text.ts";

/** The three kinds of node. Acting states are organizations, territories are places. */
export const ENTITY_KINDS = ["person", "organization", "place"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How exposed somebody already is to the public; redaction goes by it. */
export const EXPOSURES = ["public-role", "public-figure", "private", "vulnerable", "unknown"] as const;
export type Exposure = (typeof EXPOSURES)[number];

const AlsoNamedSchema = z.strictObject({
  text: TextSchema.describe("The other name, as it stands there."),
  lang: LanguageSchema.optional().describe("The language or script it is in."),
  source: SourceIdSchema.optional().describe("The work that calls them so."),
  anchor: AnchorSchema.optional().describe("Where in that work's text the name stands."),
});

const CoordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe("Degrees north of the equator (WGS 84)."),
  longitude: z.number().min(-180).max(180).describe("Degrees east of Greenwich (WGS 84)."),
});

/** The words of an attribution that stand for somebody without being anybody's id. */
const RESERVED: readonly string[] = [UNATTRIBUTED, THE_WORK];

/**
 * A person, an organization or a place: a node. Acting states are organizations, territories are places.
 * Somebody who is only described ("a senior official") is an entity too, with `named: false`.
 */
export const EntitySchema = z
  .strictObject({
    id: EntityIdSchema.refine((id) => !RESERVED.includes(id), {
      error: `an id other than "${UNATTRIBUTED}", which stands for a voice without a name, and "${THE_WORK}", which stands for a work itself`,
    }).describe("Names the entity within the case."),
    kind: z.enum(ENTITY_KINDS).describe("Acting states are organizations, territories are places."),
    name: TextSchema.describe("The name, or the words that describe them where they have none."),
    names: z
      .array(AlsoNamedSchema)
      .default([])
      .describe("Other names and spellings, each with the work it comes from."),
    named: z.boolean().default(true).describe('False of somebody who is only described, such as "a senior official".'),
    description: TextSchema.optional().describe("Who they are, in our own words, as the sources tell it."),
    parties: z
      .array(EntityIdSchema)
      .default([])
      .describe("Organizations they speak for: at the lower end a spokesman brings his minister along."),
    maybeSame: z
      .array(EntityIdSchema)
      .default([])
      .describe(
        "Entities that this one may be: the coder's reading, with its reason in `note`. It makes a count an interval.",
      ),
    doubtsWithheld: z
      .literal(true)
      .optional()
      .describe(
        "True where a doubt about who they are was left behind: they may be somebody else of the case, so they add nothing to the lower end of a count.",
      ),
    notSame: z.array(EntityIdSchema).default([]).describe("Entities that were looked at, and are not this one."),
    sameAs: z
      .array(WebAddressSchema)
      .default([])
      .describe("Addresses that name the same entity elsewhere, such as Wikidata."),
    joinedInto: JoinSchema(EntityIdSchema)
      .optional()
      .describe("The record that stands for the same entity, where there were two; both are kept."),
    exposure: z
      .enum(EXPOSURES)
      .default("unknown")
      .describe("How exposed they already are to the public; redaction goes by it."),
    coordinates: CoordinatesSchema.optional().describe("Of a place: where it lies."),
    within: EntityIdSchema.optional().describe("Of a place: the larger place it lies in."),
    note: TextSchema.optional().describe("A remark of the coder's, such as why two may be one."),
  })
  .refine((entity) => entity.kind === "place" || entity.coordinates === undefined, {
    error: "coordinates on a place only",
    path: ["coordinates"],
  })
  .refine((entity) => entity.kind === "place" || entity.within === undefined, {
    error: "`within` on a place only",
    path: ["within"],
  });
export type Entity = DeepReadonly<z.infer<typeof EntitySchema>>;
