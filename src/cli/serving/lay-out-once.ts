import { layOutAfter } from "../../graph/lay-out-after.ts";
import type { Layout } from "../../graph/layout.ts";
import type { ServedCase } from "../../server/served-case.ts";
import { layOutCase } from "../lay-out-case.ts";
import type { OpenCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { rememberedLayout } from "./remembered-layout.ts";

/** A case of fewer entities is laid out before anybody would thank for what was remembered of it. */
const LARGE = 2_000;

/**
 * Lays out the case in a folder, a large one once as long as its files stay the same.
 * @param before what was shown until now: who was drawn stays where they were, as long as that is half of all
 */
export async function layOutOnce(
  folder: string,
  { table, madeFrom }: Pick<OpenCase, "table" | "madeFrom">,
  terminal: Terminal,
  before?: Pick<ServedCase, "table" | "layout">,
): Promise<Layout> {
  const lay = () => layOutAfter(table, before, () => layOutCase(table, terminal));
  if (table.entities.length < LARGE) return lay();

  const { layout, remember } = await rememberedLayout(folder, { table, madeFrom }, terminal);
  if (layout !== undefined) return layout;
  const made = lay();
  await remember(made);
  return made;
}
