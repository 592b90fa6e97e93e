/** A mapping that shows every key, for the help; a test reads it with the table that it describes. */
export const MAPPING_EXAMPLE = `A mapping names the columns of a table, or the attributes of a graph's edges. Only subject,
relation and source are needed. Words are compared without case and accents; nothing is guessed.

  subject: { name: From, kindFrom: { column: From type, words: { Person: person, Group: organization } } }
  object: { name: To, kind: organization }   # or id: COLUMN, for ids; kinds are person, organization, place
                                             # or is: NAME, where it is the same in every row;
                                             # separator: ";" where a cell has several
  relation:
    column: Relation
    words:                                   # exact words -> predicate; the words are kept as the role
      paid by: { predicate: paid, turned: true }
      board member of: { predicate: directs, subject: person, object: organization }
    patterns:                                # for free text: the first that is found in the words (RE2)
      - { pattern: "^(co-)?director", predicate: directs }
    otherwise: linked-to                     # for all other words; without it such rows stay out
  source:
    title: Source
    url: Link
    published: Date
    publisher: { name: Outlet, kind: organization }
    genre: news                              # one word for all
    separator: ";"                           # several sources in one cell make one claim each
                                             # or { is: TITLE, url, published }: the file itself is the source
  quote: Quote                               # words of the source; without them a claim stands on the row itself
  speaker: { name: Said by, kind: person }   # who says so; without one nobody is named
  ownVoice: { column: Said by, words: [ the paper ] }   # the work itself speaks, and nobody in it
  spokenIn: { title: Said in }               # the work in which they say it, where Source passed it on; id, url, published
  cue: Verb
  polarity: { column: Denied, words: { "yes": denies, "no": asserts } }
  time: { raw: When }                        # or edtf: COLUMN, or from: COLUMN and until: COLUMN
  direction: { column: Arrow, words: { "->": directed, "-": undirected } }   # without one an edge says linked-to
  place: { name: Where, kind: place }
  hedges: { column: Hedges, separator: "," }
  qualifiers: { amount: Amount }             # kept word for word
  statement: Summary
  claimId: Id
  value: Remark                              # in the object's place: a remark on the subject, no edge
  withdrawn: { column: Status, words: [ withdrawn ], others: [ standing ] }
  entities: { id: Id, name: Label, kind: person }   # columns of the table given with --entities; also
                                             # kindFrom, description, named, exposure, ignore
  sameName: one                              # one name and kind is one entity; with "apart" only one id is
  dates: day-first                           # or month-first: what 03/04/2015 means; without it it is kept as it stands
  empty: [ n/a, unknown ]                    # cells that count as empty
  notes: [ Remarks ]                         # columns that go into the claim's note
  ignore: [ Row ]                            # columns that hold nothing of their own
  delimiter: ","
  escapedFormulas: false                     # true where an apostrophe was put before = + - @
  doubledBackslashes: false                  # true where each backslash was written twice
`;
