// node scripts/floors.mjs: writes scripts/floors.biome.json, the rules by which the linter holds the floors of the house.
// The floors are in scripts/floors.json and nowhere else; tests/architecture.test.ts holds both to it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const MESSAGE = "Imports go downwards only; rooms on one floor never import each other (CONTRIBUTING.md).";

/** How deep the folders of a room go, the room itself being 1. */
function depthOf(folder) {
  const beneath = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return 1 + Math.max(0, ...beneath.map(({ name }) => depthOf(`${folder}/${name}`)));
}

/**
 * The linter's configuration: for each depth of each room the ways that would lead up, or to a room beside it. A path is
 * judged by how it is written, so each depth has its own number of steps out: "../neo4j" is a room from `formats/`, and a
 * folder of formats from `formats/notes/`.
 */
export function floorRules(floors) {
  const overrides = floors.flatMap((rooms, floor) =>
    rooms.flatMap((room) => {
      const others = floors
        .slice(floor)
        .flat()
        .filter((other) => other !== room);
      if (others.length === 0) return [];
      return Array.from({ length: depthOf(at(`../src/${room}`)) }, (_, i) => ({
        includes: [`**/src/${room}/${"*/".repeat(i)}*`],
        linter: {
          rules: {
            style: {
              noRestrictedImports: {
                level: "error",
                options: {
                  patterns: [{ group: others.map((other) => `${"../".repeat(i + 1)}${other}/**`), message: MESSAGE }],
                },
              },
            },
          },
        },
      }));
    }),
  );
  return { overrides };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const floors = JSON.parse(readFileSync(at("floors.json"), "utf8"));
  writeFileSync(at("floors.biome.json"), `${JSON.stringify(floorRules(floors), null, 2)}\n`);
}
