import type { z } from "zod";
import type { FollowedCase } from "./follow-case.ts";
import type { SharedCase } from "./share-case.ts";

/** What an answer is made from: the case as it is now, who asks, and what lays proposals where that is allowed. */
export interface Asked {
  readonly shared: SharedCase;
  readonly followed: FollowedCase;
  /** Aborted when whoever asked does not want the answer any more. */
  readonly signal: AbortSignal;
}

/** An answer twice: in words, each line led by who speaks, and as data of the tool's output schema. */
export interface Answer<Data> {
  readonly text: string;
  readonly data: Data;
}

/** Something an assistant may ask: one question, with the shapes of what it takes and gives. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** True of what lays something beside the case; false of what only reads. */
  readonly writes: boolean;
  answer(given: z.output<Input>, asked: Asked): Answer<z.input<Output>> | Promise<Answer<z.input<Output>>>;
}

/** A tool under its own types, as one of a list of them. */
export const asTool = <Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): Tool =>
  tool as unknown as Tool;

/** Tells whoever asks what is wrong with the question, in words that say what to do: no error of the protocol, so that they can ask again. */
export class AskedWrongly extends Error {
  constructor(message: string) {
    super(message);
    this.name = "AskedWrongly";
  }
}
