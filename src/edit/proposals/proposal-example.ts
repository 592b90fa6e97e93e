/** A work as an example, whole: its text, whom the case has already, and one proposal of what it says. */
export const PROPOSAL_EXAMPLE = {
  source: "quay-letter",
  text: "The Sandmere Ferry Office keeps its books on Mill Quay. Ruben Tasch, its former clerk, told the Quay Letter that the office paid Oda Brell in May 2019.",
  entities: [
    { id: "ferry-office", kind: "organization", name: "Sandmere Ferry Office" },
    { id: "oda-brell", kind: "person", name: "Oda Brell" },
  ],
  proposal: {
    source: "quay-letter",
    quote: { exact: "Ruben Tasch, its former clerk, told the Quay Letter that the office paid Oda Brell in May 2019" },
    subject: "ferry-office",
    predicate: "paid",
    object: "oda-brell",
    attribution: [{ by: "ruben-tasch", mode: "says", cue: "told", at: { exact: "Ruben Tasch, its former clerk" } }],
    time: { raw: "in May 2019", edtf: "2019-05" },
    entities: [{ id: "ruben-tasch", kind: "person", name: "Ruben Tasch", description: "former clerk of the office" }],
    why: "“its” is the office's, of the sentence before",
  },
} as const;
