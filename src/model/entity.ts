import { z } from "zod";
import { AnchorSchema } from "./anchor.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EntityIdSchema, SourceIdSchema, UNATTRIBUTED } from "./id.ts";
import { LanguageSchema, TextSchema, WebAddressSchema } from "./text.ts";

/** The three kinds of node. Acting states are organizations, territories are places. */
export const ENTITY_KINDS = ["person", "organization", "place"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How exposed somebody already is to the public; redaction goes by it. */
export const EXPOSURES = ["public-role", "public-figure", "private", "vulnerable", "unknown"] as const;
export type Exposure = (typeof EXPOSURES)[number];

const AlsoNamedSchema = z.strictObject({
  text: TextSchema,
  lang: LanguageSchema.optional(),
  source: SourceIdSchema.optional(),
  anchor: AnchorSchema.optional(),
});

const CoordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/**
 * A person, an organization or a place: a node. Acting states are organizations, territories are places.
 * Somebody who is only described ("a senior official") is an entity too, with `named: false`.
 */
export const EntitySchema = z
  .strictObject({
    id: EntityIdSchema.refine((id) => id !== UNATTRIBUTED, {
      error: `an id other than "${UNATTRIBUTED}", which stands for a voice without a name`,
    }),
    kind: z.enum(ENTITY_KINDS),
    name: TextSchema,
    names: z.array(AlsoNamedSchema).default([]),
    named: z.boolean().default(true),
    description: TextSchema.optional(),
    parties: z.array(EntityIdSchema).default([]),
    maybeSame: z.array(EntityIdSchema).default([]),
    sameAs: z.array(WebAddressSchema).default([]),
    exposure: z.enum(EXPOSURES).default("unknown"),
    coordinates: CoordinatesSchema.optional(),
    within: EntityIdSchema.optional(),
    note: TextSchema.optional(),
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
