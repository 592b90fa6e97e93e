import { expect, test } from "vitest";
import type { Format } from "../../src/formats/format.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { loadFormat } from "../../src/formats/load-format.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { written } from "./read-export.ts";

const { records } = sampleCase();

test.each(FORMATS.map((format) => [format.id, format] as const))(
  "%s is loaded alone as it is among all",
  async (id, format) => {
    const loaded = (await loadFormat(id)) ?? expect.fail(`${id} is not loaded`);
    const table = buildTable(records);
    const toldOf = ({ write: _, furtherLosses, ...rest }: Format) => ({ ...rest, further: furtherLosses?.(table) });
    expect(toldOf(loaded)).toEqual(toldOf(format));
    expect(written(loaded, table)).toEqual(written(format, table));
  },
);

test("each has the gate before it", async () => {
  const [first] = records.sources;
  const hidden = {
    ...records,
    sources: records.sources.map((source) =>
      source === first ? { ...source, access: "confidential" as const } : source,
    ),
  };
  for (const id of [...FORMATS.map((format) => format.id), "csv for Excel"]) {
    const loaded = (await loadFormat(id)) ?? expect.fail(`${id} is not loaded`);
    expect([...written(loaded, buildTable(hidden)).values()].join("")).not.toContain(first?.title ?? "Clerk speaks");
  }
});

test("what is no format is not found, an object's own names among it", async () => {
  for (const id of ["pdf", "toString", "__proto__"]) expect(await loadFormat(id)).toBeUndefined();
});
