import { expect, test } from "vitest";
import { followAddress } from "../../../src/viewer/state/address.ts";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { sampleState } from "../sample-state.ts";

/** Stands in for a window: an address, its history, and going back. */
function windowAt(hash: string) {
  const visited = [hash];
  const target = new EventTarget();
  const page = Object.assign(target, {
    location: { hash, pathname: "/" },
    history: {
      pushState(_: unknown, __: string, address: string) {
        page.location.hash = address.startsWith("#") ? address : "";
        visited.push(page.location.hash);
      },
    },
    back() {
      visited.pop();
      page.location.hash = visited.at(-1) ?? "";
      target.dispatchEvent(new Event("popstate"));
    },
  });
  return { page: page as unknown as Window & { back(): void }, visited };
}

test("what is chosen stands in the address, and Back goes back to what was chosen before", () => {
  const state = sampleState();
  const { page, visited } = windowAt("");
  followAddress(state, page, ["picture"]);
  state.choose({ kind: "claim", row: 0 });
  state.choose({ kind: "claim", row: 1 });
  expect(visited).toEqual(["", "#claim=payment", "#claim=payment-denied"]);

  page.back();
  expect(state.chosen.value).toEqual({ kind: "claim", row: 0 });
  page.back();
  expect(state.chosen.value).toEqual(NOTHING);
  expect(visited).toEqual([""]);
});

test("undo goes back in the address too", () => {
  const state = sampleState();
  const { page, visited } = windowAt("");
  followAddress(state, page, ["picture"]);
  state.choose({ kind: "claim", row: 0 });
  state.change({ hidden: ["polarity:denies"] });
  state.history.undo();
  expect(visited).toEqual(["", "#claim=payment", "#claim=payment&hide=polarity:denies", "#claim=payment"]);
});

test("an address in other letters for the same view is left as it is", () => {
  const { page, visited } = windowAt("#hide=polarity%3Adenies&claim=elsewhere");
  const state = sampleState();
  state.change({ hidden: ["polarity:denies"] });
  followAddress(state, page, ["picture"]);
  expect(visited).toHaveLength(1);
});

test("who has stopped follows no more", () => {
  const state = sampleState();
  const { page, visited } = windowAt("");
  followAddress(state, page, ["picture"])();
  state.choose({ kind: "claim", row: 0 });
  expect(visited).toEqual([""]);
});
