/** A sentence of an invented text, the claim that it makes, and the one that it is taken for. */
interface WorkedExample {
  readonly text: string;
  readonly coded: string;
  readonly not: string;
}

/** A rule that coders get wrong, what it is for, and how it is kept. */
export interface CodingRule {
  readonly rule: string;
  readonly because: string;
  readonly example: WorkedExample;
}

/** The rules beside the vocabulary: what to do where two predicates, two ends or two speakers seem to fit. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    rule: "Where the text says what somebody is accused of, code that, with the accuser as its origin.",
    because: "“X accuses Y of harbouring Z” is the claim that Y harbours Z; `accuses` is for when of what is not said.",
    example: {
      text: "“The union accuses Evenlamp of hiding Kesrin.”",
      coded: "evenlamp harbours anton-kesrin; the union says it",
      not: "the union accuses evenlamp",
    },
  },
  {
    rule: "Turn passives: whoever acts is the subject.",
    because: "“captured by”, “under the supervision of”, “the arrest of” put the actor last.",
    example: {
      text: "“Kesrin was arrested by the constabulary, the ministry said.”",
      coded: "the constabulary detained anton-kesrin; the ministry says it",
      not: "anton-kesrin detained the constabulary",
    },
  },
  {
    rule: "Take the weaker of two that fit; where none does, `linked-to` with the text's own words as `role`.",
    because: "To facilitate support is not to pay, a decision to reopen is not a reopening, and “amid” is no cause.",
    example: {
      text: "“Brandt helped to arrange money for the guild, a clerk said.”",
      coded: "brandt linked-to the guild, role “helped to arrange money for”; the clerk says it",
      not: "brandt finances the guild",
    },
  },
  {
    rule: "Whoever passes words on is a step of the attribution, not the accuser; a publisher speaks only in its own voice.",
    because: "A relay is no endorsement: `by: work` at the origin is the work itself, nobody quoted.",
    example: {
      text: "“As the Wire reports, Orr says that the guild paid Brandt.”",
      coded: "the guild paid brandt; Orr says it, the Wire reports it",
      not: "the guild paid brandt; the Wire says it",
    },
  },
  {
    rule: "Unnamed is not own voice: `by: unattributed` is somebody whom the text does not name.",
    because: "An anonymous accuser and a paper that says so itself are different origins.",
    example: {
      text: "“It is said on the quay that Brandt was paid by the guild.”",
      coded: "the guild paid brandt; `by: unattributed`",
      not: "the guild paid brandt; `by: work`",
    },
  },
  {
    rule: "Look-alikes are different until the record says otherwise: `maybeSame`, `notSame` or `joinedInto`.",
    because:
      "An affiliate and its parent, a state, its army and its service, the authorities of two years are not one.",
    example: {
      text: "“The Harbour Guild's youth wing marched on the ministry, Orr said.”",
      coded: "harbour-guild-youth protested-against the ministry",
      not: "harbour-guild protested-against the ministry",
    },
  },
  {
    rule: "A state that acts is an organization; a territory is a place.",
    because: "A country does not move, and a government is not where it sits.",
    example: {
      text: "“The republic froze Evenlamp's accounts in Marrow, Tann said.”",
      coded: "republic-state (an organization) sanctioned evenlamp; place marrow",
      not: "marrow (a place) sanctioned evenlamp",
    },
  },
  {
    rule: "Put dates where they belong: when it happened, when it was said, when it was published.",
    because: "“March 2024” often dates the remark and not what was remarked on.",
    example: {
      text: "“Orr said in March that the guild had paid Brandt years ago.”",
      coded: "the guild paid brandt; time “years ago”, and “in March” is the time of Orr's step",
      not: "the guild paid brandt; time “in March”",
    },
  },
  {
    rule: "“Proof”, “evidence”, “revealed” are words of the source: keep them as hedges or in the passage.",
    because: "Nothing here is a mark of verification.",
    example: {
      text: "“New evidence reveals that the guild reportedly paid Brandt, Tann writes.”",
      coded: "the guild paid brandt; Tann writes it, hedge “reportedly”",
      not: "that it is evidenced, or a claim without its hedge",
    },
  },
];
