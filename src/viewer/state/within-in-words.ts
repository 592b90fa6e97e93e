import type { ClaimTable } from "../../table/claim-table.ts";
import { plainWords } from "../plain-words.ts";
import type { Within } from "./within.ts";

const MOST_NAMED = 3;

/** Whom somebody looks at alone, such as "only around Anna Grey and Tidewater"; of many the first are named and the rest are counted. */
export function withinInWords({ entities }: ClaimTable, { reach, entities: within }: Within): string {
  const names = within.slice(0, MOST_NAMED).map((entity) => isolated(entities[entity]?.name ?? ""));
  const others = within.length - names.length;
  const said = [...names, ...(others === 0 ? [] : [others === 1 ? "one other" : `${others} others`])];
  const last = said.pop();
  return `only ${reach} ${said.length === 0 ? last : `${said.join(", ")} and ${last}`}`;
}

/** A stranger's name in the middle of our words, whichever way it is written (Unicode's isolates, UAX 9). */
const isolated = (name: string): string => `\u2068${plainWords(name)}\u2069`;
