import type { Layout, Placing } from "../../graph/layout.ts";
import { layoutFromBytes } from "../../graph/layout-bytes.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Where the entities of a case are drawn, and how far that is where it is not the last of it. */
export interface AskedLayout {
  readonly layout: Layout;
  readonly placing: Placing | undefined;
}

/** Asks where the entities of a case are drawn. Gives how to have it for a table; that gives nothing where none came, or none of that state of the case. */
export async function askLayout(
  ask: typeof fetch,
  query: string,
): Promise<(of: Pick<ClaimTable, "entities">, madeFrom: string) => AskedLayout | undefined> {
  const response = await ask(`./api/layout${query}`).catch(() => undefined);
  const bytes = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
  const said = response?.headers.get("sayswho-placing");
  const from = response?.headers.get("sayswho-made-from");
  const placing = said === "few" || said === "rough" ? said : undefined;
  return ({ entities }, madeFrom) => {
    // Another state may have as many entities, and everybody would be where somebody else is.
    if ((from ?? madeFrom) !== madeFrom) return undefined;
    const layout = bytes && layoutFromBytes(new Uint8Array(bytes), entities.length, placing === "few");
    return layout && { layout, placing };
  };
}
