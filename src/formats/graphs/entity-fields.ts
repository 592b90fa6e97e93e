import type { Entity } from "../../model/entity.ts";

/** What a node says of its entity beside id and name, in formats whose attributes are flat. */
export const ENTITY_FIELDS = ["kind", "named", "exposure", "description"] as const;

/** One of them as text; empty where there is nothing. */
export const entityField = (entity: Entity, name: (typeof ENTITY_FIELDS)[number]): string => String(entity[name] ?? "");
