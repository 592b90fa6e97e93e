import { setTimeout as wait } from "node:timers/promises";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { openSitting } from "../../../src/edit/on-disk/sitting.ts";
import { SaysWhoError } from "../../../src/errors.ts";
import { folderGiven } from "../../folder-given.ts";

/** Records people until it is told to stop, whatever becomes of the files, and says of each whether they were saved, and when that was begun. */
const [folder] = folderGiven();
const opened = await openSitting(folder);
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const { sitting } = opened;
let isStopped = false;
process.stdin.on("data", () => {
  isStopped = true;
});

for (let n = 0; !isStopped; n++) {
  const name = `Ina ${n}`;
  const begun = Date.now();
  const saved = await sitting.save(addEntity(sitting.now(), { kind: "person", name })).catch((error) => {
    if (error instanceof SaysWhoError) return { ok: false };
    throw error;
  });
  process.stdout.write(`${saved.ok ? "saved" : "refused"} ${name} begun ${begun}\n`);
  if (saved.ok) continue;
  await wait(5);
  await sitting.look();
}
process.stdin.destroy();
