import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { type Layout, layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import { asSourceId, type Sha256, type SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { writeSnapshot } from "../table/snapshot.ts";
import { addPartRoutes, type ServedParts } from "./part-routes.ts";

/** A case as it is served: its table, the texts at hand, the hash of what both were read from, and where its entities are drawn. */
export interface ServedCase {
  readonly table: ClaimTable;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly madeFrom: Sha256;
  /** Worked out when it is first asked for, where it is not given: here and not in the browser, which it would keep from answering. */
  readonly layout?: Layout;
}

/** The viewer's files, all held in memory: what is not in this list cannot be asked for, whatever the path says. */
export type ViewerFiles = ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>;

/** The names under which a browser on this machine reaches us; any other is somebody else's page pointing here. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** Answers requests about one case, whole or part by part, without a port: `app.fetch(request)` gives the response. */
export function createApp(served: ServedCase | ServedParts, viewer: ViewerFiles): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    if (!LOOPBACK.test(host)) return context.text("This server answers on this machine only.", 403);
    return next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );

  if ("table" in served) addCaseRoutes(app, served);
  else addPartRoutes(app, served);
  app.get("*", (context) => {
    const { pathname } = new URL(context.req.url);
    const file = viewer.get(pathname === "/" ? "/index.html" : pathname);
    if (file === undefined) return context.text("There is nothing here.", 404);
    return context.body(file.bytes, 200, { "content-type": file.type });
  });
  return app;
}

function addCaseRoutes(app: Hono, { table, texts, madeFrom, layout }: ServedCase): void {
  const snapshot = new Uint8Array(writeSnapshot(table, madeFrom));
  let places: Uint8Array<ArrayBuffer> | undefined;
  app.get("/api/case", (context) =>
    context.body(snapshot, 200, { "content-type": "application/octet-stream", "cache-control": "no-store" }),
  );
  app.get("/api/layout", (context) => {
    places ??= layoutToBytes(layout ?? layOut(table));
    return context.body(places, 200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
  });
  app.get("/api/texts/:source", (context) => {
    const id = asSourceId(context.req.param("source"));
    if (table.sourceIndex(id) === undefined) return context.text("There is no such source.", 404);

    // A text that is not at hand is no error: most cases travel without the works they were read in.
    const text = texts.get(id);
    if (text === undefined) return context.body(null, 204);
    return context.body(text, 200, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  });
}
