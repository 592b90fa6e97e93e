import { argv } from "node:process";

/** The words that a program of the tests was given: the folder that it writes into, and the rest. Without one it would write where it stands, into the checkout. */
export function folderGiven(atLeast = 0): readonly [folder: string, ...rest: string[]] {
  const [folder, ...rest] = argv.slice(2);
  if (folder === undefined || folder === "" || rest.length < atLeast)
    throw new Error(`a folder is wanted, and ${atLeast} words after it: ${JSON.stringify(argv.slice(2))}`);
  return [folder, ...rest];
}
