/** A query and its parameters. The words of a query stand in this room's code; whatever comes from data is a parameter. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
