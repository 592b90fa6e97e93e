/** The public doors of sayswho that need Node: the disk and the server. */
export { readCaseFolder } from "./case-file/read-case-folder.ts";
export { writeCaseFolder } from "./case-file/write-case-folder.ts";
export { writeFileWhole } from "./case-file/write-file-whole.ts";
export { createApp, type ServedCase, type ViewerFiles } from "./server/app.ts";
export { publishedPage } from "./server/published-page.ts";
export { type Served, type ServeOptions, serveCase } from "./server/serve.ts";
export { readViewerFiles } from "./server/viewer-files.ts";
