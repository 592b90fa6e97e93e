import { addClaim } from "../../../src/edit/changes/add-claim.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { openSitting } from "../../../src/edit/on-disk/sitting.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { folderGiven } from "../../folder-given.ts";

/** Codes so many claims and people, as one of several who do so at once, and says what it saved. */
const [folder, name = "", count = "50"] = folderGiven();
const opened = await openSitting(folder);
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const { sitting } = opened;
const [first] = [...partsOf(sitting.now(), "claims")];
const { id, allegation, ...fields } = first?.[1] ?? { id: "", allegation: true };

for (let n = 0; n < Number(count); n++) {
  for (let tries = 0; ; tries++) {
    const working = sitting.now();
    const edit =
      n % 2 === 0
        ? addEntity(working, { kind: "person", name: `${name} ${n}` })
        : addClaim(working, { ...fields, note: `${name} ${n}` } as never);
    const saved = await sitting.save(edit);
    if (saved.ok) break;
    if (tries > 50) throw new Error(JSON.stringify(saved.issues));
    await sitting.look();
  }
  process.stdout.write(`${name} ${n}\n`);
}
