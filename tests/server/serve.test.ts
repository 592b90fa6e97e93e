import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const served = {
  table: buildTable(sampleCase().records),
  texts: new Map(),
  madeFrom: sha256Of(""),
  viewerFolder: "nowhere",
};

test("a case is served on the loopback address, and no longer once it is closed", async () => {
  const { url, close } = await serveCase(served);
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect((await fetch(`${url}api/case`)).status).toBe(200);
  await close();
  await expect(fetch(`${url}api/case`)).rejects.toThrow();
});

test("a port that is taken is an error and not another port", async () => {
  const first = await serveCase(served);
  await expect(serveCase({ ...served, port: Number(new URL(first.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await first.close();
});

/** What a server says to bytes that no browser would send. */
async function said(port: number, request: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (part) => {
    answer += part;
  });
  socket.write(request);
  await once(socket, "close");
  return answer;
}

test("each sitting has a secret of its own, without which not even the case's name is told", async () => {
  const [first, second] = [await serveCase(served), await serveCase(served)];
  const { origin, pathname } = new URL(first.url);
  expect(pathname).toMatch(/^\/[\w-]{22,}\/$/);
  expect(new URL(second.url).pathname).not.toBe(pathname);
  for (const path of ["/", "/api/case", new URL(second.url).pathname]) {
    expect((await fetch(origin + path)).status).toBe(404);
  }
  await Promise.all([first.close(), second.close()]);
});

test("what a proxy is asked, and what is no request, is refused with the same headers as everything", async () => {
  const { url, close } = await serveCase(served);
  const { host, port, pathname } = new URL(url);
  const end = "Connection: close\r\n\r\n";
  const answers = [
    await said(Number(port), `GET http://${host}${pathname}api/case HTTP/1.1\r\nHost: ${host}\r\n${end}`),
    await said(Number(port), `OPTIONS * HTTP/1.1\r\nHost: ${host}\r\n${end}`),
    await said(Number(port), `GET ${pathname}api/case HTTP/1.1\r\nHost: ev il\r\n${end}`),
  ];
  expect(answers.map((answer) => answer.slice(9, 12))).toEqual(["403", "404", "404"]);
  for (const answer of answers) expect(answer).toMatch(/cache-control: no-store/i);
  await close();
});

test("whoever listens for changes keeps no server from stopping", async () => {
  const { url, close } = await serveCase(served);
  const { body } = await fetch(`${url}api/changes`);
  const reader = body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("madeFrom");
  const begun = performance.now();
  await close();
  expect(performance.now() - begun).toBeLessThan(2_000);
  await expect(reader?.read()).rejects.toThrow();
});
