import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { layOut } from "../../src/graph/layout.ts";
import type { SourceId } from "../../src/model/id.ts";
import { asClaimId, asEntityId } from "../../src/model/id.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { shapedScene } from "../../src/viewer/shape/shaped-scene.ts";
import { WHOLE_CASE } from "../../src/viewer/state/view.ts";
import { beginViewerState, type ViewerState } from "../../src/viewer/state/viewer-state.ts";
import { fullCase } from "../full-case.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts } = sampleCase();

/** The texts of the sample case as the server gives them; that of the blog is not at hand. */
export const serveTexts: typeof fetch = async (address) => {
  const id = decodeURIComponent(String(address).replace("./api/texts/", "")) as SourceId;
  const text = id === "blog" ? undefined : texts.get(id);
  return new Response(text ?? null, { status: text === undefined ? 204 : 200 });
};

/** The sample case as a table. */
export const sampleTable = (): ClaimTable => buildTable(records);

/** The sample case as the viewer holds it, nothing chosen. */
export const sampleState = (): ViewerState => stateOf(sampleTable());

/** The case with one of everything that a record can say, as the viewer holds it; its texts are not at hand. */
export const fullState = (): ViewerState => stateOf(buildTable(fullCase().records));

/** A table as the viewer holds it, nothing chosen. */
export const stateOf = (table: ClaimTable): ViewerState =>
  beginViewerState(table, serveTexts, layOut(table), WHOLE_CASE, { shapeScene: shapedScene });

/** A claim's row by its id in the sample case. */
export function rowOf(table: ClaimTable, id: string): number {
  const row = table.rowOf(asClaimId(id));
  if (row === undefined) throw new Error(`the sample case has no claim ${id}`);
  return row;
}

/** An entity's position by its id in the sample case. */
export function entityOf(table: ClaimTable, id: string): number {
  const entity = table.entityIndex(asEntityId(id));
  if (entity === undefined) throw new Error(`the sample case has no entity ${id}`);
  return entity;
}

/** A component as the words that it shows, tags left out. */
export function shownBy<P extends object>(component: ComponentType<P>, props: NoInfer<P>): string {
  return markupOf(component, props)
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replace(/\s+/g, " ");
}

/** A component as markup. */
export const markupOf = <P extends object>(component: ComponentType<P>, props: NoInfer<P>): string =>
  renderToString(h(component as ComponentType<object>, props));
