/** Ends a command: exit code 1 for a bad case, 2 for bad usage. What is to be printed is printed by whoever catches it. */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.name = "CommandFailure";
    this.exitCode = exitCode;
  }
}
