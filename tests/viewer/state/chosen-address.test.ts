import { expect, test } from "vitest";
import { type Chosen, NOTHING } from "../../../src/viewer/state/chosen.ts";
import { chosenIn, chosenWords, missingIn } from "../../../src/viewer/state/chosen-address.ts";
import { entityOf, rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const opened = (words: string): Chosen => chosenIn(new URLSearchParams(words), table);
const [tidewater, joss] = [entityOf(table, "tidewater"), entityOf(table, "joss-brandt")];

test("a link says what is opened by its kind and the ids of its records, and opens the same again", () => {
  const told: [Chosen, string][] = [
    [NOTHING, ""],
    [{ kind: "entity", entity: tidewater }, "entity=tidewater"],
    [{ kind: "claim", row: rowOf(table, "payment") }, "claim=payment"],
    [{ kind: "source", source: 1 }, `source=${table.sources[1]?.id}`],
    [{ kind: "together", lead: tidewater }, "together=tidewater"],
    [{ kind: "link", from: tidewater, to: joss }, "link=tidewater:joss-brandt"],
    [{ kind: "paths", from: tidewater, to: joss }, "paths=tidewater:joss-brandt"],
  ];
  for (const [chosen, words] of told) {
    expect(new URLSearchParams(chosenWords(chosen, table)).toString().replace("%3A", ":")).toBe(words);
    expect(opened(words)).toEqual(chosen);
  }
});

test("of several a claim is opened before the paths, and the paths before an entity", () => {
  expect(opened("entity=joss-brandt&paths=tidewater:joss-brandt&claim=payment").kind).toBe("claim");
  expect(opened("entity=joss-brandt&paths=tidewater:joss-brandt&claim=elsewhere").kind).toBe("paths");
});

test("where a record is missing, unknown or one too many nothing is opened", () => {
  for (const words of ["entity=", "paths=tidewater", "paths=tidewater:nobody", "paths=a:b", "claim=payment:payment"]) {
    expect(opened(words), words).toEqual(NOTHING);
  }
});

test("what a link names and the case does not have is told, and nothing else", () => {
  const missing = (words: string) => missingIn(new URLSearchParams(words), table);
  expect(missing("claim=gone")).toEqual({ kind: "claim", id: "gone" });
  expect(missing("paths=tidewater:nobody")).toEqual({ kind: "entity", id: "nobody" });
  for (const words of [
    "aside=tidewater:nobody",
    "several=nobody:tidewater",
    "around=tidewater&around=nobody",
    "among=nobody",
    "pin=nobody:1:2",
    "layout=tree:nobody",
    "without=entity:nobody",
  ])
    expect(missing(words), words).toEqual({ kind: "entity", id: "nobody" });
  expect(missing("without=source:gone")).toEqual({ kind: "source", id: "gone" });
  expect(
    missing("aside=tidewater&several=joss-brandt:tidewater&layout=tree:tidewater&pin=tidewater:1:2"),
  ).toBeUndefined();
  expect(missing("layout=time:event:possible&hide=polarity:denies")).toBeUndefined();
  expect(missing("claim=payment&entity=tidewater&pane=ledger")).toBeUndefined();
  expect(missing("")).toBeUndefined();
});
