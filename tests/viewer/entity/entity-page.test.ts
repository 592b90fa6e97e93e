import { expect, test } from "vitest";
import { EntityPage } from "../../../src/viewer/entity/entity-page.tsx";
import { entityOf, markupOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const shown = (id: string) => shownBy(EntityPage, { state, entity: entityOf(state.table, id) });

test("an entity's claims are read from its end, by family, each with who says it", () => {
  const page = shown("joss-brandt");
  expect(page).toMatch(/Position 1.*is alleged to lead Tidewater Company.*says an unnamed voice/);
  expect(page).toMatch(/Ownership and money 3.*is alleged to have been paid by Tidewater Company.*says Mara Quill/);
  expect(page).toContain("is alleged not to have been paid by Tidewater Company");
  expect(page).toContain("says an unnamed voice withdrawn (miscoded) 2021-01-01: the post is gone");
});

test("other names keep their language", () => {
  const markup = markupOf(EntityPage, { state, entity: entityOf(state.table, "joss-brandt") });
  expect(markup).toContain('<bdi lang="ru">Йосс Брандт</bdi>');
});

test("who is not named is said not to be, and whom it may be", () => {
  expect(shown("official")).toContain("person, not named");
  expect(shown("official")).toContain("May be the same asMara Quill");
  expect(shown("official")).toMatch(/Is a source of 2.*An unnamed official alleges that Brandt met Ilya Sorn\./);
});

test("remarks stand on the page of their subject", () => {
  expect(shown("mara-quill")).toMatch(/Remarks 1.*is alleged to hold the role a former clerk/);
});

test("a person is no it, and an organization no them", () => {
  expect(shown("joss-brandt")).toMatch(/Count what came through them/);
  expect(shown("tidewater")).toMatch(/Count what came through it/);
});

test("of whom nothing is alleged, that is said", () => {
  expect(shown("the-gazette")).toContain("Nothing is alleged of it in this case.");
});
