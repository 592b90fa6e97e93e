import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { followAddress } from "../../../src/viewer/state/address.ts";
import { type Chosen, NOTHING } from "../../../src/viewer/state/chosen.ts";
import { sampleTable } from "../sample-state.ts";

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

const table = sampleTable();

test("a link restores what was chosen", () => {
  const chosen = signal<Chosen>(NOTHING);
  followAddress(chosen, table, windowAt("#entity=port-almas").page);
  expect(chosen.value).toEqual({ kind: "entity", entity: table.entities.findIndex(({ id }) => id === "port-almas") });
});

test("what is chosen stands in the address, and Back goes back to what was chosen before", () => {
  const chosen = signal<Chosen>(NOTHING);
  const { page, visited } = windowAt("");
  followAddress(chosen, table, page);
  chosen.value = { kind: "claim", row: 0 };
  chosen.value = { kind: "claim", row: 1 };
  expect(visited).toEqual(["", "#claim=payment", "#claim=payment-denied"]);

  page.back();
  expect(chosen.value).toEqual({ kind: "claim", row: 0 });
  page.back();
  expect(chosen.value).toEqual(NOTHING);
  expect(visited).toEqual([""]);
});

test("who has stopped follows no more", () => {
  const chosen = signal<Chosen>(NOTHING);
  const { page, visited } = windowAt("");
  followAddress(chosen, table, page)();
  chosen.value = { kind: "claim", row: 0 };
  expect(visited).toEqual([""]);
});
