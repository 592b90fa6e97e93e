import type { Hono } from "hono";
import { layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import { asSourceId } from "../model/id.ts";
import { snapshotPieces } from "../table/snapshot.ts";
import type { LiveCase } from "./live-case.ts";
import type { ServedCase } from "./served-case.ts";

const BYTES = { "content-type": "application/octet-stream" };

/**
 * Answers `/api/case` with the snapshot of the case as it is now; `/api/layout` with where its entities are drawn, in the
 * header `sayswho-made-from` with the hash of what that is a layout of, and in `sayswho-placing` with how far it is where it
 * is not the last of it; `/api/texts/ID` with a text.
 */
export function addCaseRoutes(app: Hono, live: LiveCase): void {
  const snapshotOf = once(
    ({ table, madeFrom }) => snapshotPieces(table, madeFrom),
    ({ table }) => table,
  );
  const placesOf = once(
    ({ table, layout }) => layoutToBytes(layout ?? layOut(table)),
    ({ table, layout }) => layout ?? table,
  );

  app.get("/api/case", (context) => {
    const pieces = snapshotOf(live.now());
    const length = String(pieces.reduce((sum, piece) => sum + piece.length, 0));
    return context.body(streamOf(pieces), 200, { ...BYTES, "content-length": length });
  });
  app.get("/api/layout", (context) => {
    const now = live.now();
    const { madeFrom, placing } = now;
    return context.body(placesOf(now), 200, {
      ...{ ...BYTES, "sayswho-made-from": madeFrom },
      ...(placing === undefined ? {} : { "sayswho-placing": placing }),
    });
  });
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

/** Makes something of a case once, as long as what it is made of does not change; where its entities move, its table stays. */
function once<Made>(
  make: (served: ServedCase) => Made,
  from: (served: ServedCase) => object,
): (served: ServedCase) => Made {
  let last: { readonly of: object; readonly made: Made } | undefined;
  return (served) => {
    const of = from(served);
    if (last?.of !== of) last = { of, made: make(served) };
    return last.made;
  };
}

/** One after the other as they lie in memory: a copy of a large case would be made before its first byte could go. */
function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      while (next < pieces.length && pieces[next]?.length === 0) next++;
      const piece = pieces[next++];
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
}
