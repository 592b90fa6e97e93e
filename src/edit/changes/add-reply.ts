import type { z } from "zod";
import { asRecordId } from "../../model/id.ts";
import { type Reply, ReplySchema } from "../../model/reply.ts";
import type { Edit } from "../edit.ts";
import type { WorkingCase } from "../working-case.ts";
import { changePart, type Fields } from "./change-part.ts";
import { nextId } from "./free-id.ts";

/** A reply as somebody enters it. */
export type NewReply = Omit<z.input<typeof ReplySchema>, "id"> & { readonly id?: string };

/** Records who was asked about which claims, and what came back. */
export function addReply(working: WorkingCase, { id: wanted, ...fields }: NewReply): Edit {
  const id = asRecordId(wanted ?? nextId(working, "replies", `${fields.asked}-reply`));
  const reply = { id, ...fields };
  const shaped = ReplySchema.safeParse(reply);
  const after = shaped.success ? shaped.data : (reply as unknown as Reply);
  return { what: `recorded the reply of ${fields.asked}`, changes: [{ of: "replies", id, after }] };
}

/** Changes what came back, as when an answer arrives. */
export const changeReply = (working: WorkingCase, id: string, fields: Fields<Reply>): Edit => ({
  what: `changed the reply ${id}`,
  changes: [changePart(working, "replies", id, fields)],
});
