import { z } from "zod";
import { EdtfSchema } from "./edtf-time.ts";
import { TextSchema } from "./text.ts";

/** That two records were found to be one: the one that stands for both, when it was decided, and why. Leaving it out again parts them. */
export const JoinSchema = <Id extends z.ZodType>(id: Id) =>
  z.strictObject({
    id: id.describe("The record that stands for both."),
    when: EdtfSchema.describe("When that was decided (EDTF)."),
    why: TextSchema.describe("Why the two are one."),
  });
