import { BASES, INTERESTS, STANCES, TERMS } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { MODES } from "../../table/column-layout.ts";
import { NONE, standingAt, there } from "../../table/row.ts";
import type { JsonManner } from "./json-manner.ts";
import type { WordsInJson } from "./words-in-json.ts";

/**
 * Writes the steps of attributions as JSON by their columns.
 * @returns a function from a step's place
 * @throws SaysWhoError `record-out-of-table`
 */
export function stepsInJson(
  { columns, entities, sources }: ClaimTable,
  words: WordsInJson,
  { nameOf, saysNoHedges }: JsonManner,
): (step: number) => string {
  const { stepBy, stepIsWork, stepIn, stepWorkWithheld, stepCue, stepMode, stepPolarity, stepInferred } = columns;
  const { stepInterest, stepTimeRaw, stepTimeEdtf, stepBasis, stepTerms, stepHedges, stepHedgeOffsets } = columns;
  const key = (name: string) => `,"${nameOf(name)}":`;
  const choices = (name: string, among: readonly string[]) => among.map((one) => `${key(name)}"${one}"`);
  const [by, spokenIn, withheld] = [`{"${nameOf("by")}":"`, `${key("in")}"`, `${key("workWithheld")}true`];
  const [cue, hedges, time] = [key("cue"), key("hedges"), key("time")];
  const [modes, stances, interests] = [
    choices("mode", MODES),
    choices("polarity", STANCES),
    choices("interest", INTERESTS),
  ];
  const inferred = [`${key("inferred")}false`, `${key("inferred")}true`];
  // One up: nothing is recorded at 0.
  const [bases, terms] = [
    ["", ...choices("basis", BASES)],
    ["", ...choices("terms", TERMS)],
  ];
  const noHedges = saysNoHedges ? "[]" : "";

  return (step) => {
    const who = standingAt(entities, stepBy[step])?.id ?? (stepIsWork[step] === 1 ? THE_WORK : UNATTRIBUTED);
    const work = standingAt(sources, stepIn[step])?.id;
    const cueWord = words.wordAt(stepCue[step]);
    const hedgeList = words.listAt(stepHedges, stepHedgeOffsets, step, noHedges);
    const told = words.timeAt(stepTimeRaw[step], stepTimeEdtf[step]);

    let text = `${by}${who}"`;
    if (work !== undefined) text += `${spokenIn}${work}"`;
    if (stepWorkWithheld[step] === 1) text += withheld;
    if (cueWord !== "") text += cue + cueWord;
    text += there(modes[stepMode[step] ?? NONE]) + there(stances[stepPolarity[step] ?? NONE]);
    if (hedgeList !== "") text += hedges + hedgeList;
    text += there(inferred[stepInferred[step] ?? NONE]) + there(interests[stepInterest[step] ?? NONE]);
    if (told !== "") text += time + told;
    return `${text}${there(bases[stepBasis[step] ?? NONE])}${there(terms[stepTerms[step] ?? NONE])}}`;
  };
}
