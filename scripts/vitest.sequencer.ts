import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The rooms whose files take longest, the longest first: whoever begins with these does not wait for one of them at the end. */
const LONGEST = ["clients", "neo4j", "browser", "package"];

/** Runs the tests that take minutes before those of moments, also on a machine that has never run them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const room = LONGEST.findIndex((name) => moduleId.includes(`/tests/${name}/`));
      return room === -1 ? LONGEST.length : room;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
