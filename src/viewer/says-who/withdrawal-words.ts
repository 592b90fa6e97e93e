import type { Withdrawal } from "../../model/claim.ts";

/** What is said of a claim that was withdrawn: a speaker who takes it back and a coder's mistake are two things. */
export const WITHDRAWAL_WORDS: Readonly<Record<Withdrawal, string>> = {
  recanted: "taken back by its speaker",
  miscoded: "withdrawn as miscoded",
};
