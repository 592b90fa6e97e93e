import type { ClaimTable } from "../../table/claim-table.ts";
import { isolatedWords } from "../isolated-words.ts";
import type { Within } from "../state/within.ts";

const MOST_NAMED = 3;

/** Whom somebody looks at alone, such as "around Anna Grey and Tidewater"; of many the first are named and the rest are counted. */
export function withinInWords({ entities }: ClaimTable, { reach, entities: within }: Within): string {
  const names = within.slice(0, MOST_NAMED).map((entity) => isolatedWords(entities[entity]?.name ?? ""));
  const others = within.length - names.length;
  const said = [...names, ...(others === 0 ? [] : [others === 1 ? "one other" : `${others} others`])];
  const last = said.pop();
  return `${reach} ${said.length === 0 ? last : `${said.join(", ")} and ${last}`}`;
}
