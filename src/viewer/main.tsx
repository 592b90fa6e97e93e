import { mountViewer } from "./mount-viewer.tsx";
import { embeddedCase } from "./opening/embedded-case.ts";
import { servedCase } from "./opening/served-case.ts";

const root = document.getElementById("root");
if (root !== null) mountViewer(root, embeddedCase(document) ?? servedCase(fetch.bind(globalThis)));
