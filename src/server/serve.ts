import { createAdaptorServer } from "@hono/node-server";
import { createApp, type ServedCase } from "./app.ts";
import type { ServedParts } from "./part-routes.ts";
import { readViewerFiles } from "./viewer-files.ts";

/** A case, whole or part by part, the viewer that shows it, and where. */
export type ServeOptions = (ServedCase | ServedParts) & {
  /** The folder of the built viewer. */
  readonly viewerFolder: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
};

/** A running server: where it is, and how it is stopped. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one case and the viewer on the loopback address, never on another. Rejects where the port is taken. */
export async function serveCase({ viewerFolder, port = 0, ...served }: ServeOptions): Promise<Served> {
  const app = createApp(served, await readViewerFiles(viewerFolder));
  const server = createAdaptorServer({ fetch: app.fetch });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
