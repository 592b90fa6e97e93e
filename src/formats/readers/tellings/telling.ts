import type { EntityKind, Exposure } from "../../../model/entity.ts";
import type { THE_WORK } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import type { PredicateId } from "../../../model/predicate.ts";
import type { Access, Genre } from "../../../model/source.ts";

/** Where something stands in the file that is read, line and column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  /** The name of the file, where it is another than the one with the edges. */
  readonly file?: string | undefined;
}

/** Somebody or some place as another file refers to it: by an id of its own, by a name, or both. */
export interface Mention {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly kind?: EntityKind | undefined;
  readonly at: Spot;
}

/** That a file records two of its records as one: the other's id in the file, when and why. */
export interface Joined {
  readonly id: string;
  readonly when: string;
  readonly why: string;
}

/** An entity that another file lists for itself, beside its edges. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly also?: readonly string[] | undefined;
  readonly named?: boolean | undefined;
  readonly description?: string | undefined;
  readonly exposure?: Exposure | undefined;
  readonly sameAs?: readonly string[] | undefined;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Others of the file, by the ids that they have there. */
  readonly parties?: readonly string[] | undefined;
  readonly maybeSame?: readonly string[] | undefined;
  readonly notSame?: readonly string[] | undefined;
  readonly joinedInto?: Joined | undefined;
  readonly note?: string | undefined;
  readonly at: Spot;
}

/** Words of a file that could not be read: how they go into a note, and what is said once they stand there. */
export interface Unread {
  readonly words: string;
  readonly at: Spot;
  readonly message: string;
  readonly mend: string;
}

/** A source as another file names it. */
export interface Work {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: Mention | undefined;
  /** EDTF, already read; what could not be read stands among the notes. */
  readonly published?: string | undefined;
  readonly genre?: Genre | undefined;
  readonly lang?: string | undefined;
  readonly access?: Access | undefined;
  readonly embargo?: string | undefined;
  readonly joinedInto?: Joined | undefined;
  readonly accessed?: string | undefined;
  readonly notes?: readonly (string | Unread)[] | undefined;
  /** That it is the very file that is read: its records are its own words, and need no work beside it. */
  readonly isFile?: true | undefined;
  readonly at: Spot;
}

/** The words that a file quotes from a work, and the words around them where it has those too. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly translation?: { readonly text: string; readonly lang: string; readonly by: string } | undefined;
}

/** One who speaks or passes on: somebody, or a work itself. */
export type TellingVoice = Mention | typeof THE_WORK;

/** What a file says of a claim that was withdrawn; the claim that took its place by the id that it has there. */
export interface TellingWithdrawal {
  readonly kind?: string | undefined;
  readonly when: string;
  readonly why: string;
  /** Of one that its speaker took back: in which work, and with which words. */
  readonly work?: Work | undefined;
  readonly quote?: Quote | undefined;
  /** Where the work in which it was taken back is not in the file. */
  readonly workWithheld?: true | undefined;
  readonly supersededBy?: string | undefined;
}

/** One who says or passes on a telling; nobody where it is not said who. */
export interface TellingStep {
  readonly by?: TellingVoice | undefined;
  /** In which work, where that is another than the one that was read. */
  readonly work?: Work | undefined;
  /** The further fields of a step as the file has them, still to be checked. */
  readonly said: Readonly<Record<string, unknown>>;
}

/** What every reader makes of an edge: who says what of whom in which work, in the file's own words; no field is guessed. */
export interface Telling {
  readonly at: Spot;
  readonly id?: string | undefined;
  readonly subject: Mention;
  readonly predicate: PredicateId;
  readonly object?: Mention | undefined;
  readonly value?: string | undefined;
  readonly denied?: boolean | undefined;
  /** Absent where the edge came without a source: it is then listed, and kept out of the graph. */
  readonly work?: Work | undefined;
  readonly quote?: Quote | undefined;
  /** Gives the record itself in words, which a claim without a quote stands on; most have one, and are never asked. */
  readonly record: () => string;
  /** Further passages of the same work, with what each adds; the file's own words, still to be checked. */
  readonly alsoAt?: readonly { readonly role: string; readonly quote?: Quote | undefined }[] | undefined;
  readonly speaker?: TellingVoice | undefined;
  /** In which work the speaker says it, where that is another than the one that was read. */
  readonly spokenIn?: Work | undefined;
  readonly cue?: string | undefined;
  /** The whole chain, the speaker first, in files that hold one; it stands in place of `speaker` and `cue`. */
  readonly chain?: readonly TellingStep[] | undefined;
  readonly statement?: string | undefined;
  readonly hedges?: readonly string[] | undefined;
  readonly time?: { readonly raw: string; readonly edtf?: string | undefined } | undefined;
  readonly place?: Mention | undefined;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
  readonly withdrawn?: boolean | undefined;
  readonly withdrawal?: TellingWithdrawal | undefined;
  readonly procedural?: Readonly<Record<string, unknown>> | undefined;
  /** Claims of the file that tell how it ended, by the ids that they have there. */
  readonly outcome?: readonly string[] | undefined;
  readonly recordedBy?: string | undefined;
  readonly recordedAt?: string | undefined;
  readonly notes?: readonly string[] | undefined;
}

/** A record of the file that made no claim, in its own words, so that the report has what the case has not. */
export interface StayedOut {
  readonly line: number;
  readonly record: string;
  /** What the file says elsewhere of the work that it names. */
  readonly source?: string | undefined;
}

/** All that a reader found in a file, and what it could not use. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** Works that the file lists for themselves, cited or not. */
  readonly works?: readonly Work[] | undefined;
  /**
   * In the file's order. A reader of many rows makes each as it is asked for, and all anew whenever they are gone through:
   * what it notes of them, and which records stayed out, is known when they have been gone through to the end.
   */
  readonly tellings: Iterable<Telling>;
  /** Errors name what was left out, warnings what was kept as it stands. */
  readonly issues: readonly Issue[];
  /** Whether two mentions with one name and kind are one entity; otherwise only one id makes them one. */
  readonly sameName: "one" | "apart";
  /** What to do in this format where nothing says of what kind somebody is. */
  readonly mendOfKinds?: string | undefined;
  /** Records of which no telling was made. */
  readonly stayedOut?: readonly StayedOut[] | undefined;
  /** What of the records that were used was passed over, in words: cells that a mapping does not name. */
  readonly passedOver?: readonly StayedOut[] | undefined;
  /** The work that the file itself is, where that is said: the source of what names no other. */
  readonly source?: Work | undefined;
}
