import fc from "fast-check";
import { expect, test } from "vitest";
import { apartFromDevices, fileNamesOf, isDeviceName } from "../../src/case-file/file-names.ts";

test("names that differ in case alone are told apart", () => {
  expect([...fileNamesOf(["Wire", "wire", "WIRE", "bell"]).values()]).toEqual(["Wire", "wire-2", "WIRE-3", "bell"]);
});

test("every id has one name, and no two names are one on a disk that ignores case", () => {
  const id = fc.oneof(
    fc.stringMatching(/^[aAbB][-2a]{0,3}$/),
    fc.constantFrom("con", "Con", "con_", "con_-2", "nul.x"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
      const names = [...fileNamesOf(ids).values()];
      expect(names).toHaveLength(ids.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      expect(names.filter(isDeviceName)).toEqual([]);
    }),
  );
});

test.each(["con", "NUL", "aux.notes.md", "COM1", "com\u00b9.x", "Lpt0.txt", "CONIN$", "prn .x"])(
  "%s is a device on Windows, and is marked before its first dot",
  (name) => {
    expect(isDeviceName(name)).toBe(true);
    expect(isDeviceName(apartFromDevices(name))).toBe(false);
    expect(apartFromDevices(name).replace("_", "")).toBe(name);
  },
);

test.each(["console", "com", "com10", "a.con", "nul-1", "con_", "xlpt1"])("%s is none, and stays", (name) => {
  expect(apartFromDevices(name)).toBe(name);
});
