import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { changesInWords } from "./changes-in-words.ts";
import type { LiveCase } from "./live-case.ts";

/** Tells whoever stands between that the line is not dead. */
const HEARTBEAT_MS = 20_000;

/**
 * Answers `/api/changes` with a stream of events (Server-Sent Events, WHATWG) that each tell, as JSON, which state of
 * the case there is (`madeFrom`), what has changed since the event before (`words`), and why its files as they are now
 * are not shown (`trouble`). The first comes at once. It ends when whoever asked, or the server, goes away.
 */
export function addChangeRoutes(app: Hono, live: LiveCase): void {
  app.get("/api/changes", (context) => {
    if (context.req.method === "HEAD") return context.body(null, 200, { "content-type": "text/event-stream" });
    return streamSSE(context, (stream) => {
      let told = live.now();
      const tell = async (): Promise<void> => {
        const [now, trouble] = [live.now(), live.trouble()];
        const words = now === told ? undefined : changesInWords(told.table, now.table);
        told = now;
        await stream.writeSSE({ data: JSON.stringify({ madeFrom: now.madeFrom, words, trouble }) });
      };
      return new Promise((end) => {
        const stop = live.onChange(tell);
        const beat = setInterval(() => stream.write(":\n\n"), HEARTBEAT_MS);
        stream.onAbort(() => {
          stop();
          clearInterval(beat);
          end();
        });
        tell();
      });
    });
  });
}
