import "../viewer/screen/base.css";
import "./desk.css";
import { render } from "preact";
import { customProperties, DARK, LIGHT } from "../viewer/palette.ts";
import { Desk } from "./desk.tsx";
import { deskServer } from "./state/desk-server.ts";
import { beginDesk, followChanges, openSource } from "./state/desk-state.ts";
import { gatherAhead } from "./state/gather-ahead.ts";

for (const [name, colour] of customProperties(LIGHT, DARK)) document.documentElement.style.setProperty(name, colour);

const root = document.getElementById("root");
const server = deskServer();
const served = await server.open().catch((error: Error) => error);
if (root !== null && served instanceof Error) {
  // A browser's own words for a server that is gone help nobody.
  const isGone = served instanceof TypeError;
  render(
    <pre>{isGone ? "The program that serves this page does not answer; start it again." : served.message}</pre>,
    root,
  );
}
if (root !== null && !(served instanceof Error)) {
  const state = beginDesk(server, served);
  followChanges(state);
  gatherAhead(state);
  render(<Desk state={state} />, root);
  document.title = `${served.records.header.title} · desk · sayswho`;
  // A link may lead to a source: #source=ID.
  const asked = new URLSearchParams(location.hash.slice(1)).get("source");
  const [first] = served.records.sources.filter(({ id }) =>
    asked === null ? served.texts.includes(id) : id === asked,
  );
  if (first !== undefined) await openSource(state, first.id);
}
