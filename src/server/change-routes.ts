import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { changesInWords } from "./changes-in-words.ts";
import type { LiveCase } from "./live-case.ts";
import type { ServedCase } from "./served-case.ts";

/** Tells whoever stands between that the line is not dead. */
const HEARTBEAT_MS = 20_000;

/**
 * Answers `/api/changes` with a stream of events (Server-Sent Events, WHATWG) that each tell, as JSON, which state of
 * the case there is (`madeFrom`), how far its layout is where that is still being worked out (`placing`), what has changed
 * since the event before (`words`), and why its files as they are now are not shown (`trouble`). The first comes at
 * once. It ends when whoever asked, or the server, goes away.
 */
export function addChangeRoutes(app: Hono, live: LiveCase): void {
  const wordsOf = rememberLast(
    (before: ServedCase, after: ServedCase) => live.words?.(before, after) ?? changesInWords(before.table, after.table),
  );
  app.get("/api/changes", (context) => {
    if (context.req.method === "HEAD") return context.body(null, 200, { "content-type": "text/event-stream" });
    return streamSSE(context, (stream) => {
      let told = live.now();
      const tell = async (): Promise<void> => {
        const [now, trouble] = [live.now(), live.trouble()];
        const words = now.table === told.table ? undefined : wordsOf(told, now);
        told = now;
        const { madeFrom, placing } = now;
        await stream.writeSSE({ data: JSON.stringify({ madeFrom, placing, words, trouble }) });
      };
      return new Promise((end) => {
        // Whoever changed something is answered first: what there is to tell of it may take a moment.
        let isDue = false;
        const stop = live.onChange(() => {
          if (isDue) return;
          isDue = true;
          setImmediate(() => {
            isDue = false;
            void tell();
          });
        });
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

/** Several who listen ask the same of the same two states. */
function rememberLast<One extends object, Answer>(
  ask: (before: One, after: One) => Answer,
): (before: One, after: One) => Answer {
  let last: { readonly before: One; readonly after: One; readonly answer: Answer } | undefined;
  return (before, after) => {
    if (last?.before !== before || last.after !== after) last = { before, after, answer: ask(before, after) };
    return last.answer;
  };
}
