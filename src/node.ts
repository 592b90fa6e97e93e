/** The public doors of sayswho that need Node: the disk, the server and Neo4j. */
export { noteLeft } from "./case-file/on-disk/has-left.ts";
export { readCaseFolder } from "./case-file/on-disk/read-case-folder.ts";
export { writeCaseFolder } from "./case-file/on-disk/write-case-folder.ts";
export { writeFileWhole } from "./case-file/on-disk/write-file-whole.ts";
export { type OpenedSitting, openSitting, type Saved, type Sitting } from "./edit/on-disk/sitting.ts";
export { type Connection, connect, connectionFrom } from "./neo4j/connect.ts";
export type { Answer, Database } from "./neo4j/database.ts";
export { exploreDatabase } from "./neo4j/explore-database.ts";
export { exploreTable } from "./neo4j/explore-table.ts";
export type { Explorer } from "./neo4j/explorer.ts";
export { pullCase } from "./neo4j/pull-case.ts";
export { type Pushed, type PushOptions, pushCase } from "./neo4j/push-case.ts";
export type { Statement } from "./neo4j/statement.ts";
export { type Violation, verifyCase } from "./neo4j/verify-case.ts";
export { createApp, type ServedCase, type ViewerFiles } from "./server/app.ts";
export { publishedPage } from "./server/published-page.ts";
export { type Served, type ServeOptions, serveCase } from "./server/serve.ts";
export { readViewerFiles } from "./server/viewer-files.ts";
