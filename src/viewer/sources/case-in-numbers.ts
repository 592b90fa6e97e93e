import { speakingWork } from "../../graph/speaking-work.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import type { Scene } from "../renderer/renderer.ts";

type Drawn = Pick<Scene, "edges" | "unplaced">;
const remembered = new WeakMap<ClaimTable, (drawn: Drawn) => string>();

/** How many allegations a case holds, by how many voices, in a sentence, and how many are drawn; counted once for a table. */
export function caseInNumbers(table: ClaimTable, scene: Drawn): string {
  const known = remembered.get(table) ?? countedIn(table);
  remembered.set(table, known);
  return known(scene);
}

function countedIn(table: ClaimTable): (drawn: Drawn) => string {
  const { object, polarity, stepBy, stepOffsets } = table.columns;
  const speaks = new Uint8Array(table.entities.length);
  const isOwnVoice = new Uint8Array(table.sources.length);
  let [remarks, denials, unnamed] = [0, 0, 0];
  for (let row = 0; row < table.size; row++) {
    if (object[row] === NONE) remarks++;
    if (polarity[row] === 1) denials++;
    const origin = stepOffsets[row] ?? NONE;
    const [speaker, work] = [stepBy[origin] ?? NONE, speakingWork(table.columns, row, origin)];
    if (speaker !== NONE) speaks[speaker] = 1;
    if (work !== NONE) isOwnVoice[work] = 1;
    if (speaker === NONE && work === NONE) unnamed++;
  }

  const counted = (count: number, noun: string, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;
  const said = (marks: Uint8Array, noun: string, plural?: string) => {
    const count = marks.reduce((sum, mark) => sum + mark, 0);
    return count === 0 ? [] : [`by ${counted(count, noun, plural)}`];
  };
  const voices = [
    ...said(speaks, "voice"),
    ...said(isOwnVoice, "work in its own voice", "works in their own voice"),
    ...(unnamed > 0 ? ["by unnamed ones"] : []),
  ];
  const denied = denials === 0 ? "none of them a denial" : `${counted(denials, "denial")} among them`;
  const all = `${counted(table.size, "allegation")} ${new Intl.ListFormat("en-GB").format(voices)}, ${denied}`;
  const lines = counted(table.size - remarks, "line");
  return ({ edges, unplaced }) =>
    `${all}: ${unplaced ? `${edges.length} of ` : ""}${lines} in the picture and ${counted(remarks, "remark")} without a second end.`;
}
