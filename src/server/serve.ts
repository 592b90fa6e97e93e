import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { LiveCase } from "./live-case.ts";
import type { ServedParts } from "./part-routes.ts";
import type { ServedCase } from "./served-case.ts";
import { readViewerFiles } from "./viewer-files.ts";

/** A case, whole, as it changes, or part by part, the viewer that shows it, and where. */
export type ServeOptions = (ServedCase | LiveCase | ServedParts) & {
  /** The folder of the built viewer. */
  readonly viewerFolder: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
};

/** A running server: where it is, and how it is stopped. */
export interface Served {
  /** With the secret of this sitting, without which nothing is answered. */
  readonly url: string;
  close(): Promise<void>;
}

/** More than anybody could try out. */
const SECRET_BYTES = 18;

/** Serves one case and the viewer on the loopback address, never on another. Rejects where the port is taken. */
export async function serveCase({ viewerFolder, port = 0, ...served }: ServeOptions): Promise<Served> {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  const app = createApp(served, await readViewerFiles(viewerFolder), secret);
  // What is no request at all is answered as whoever has no secret is.
  const server = createServer(getRequestListener(app.fetch, { errorHandler: () => app.request("/") }));

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/${secret}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
