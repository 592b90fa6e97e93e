import { layOutAfter } from "../../graph/lay-out-after.ts";
import { type Layout, ofAllRecords, type Placing } from "../../graph/layout.ts";
import { firstPlaced } from "../../graph/placing/first-placed.ts";
import { linkedEnds } from "../../graph/placing/linked-ends.ts";
import { standingEntities } from "../../graph/standing-entities.ts";
import type { ServedCase } from "../../server/served-case.ts";
import { layOutCase } from "../lay-out-case.ts";
import type { OpenCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { layOutApart } from "./lay-out-apart.ts";
import { layOutOnce } from "./lay-out-once.ts";
import { rememberedLayout } from "./remembered-layout.ts";

/** From so many entities on nobody waits until all of them have a place. */
export const MANY = 20_000;

/** Where the entities of a case are drawn. */
export type Drawn = Pick<ServedCase, "layout" | "placing">;

/** Where the entities of a case are drawn for now, and how to give up what is still to come. */
export interface LayingOut extends Drawn {
  stop(): void;
}

/**
 * Lays out the case in a folder: a very large one first as far as somebody can look at something, and the rest in another
 * thread, once as long as its files stay the same.
 * @param onStep is told where everybody is as it gets on, the last time where they stay
 * @param before what was shown until now: who was drawn stays where they were, as long as that is half of all; where that was
 * still being worked out, nobody was where they stay
 * @param apart does the rest in another thread
 */
export async function layOutInSteps(
  folder: string,
  { table, madeFrom }: Pick<OpenCase, "table" | "madeFrom">,
  terminal: Terminal,
  onStep: (drawn: Drawn) => void,
  before?: Pick<ServedCase, "table" | "layout" | "placing">,
  many = MANY,
  apart: typeof layOutApart = layOutApart,
): Promise<LayingOut> {
  const settled = (layout: ServedCase["layout"]): LayingOut => ({ ...(layout && { layout }), stop: () => undefined });
  const drawn = before?.placing === undefined ? before : undefined;
  if (standingEntities(table).length < many) {
    return settled(await layOutOnce(folder, { table, madeFrom }, terminal, drawn));
  }

  const { layout: known, remember } = await rememberedLayout(folder, { table, madeFrom }, terminal);
  if (known !== undefined) return settled(known);
  const ends = linkedEnds(table);
  let isBegun = false;
  const layout = layOutAfter(table, drawn, () => {
    isBegun = true;
    return ofAllRecords(table, firstPlaced(ends));
  });
  if (!isBegun) {
    await remember(layout);
    return settled(layout);
  }

  const step = (layout: Layout, placing: Placing | undefined): void => {
    onStep({ layout, placing });
    if (placing === undefined) void remember(layout);
  };
  const stop = apart(
    ends,
    ({ layout: places, placing }) => step(ofAllRecords(table, places), placing),
    (error) => {
      terminal.err(`The case is laid out here, since that could not be done beside it: ${error.message}\n`);
      step(layOutCase(table, terminal), undefined);
    },
  );
  return { layout, placing: "few", stop };
}
