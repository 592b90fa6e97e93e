import type { z } from "zod";
import { type Entity, EntitySchema } from "../../model/entity.ts";
import { asEntityId } from "../../model/id.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { freeId } from "./free-id.ts";

/** An entity as somebody enters it: its id is made of its name where it is left out. */
export type NewEntity = Omit<z.input<typeof EntitySchema>, "id"> & { readonly id?: string };

/** Adds somebody, an organization or a place. */
export function addEntity(working: WorkingCase, { id: wanted, ...fields }: NewEntity): Edit {
  const id = asEntityId(wanted ?? freeId(working, "entities", fields.name));
  const entity = { id, ...fields };
  const shaped = EntitySchema.safeParse(entity);
  const after = shaped.success ? shaped.data : (entity as unknown as Entity);
  return { what: `added ${fields.name}`, changes: [{ of: "entities", id, after }] };
}
