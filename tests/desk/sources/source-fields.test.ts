import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { ACCESS_WORDS } from "../../../src/desk/sources/access-words.ts";
import { SourceFields } from "../../../src/desk/sources/source-fields.tsx";
import type { Taken } from "../../../src/desk/state/desk-server.ts";
import { asSha256, asSourceId } from "../../../src/model/id.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const propsOf = async (taken: Partial<Taken>) => ({
  state: await desk.reading("union-speech"),
  taken: {
    ok: true,
    document: "d1",
    text: "Nobody saw who turned the wheel. ".repeat(10),
    marks: [],
    guesses: {},
    warnings: [],
    alike: [],
    ...taken,
  } satisfies Taken,
  onDone: () => undefined,
});
const shown = async (taken: Partial<Taken>) => shownBy(SourceFields, await propsOf(taken));

/** The fields as the page has them, by their names. */
const fieldsOf = async (taken: Partial<Taken>) => {
  const { document } = parseHTML(markupOf(SourceFields, await propsOf(taken)));
  return {
    document,
    valueIn: (name: string) => document.querySelector(`[name=${name}]`)?.getAttribute("value") ?? undefined,
    optionsOf: (name: string) => [...document.querySelectorAll(`[name=${name}] option`)],
  };
};

// What is kept of a source once it is sent: tests/browser/desk.
describe("what the document says of itself", () => {
  test("stands in its field as a guess; where it says nothing, nothing is guessed", async () => {
    const guess = "a guess, out of the document";
    const guesses = { title: 'Who <turned> "it"?', authors: ["Ina Vosk", "Oda Lenk"], lang: "en" } as const;
    const { valueIn } = await fieldsOf({ guesses });
    expect(["title", "authors", "lang"].map(valueIn)).toEqual(['Who <turned> "it"?', "Ina Vosk; Oda Lenk", "en"]);
    expect((await shown({ guesses })).split(guess)).toHaveLength(4);
    expect(await shown({})).not.toContain(guess);
  });

  test("of its kind is chosen; else nobody knows it yet", async () => {
    const chosen = async (guesses: Taken["guesses"]) =>
      (await fieldsOf({ guesses })).optionsOf("genre").filter((option) => option.hasAttribute("selected"));
    expect((await chosen({ genre: "wire" })).map(({ textContent }) => textContent)).toEqual(["wire"]);
    expect((await chosen({})).map(({ textContent }) => textContent)).toEqual(["unknown"]);
  });

  test("goes before what its first lines do", async () => {
    const text = "Who opened the sluice?\n\nBy Ewa Lindqvar, 22 October 2024\n\nNobody saw it.";
    expect((await fieldsOf({ text })).valueIn("title")).toBe("Who opened the sluice?");
    expect((await fieldsOf({ text, guesses: { title: "The sluice" } })).valueIn("title")).toBe("The sluice");
  });
});

test("of a mail nothing is guessed but its subject, no answer stands ready who may have it, and it is said what its headers hold", async () => {
  const madeFrom = {
    sha256: asSha256("0".repeat(64)),
    mediaType: "message/rfc822",
    by: "x",
    how: "extracted",
  } as const;
  const text = "The key\n\nBy Ewa Lindqvar, 22 October 2024\n\nWords.";
  const mail = { text, madeFrom, guesses: { title: "The key", authors: [], genre: "message" } } as const;
  const { valueIn, optionsOf } = await fieldsOf(mail);
  expect(["title", "publisher", "authors", "published", "url"].map((name) => valueIn(name) ?? "")).toEqual([
    "The key",
    "",
    "",
    "",
    "",
  ]);
  expect(optionsOf("access")[0]?.getAttribute("value")).toBe("");
  expect(optionsOf("access").some((option) => option.hasAttribute("selected"))).toBe(false);
  expect(await shown(mail)).toContain("with all that its headers tell of who had it");
});

test("a text is shown by its beginning, and says where it goes on", async () => {
  const beginning = async (length: number) =>
    (await fieldsOf({ text: "a".repeat(length) })).document.querySelector(".beginning")?.textContent;
  expect(await beginning(400)).toBe("a".repeat(400));
  expect(await beginning(401)).toBe(`${"a".repeat(400)} …`);
});

test("who may have it is asked before any answer of what nobody is known to have published", async () => {
  const answers = async (guesses: Taken["guesses"]) =>
    (await fieldsOf({ guesses })).optionsOf("access").map(({ textContent }) => textContent);
  const all = Object.values(ACCESS_WORDS);
  expect(await answers({})).toEqual(["choose: was it published?", ...all]);
  expect(await answers({ publisher: "Marrowen Wire" })).toEqual(all);
  expect(await answers({ url: "https://marrowen.example/1" })).toEqual(all);
});

test("a document can be kept beside its text; a text that was pasted is all there is", async () => {
  const madeFrom: Taken["madeFrom"] = { sha256: asSha256("0".repeat(64)), mediaType: "application/pdf" } as never;
  const keeps = async (taken: Partial<Taken>) =>
    (await fieldsOf(taken)).document.querySelectorAll("[name=keep]").length;
  expect([await keeps({ madeFrom } as Partial<Taken>), await keeps({})]).toEqual([1, 0]);
});

test("where the same text is there already, it is asked what came out of what", async () => {
  const question = "This text, or much of it, is in the case already";
  const alike = [{ source: asSourceId("wire-despatch"), how: "identical", share: 1 }];
  expect(await shown({ alike })).toContain(question);
  expect(await shown({})).not.toContain(question);
});

test("everybody whom the case knows is at hand as publisher and as author", async () => {
  const { document } = await fieldsOf({});
  const listed = [...document.querySelectorAll("[list]")];
  expect(listed.map((field) => field.getAttribute("name"))).toEqual(["publisher", "authors"]);
  for (const field of listed) {
    const names = [...document.querySelectorAll(`#${field.getAttribute("list")} option`)];
    const values = names.map((option) => option.getAttribute("value"));
    expect(values).toEqual(expect.arrayContaining(["Marrowen Wire", "Hanne Rhoswick"]));
  }
});

test("what was refused is said beneath what was typed", async () => {
  const props = await propsOf({});
  const where = { file: "sources.yaml", line: 1, column: 1, path: "" };
  props.state.issues.value = [
    { code: "wrong-value", severity: "error", message: "It is wrong", mend: "mend it", where },
  ];
  expect(shownBy(SourceFields, props)).toContain("It is wrong; mend it");
});
