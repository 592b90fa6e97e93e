// Runs one bomb, for a test that measures what it takes: node go-off.ts NAME SIZE prints {seconds, bytes}.
import { attacked } from "./attack.ts";
import { bombs } from "./bombs.ts";

const [, , name, size] = process.argv;
const bomb = bombs.find((each) => each.name === name);
if (bomb === undefined) throw new Error(`there is no bomb "${name}"`);

const { files, texts } = bomb.make(Number(size));
const { seconds } = attacked(files, texts);
console.log(JSON.stringify({ seconds, bytes: process.resourceUsage().maxRSS * 1024 }));
