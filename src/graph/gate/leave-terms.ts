import type { SourceId } from "../../model/id.ts";

/** What somebody asks to go along beside what may leave anyway. */
export interface LeaveAsked {
  /** Says aloud that restricted works, and those under an embargo, go too. What is confidential or off the record never goes. */
  readonly include?: "restricted" | undefined;
  /** Works, restricted or under an embargo, that somebody lets go by name. */
  readonly share?: readonly SourceId[] | undefined;
  /** Who coded a claim and who reads a source go too. */
  readonly recordedBy?: boolean | undefined;
  /** The day (EDTF) against which embargoes are held; today where none is given. */
  readonly today?: string | undefined;
}

/** The terms on which the gate lets records through; the day is always said, so that the same question has the same answer. */
export type LeaveTerms = LeaveAsked & { readonly today: string };

/** Fills in the day, for the doors at which somebody goes out now. */
export const termsToday = (asked: LeaveAsked = {}): LeaveTerms => ({
  ...asked,
  today: asked.today ?? new Date().toISOString().slice(0, 10),
});
