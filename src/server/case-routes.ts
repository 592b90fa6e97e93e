import type { Hono } from "hono";
import { layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import { asSourceId } from "../model/id.ts";
import { writeSnapshot } from "../table/snapshot.ts";
import type { LiveCase } from "./live-case.ts";
import type { ServedCase } from "./served-case.ts";

const BYTES = { "content-type": "application/octet-stream" };

/** Answers `/api/case` with the snapshot of the case as it is now, `/api/layout` with where its entities are drawn, `/api/texts/ID` with a text. */
export function addCaseRoutes(app: Hono, live: LiveCase): void {
  const snapshotOf = once(({ table, madeFrom }) => new Uint8Array(writeSnapshot(table, madeFrom)));
  const placesOf = once(({ table, layout }) => layoutToBytes(layout ?? layOut(table)));

  app.get("/api/case", (context) => context.body(snapshotOf(live.now()), 200, BYTES));
  app.get("/api/layout", (context) => context.body(placesOf(live.now()), 200, BYTES));
  app.get("/api/texts/:source", (context) => {
    const { table, texts } = live.now();
    const id = asSourceId(context.req.param("source"));
    if (table.sourceIndex(id) === undefined) return context.text("There is no such source.", 404);

    // A text that is not at hand is no error: most cases travel without the works they were read in.
    const text = texts.get(id);
    if (text === undefined) return context.body(null, 204);
    return context.body(text, 200, { "content-type": "text/plain; charset=utf-8" });
  });
}

/** Makes something of a case once, as long as that does not change. */
function once<Made>(make: (served: ServedCase) => Made): (served: ServedCase) => Made {
  let last: { readonly of: ServedCase; readonly made: Made } | undefined;
  return (served) => {
    if (last?.of !== served) last = { of: served, made: make(served) };
    return last.made;
  };
}
