/** A rule that coders get wrong, and what it is for. */
export interface CodingRule {
  readonly rule: string;
  readonly because: string;
}

/** The rules beside the vocabulary: what to do where two predicates, two ends or two speakers seem to fit. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    rule: "Where the text says what somebody is accused of, code that, with the accuser as its origin.",
    because: "“X accuses Y of harbouring Z” is the claim that Y harbours Z; `accuses` is for when of what is not said.",
  },
  {
    rule: "Turn passives: whoever acts is the subject.",
    because: "“captured by”, “under the supervision of”, “the arrest of” put the actor last.",
  },
  {
    rule: "Take the weaker of two that fit; where none does, `linked-to` with the text's own words as `role`.",
    because: "To facilitate support is not to pay, a decision to reopen is not a reopening, and “amid” is no cause.",
  },
  {
    rule: "Whoever passes words on is a step of the attribution, not the accuser; a publisher speaks only in its own voice.",
    because: "A relay is no endorsement: `by: work` at the origin is the work itself, nobody quoted.",
  },
  {
    rule: "Unnamed is not own voice: `by: unattributed` is somebody whom the text does not name.",
    because: "An anonymous accuser and a paper that says so itself are different origins.",
  },
  {
    rule: "Look-alikes are different until the record says otherwise: `maybeSame`, `notSame` or `joinedInto`.",
    because:
      "An affiliate and its parent, a state, its army and its service, the authorities of two years are not one.",
  },
  {
    rule: "A state that acts is an organization; a territory is a place.",
    because: "A country does not move, and a government is not where it sits.",
  },
  {
    rule: "Put dates where they belong: when it happened, when it was said, when it was published.",
    because: "“March 2024” often dates the remark and not what was remarked on.",
  },
  {
    rule: "“Proof”, “evidence”, “revealed” are words of the source: keep them as hedges or in the passage.",
    because: "Nothing here is a mark of verification.",
  },
];
