import type { Telling } from "../../../../src/formats/readers/tellings/telling.ts";

const at = { line: 7, column: 1 };

/** A telling that can become a claim, with something else in some fields. */
export const tellingOf = (more: Partial<Telling> = {}): Telling => ({
  at,
  subject: { name: "Tidewater", kind: "organization", at },
  predicate: "paid",
  object: { name: "Joss Brandt", kind: "person", at },
  work: { title: "Clerk speaks", at },
  record: () => "Tidewater paid Joss Brandt",
  ...more,
});
