import { type Served, type ServeOptions, serveCase } from "../../server/serve.ts";
import { CommandFailure } from "../command-failure.ts";

/** Serves, says where, and goes on until somebody or the time that was given stops it. */
export async function serveUntilStopped(
  options: ServeOptions,
  stopAfter: number | undefined,
  tell: (url: string) => void,
): Promise<void> {
  const served = await serve(options);
  tell(served.url);
  await stopped(stopAfter);
  await served.close();
}

async function serve(options: ServeOptions): Promise<Served> {
  try {
    return await serveCase(options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? `port ${options.port} is taken; leave --port out for a free one` : message;
    throw new CommandFailure(2, `The server did not start: ${reason}.`);
  }
}

/** Waits for Ctrl+C, for being told to end, or for the time that was given. */
function stopped(afterSeconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = afterSeconds === undefined ? undefined : setTimeout(end, afterSeconds * 1000);
    function end(): void {
      clearTimeout(timer);
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      resolve();
    }
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}
