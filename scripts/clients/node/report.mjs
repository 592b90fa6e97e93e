/** Prints what a client of this language found, in the shape that scripts/clients.mjs describes. */
export function report(client, nodes, edges, problems = []) {
  const told = edges.map(({ claimId, allegation, sourceId, speaker }) => ({ claimId, allegation, sourceId, speaker }));
  process.stdout.write(JSON.stringify({ client, nodes, edges: told, problems }));
}
