import { afterEach, expect, test, vi } from "vitest";
import { followChanges } from "../../../src/viewer/opening/follow-changes.ts";

afterEach(() => vi.unstubAllGlobals());

test("a page hears of changes while it is in sight, and keeps no line open while it is not", () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const lines: { address: string; isOpen: boolean; onmessage?: (message: { data: string }) => void }[] = [];
  vi.stubGlobal("document", page);
  vi.stubGlobal(
    "EventSource",
    class {
      isOpen = true;
      readonly address: string;
      constructor(address: string) {
        this.address = address;
        lines.push(this);
      }
      close() {
        this.isOpen = false;
      }
    },
  );
  const heard: unknown[] = [];
  followChanges((news) => heard.push(news));
  lines[0]?.onmessage?.({ data: '{"madeFrom":"a"}' });
  expect(heard).toEqual([{ madeFrom: "a" }]);
  expect(lines.map(({ address }) => address)).toEqual(["./api/changes"]);

  page.hidden = true;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(lines.map(({ isOpen }) => isOpen)).toEqual([false]);
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(lines.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});
