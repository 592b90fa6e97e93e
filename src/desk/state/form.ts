import type { Reading } from "../../model/reading.ts";
import type { ReplyStatus } from "../../model/reply.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import type { ClaimForm, StepForm } from "../saying/claim-form.ts";

/** Who speaks over some stretches, on its way. */
export interface FrameForm {
  readonly kind: "frame";
  readonly editing?: string;
  /** That frame as it was when it was opened. */
  readonly opened?: Frame;
  /** The claims that took its chain over when it was opened: a change of it is offered for these. */
  readonly claims?: readonly string[];
  /** True where these keep the chain that they have. */
  readonly leavesClaims?: boolean;
  readonly parts: readonly Stretch[];
  readonly steps: readonly StepForm[];
  readonly within?: string;
}

/** Why and when a claim is withdrawn, on its way. */
export interface WithdrawForm {
  readonly kind: "withdraw";
  /** Undefined while it is still to be said which. */
  readonly claim?: string;
  readonly why: string;
  /** Since when (EDTF). */
  readonly when: string;
  readonly isRecanted: boolean;
  /** The claim that stands in its place. */
  readonly supersededBy?: string;
  readonly passage: Stretch;
}

/** A reply to claims, on its way. */
export interface ReplyForm {
  readonly kind: "reply";
  readonly about: readonly string[];
  readonly asked?: string;
  readonly status?: ReplyStatus;
  readonly text?: string;
}

/** What is being said: a claim, who speaks, a withdrawal or a reply. */
export type Form = ClaimForm | FrameForm | WithdrawForm | ReplyForm;

/** A part of a form, as a person chooses it. */
export type PartOfForm =
  | "subject"
  | "predicate"
  | "object"
  | "value"
  | "time"
  | "edtf"
  | "place"
  | "hedge"
  | "role"
  | "note"
  | "statement"
  | "why"
  | "withdrawn"
  | "since"
  | "instead"
  | "asked"
  | "status"
  | "text"
  | "also"
  | { readonly step: number; readonly field: StepField };

/** What can be said of a step. */
export type StepField =
  | "by"
  | "mode"
  | "cue"
  | "in"
  | "interest"
  | "basis"
  | "terms"
  | "time"
  | "edtf"
  | "hedge"
  | "stance";

/** A frame of a reading. */
export type Frame = Reading["frames"][number];
