import { expect, test } from "vitest";
import type { Edit } from "../../../src/edit/edit.ts";
import type { Saved } from "../../../src/edit/on-disk/sitting.ts";
import { waysBack } from "../../../src/edit/on-disk/ways-back.ts";

const edit = (what: string): Edit => ({ what, changes: [] });

/** A sitting of which only what was saved there is asked. */
function sittingOf(...saved: Edit[]) {
  const undo = async (): Promise<Saved> => {
    const last = saved.pop();
    return last === undefined ? { ok: false, issues: [] } : { ok: true, revision: 1, edit: last, issues: [] };
  };
  return { saved, done: () => saved, undo };
}

test("what was decided is taken back the last one first, whether it is in the case or beside it", async () => {
  const accepted = edit("accepted d1");
  const sitting = sittingOf(accepted);
  const ways = waysBack(sitting);
  const back: string[] = [];
  ways.keepSaved(accepted);
  ways.keep("refused d2", async () => ({ ok: true, what: `back ${back.push("d2")}` }));

  expect(ways.last()?.what).toBe("refused d2");
  expect(await ways.undo()).toEqual({ ok: true, what: "back 1" });
  expect(await ways.undo()).toEqual({ ok: true, what: "took back: accepted d1" });
  expect([ways.last(), sitting.saved]).toEqual([undefined, []]);
  expect(await ways.undo()).toMatchObject({ ok: false, troubles: [{ rule: "nothing-done" }] });
});

test("nothing is taken back but what was seen to be the last, nor before what was saved since", async () => {
  const accepted = edit("accepted d1");
  const sitting = sittingOf(accepted);
  const ways = waysBack(sitting);
  ways.keepSaved(accepted);

  expect(await ways.undo("another")).toMatchObject({ ok: false, troubles: [{ rule: "decided-since" }] });
  sitting.saved.push(edit("named somebody"));
  expect(await ways.undo(ways.last()?.id)).toMatchObject({ ok: false, troubles: [{ rule: "saved-since" }] });
  expect(sitting.saved).toHaveLength(2);
});

test("what was taken back at the sitting itself is no more to be taken back, and what fails stays to be", async () => {
  const accepted = edit("accepted d1");
  const sitting = sittingOf(accepted);
  const ways = waysBack(sitting);
  ways.keep("refused d2", async () => ({ ok: false, troubles: [] }));
  ways.keepSaved(accepted);

  await sitting.undo();
  expect(ways.last()?.what).toBe("refused d2");
  expect(await ways.undo()).toEqual({ ok: false, troubles: [] });
  expect(ways.last()?.what).toBe("refused d2");
});
