import { expect, test } from "vitest";
import { joinedAmong, standingId } from "../../../src/formats/neo4j/standing-id.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

const table = buildTable(everyFieldCase());

test("whoever was joined is stood for by the last record of the chain, and everybody else by their own", () => {
  expect(["j-brandt", "brandt-j", "joss-brandt"].map((id) => standingId(asEntityId(id), table))).toEqual(
    Array(3).fill("joss-brandt"),
  );
  expect(standingId(asEntityId("tidewater"), table)).toBe("tidewater");
});

test("only those who were joined are named, each with the one who stands for them", () => {
  expect(joinedAmong(["tidewater", "j-brandt"].map(asEntityId), table)).toEqual(["j-brandt", "joss-brandt"]);
});
