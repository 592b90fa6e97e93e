import { z } from "zod";
import { EdtfSchema } from "../../../model/edtf-time.ts";
import { GENRES } from "../../../model/source.ts";
import { WebAddressSchema } from "../../../model/text.ts";
import type { Telling, Work } from "./telling.ts";

/** A work that is the same for a whole file, as a mapping or a command line names it. */
export const FileSourceSchema = z.strictObject({
  /** Its title. */
  is: z.string().min(1),
  url: WebAddressSchema.optional(),
  published: EdtfSchema.optional(),
  genre: z.enum(GENRES).default("dataset"),
});
export type FileSource = z.input<typeof FileSourceSchema>;

/** The work that a file itself is. */
export const fileSource = ({ is, url, published, genre = "dataset" }: FileSource): Work => ({
  title: is,
  url,
  published,
  genre,
  isFile: true,
  at: { line: 1, column: 1 },
});

/** Gives each telling that names no source the file as its own; what names one keeps it. */
export const withFileSource = (tellings: Iterable<Telling>, source: Work | undefined): Iterable<Telling> =>
  source === undefined
    ? tellings
    : {
        *[Symbol.iterator]() {
          for (const telling of tellings) yield telling.work === undefined ? { ...telling, work: source } : telling;
        },
      };
