import { expect, test } from "vitest";
import { redactedSample } from "./redacted-sample.ts";

test("somebody hidden keeps a pseudonym and their exposure, and nothing by which they could be looked up", () => {
  const [person] = redactedSample({ "mara-quill": "vulnerable" }, (given) => ({
    ...given,
    entities: given.entities.map((one, i) =>
      i === 0 ? { ...one, sameAs: ["https://example.org/x"], note: "n" } : one,
    ),
  })).entities;
  expect(person).toEqual({
    id: "person-1",
    kind: "person",
    name: "Person 1",
    names: [],
    named: true,
    parties: [],
    maybeSame: [],
    notSame: [],
    sameAs: [],
    exposure: "vulnerable",
  });
});

test("that somebody public may be somebody hidden is not passed on", () => {
  const maybeSameOf = (exposures: Parameters<typeof redactedSample>[0]) =>
    redactedSample(exposures).entities.find(({ name }) => /official|Person/.test(name))?.maybeSame;
  expect(maybeSameOf({ official: "private" })).toEqual([]);
  expect(redactedSample({ official: "private", "mara-quill": "private" }).entities[4]?.maybeSame).toEqual(["person-1"]);
});

test("whoever loses a doubt with the name says that it was withheld, and whoever keeps the name does not", () => {
  const withheld = (exposures: Parameters<typeof redactedSample>[0]) =>
    redactedSample(exposures).entities.flatMap(({ id, doubtsWithheld }) => (doubtsWithheld ? [id] : []));
  expect(withheld({ official: "private" })).toEqual(["person-1"]);
  expect(withheld({ "mara-quill": "private" })).toEqual([]);
  expect(withheld({ official: "private", "mara-quill": "private" })).toEqual([]);
});

test("a place that a claim about somebody hidden names is put to a tenth of a degree, another stays", () => {
  const at = (exposures: Parameters<typeof redactedSample>[0]) =>
    redactedSample(exposures, (given) => ({
      ...given,
      entities: given.entities.map((one) =>
        one.kind === "place" ? { ...one, coordinates: { latitude: 41.2345, longitude: -0.0123 } } : one,
      ),
    })).entities.find(({ kind }) => kind === "place")?.coordinates;
  expect(at({ "ilya-sorn": "private" })).toEqual({ latitude: 41.2, longitude: 0 });
  expect(at({ "lucja-wrona": "private" })).toEqual({ latitude: 41.2345, longitude: -0.0123 });
});

test("an organization called after somebody hidden loses the name, and its passage where that is quoted", () => {
  const tidewater = redactedSample({ "joss-brandt": "private" }, (given) => ({
    ...given,
    entities: given.entities.map((one) =>
      one.id === "tidewater"
        ? {
            ...one,
            name: "Brandt & Sons",
            names: [
              { text: "Brandts", source: given.sources[0]?.id, anchor: { start: 0, end: 6, exact: "Brandt" } },
              { text: "Tidewater", anchor: { start: 0, end: 6, exact: "Brandt" } },
            ] as never,
          }
        : one,
    ),
  })).entities.find(({ kind }) => kind === "organization");
  expect(tidewater).toMatchObject({
    name: "Person 1 & Sons",
    names: [{ anchor: { start: 0 } }, { text: "Tidewater" }],
  });
  expect(tidewater?.names[1]).not.toHaveProperty("anchor");
  expect(JSON.stringify(tidewater?.names)).not.toContain('"exact"');
});

test("that a doubt was withheld stays on the record of the one who is hidden, and on no other", () => {
  const { entities } = redactedSample({ official: "private" }, (given) => ({
    ...given,
    entities: given.entities.map((one) => (one.id === "mara-quill" ? { ...one, notSame: ["official"] as never } : one)),
  }));
  expect(entities[4]).toMatchObject({ name: "Person 1", doubtsWithheld: true });
  expect(entities[0]).toMatchObject({ id: "mara-quill", notSame: [] });
  expect(entities[0]).not.toHaveProperty("doubtsWithheld");
});

test("a join between somebody hidden and somebody public is withheld, another keeps its reason without names", () => {
  const joined = (exposures: Parameters<typeof redactedSample>[0]) =>
    redactedSample(exposures, (given) => ({
      ...given,
      entities: given.entities.map((one) =>
        one.id === "official"
          ? { ...one, maybeSame: [], joinedInto: { id: "mara-quill" as never, when: "2024", why: "Quill said so" } }
          : one,
      ),
    })).entities[4];
  expect(joined({ official: "private" })).not.toHaveProperty("joinedInto");
  expect(joined({ official: "private" })).toMatchObject({ doubtsWithheld: true });
  expect(joined({ official: "private", "mara-quill": "private" })?.joinedInto).toEqual({
    id: "person-1",
    when: "2024",
    why: "Person 1 said so",
  });
});
