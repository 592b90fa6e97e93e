import { expect, test, vi } from "vitest";
import { watchContexts } from "../../../src/viewer/renderer/watch-contexts.ts";

const canvases = () => [new EventTarget(), new EventTarget()] as unknown as HTMLCanvasElement[];

test("a lost context is asked back, and all that come back are told once", async () => {
  const [one, other] = canvases() as [HTMLCanvasElement, HTMLCanvasElement];
  const onRestored = vi.fn();
  const stop = watchContexts([one, other], onRestored);

  const lost = new Event("webglcontextlost", { cancelable: true });
  one.dispatchEvent(lost);
  expect(lost.defaultPrevented).toBe(true);

  for (const canvas of [one, other]) canvas.dispatchEvent(new Event("webglcontextrestored"));
  await expect.poll(() => onRestored).toHaveBeenCalledTimes(1);
  stop();
});

test("who has stopped is told no more", async () => {
  const [one] = canvases() as [HTMLCanvasElement];
  const onRestored = vi.fn();
  const stop = watchContexts([one], onRestored);
  one.dispatchEvent(new Event("webglcontextrestored"));
  stop();
  one.dispatchEvent(new Event("webglcontextrestored"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(onRestored).not.toHaveBeenCalled();
});
