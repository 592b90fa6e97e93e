import { expect, test } from "vitest";
import { leavingEntity } from "../../../src/graph/gate/leaving-entity.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { gateFor } from "./open-gate.ts";

const person = (id: string, fields: object = {}) => EntitySchema.parse({ id, kind: "person", name: id, ...fields });

test("who an unnamed person may be leaves on neither side, and the trace of it is on the unnamed one alone", () => {
  const official = person("official", { named: false, maybeSame: ["minister", "voice"], note: "same car" });
  const minister = person("minister", { notSame: ["voice"], note: "may be the official" });
  const voice = person("voice", { named: false });
  const { gate, report } = gateFor([], { entities: [official, minister, voice] });
  expect(leavingEntity(official, gate)).toEqual(
    person("official", { named: false, maybeSame: ["voice"], doubtsWithheld: true }),
  );
  expect(leavingEntity(minister, gate)).toEqual(person("minister"));
  expect(leavingEntity(voice, gate)).toEqual(person("voice", { named: false, doubtsWithheld: true }));
  expect(report()).toContainEqual({ what: "entity.note (beside a doubt about who an unnamed person is)", count: 2 });
});

test("that an unnamed person was found to be a named one leaves as little", () => {
  const joinedInto = { id: "minister", when: "2024", why: "she told us" };
  const official = person("official", { named: false, joinedInto });
  const { gate } = gateFor([], { entities: [official, person("minister")] });
  expect(leavingEntity(official, gate)).toEqual(person("official", { named: false, doubtsWithheld: true }));
});

test("a doubt about somebody who stays behind is withheld, and that it was is said", () => {
  const { gate } = gateFor(["informant"]);
  const left = leavingEntity(person("brandt", { maybeSame: ["informant"], notSame: ["informant"] }), gate);
  expect(left).toEqual(person("brandt", { doubtsWithheld: true }));
});

test("names that a work gives which stays behind, or that were said off the record, stay behind", () => {
  const anchor = { start: 12, end: 14, exact: "JB" };
  const names = [
    { text: "the Ferret", source: "memo" },
    { text: "J. Brandt", source: "paper", anchor: { start: 1, end: 9, exact: "J. Brandt" } },
    { text: "JB", source: "paper", anchor },
    { text: "Joss" },
  ];
  const offRecord = new Map([[asSourceId("paper"), [anchor]]]);
  const { gate, report } = gateFor(["memo"], { offRecord });
  expect(leavingEntity(person("brandt", { names }), gate).names).toEqual([names[1], names[3]]);
  expect(report()).toEqual([{ what: "entity.names (told by what stays behind)", count: 2 }]);
});
