import { layOut } from "../../../../src/graph/layout.ts";
import type { ClaimTable } from "../../../../src/table/claim-table.ts";
import type { Arranged, Unarranged } from "../../../../src/viewer/shape/layouts/arranged.ts";
import { unarrangedOf } from "../../../../src/viewer/shape/unarranged-of.ts";
import { buildScene } from "../../../../src/viewer/state/scene/scene.ts";

/** A case as a layout begins with it. */
export const unarranged = (table: ClaimTable): Unarranged => unarrangedOf(table, buildScene(table, layOut(table)));

/** The places of those who stand for themselves, each as one word. */
export const placesOf = ({ x, y }: Pick<Arranged, "x" | "y">, { standing }: Unarranged): readonly string[] =>
  standing.map((entity) => `${x[entity]} ${y[entity]}`);
