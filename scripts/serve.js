import { createServer } from "node:https";
import sirv from "sirv";
import { certificate } from "./certificate.js";

/**
 * Serves a folder over https on the loopback address only.
 *
 * @param {{ folder: string, port: number }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects with the socket's error, EADDRINUSE among them
 */
export async function serve({ folder, port }) {
  const { key, cert } = await certificate();
  const files = sirv(folder, { dev: true, setHeaders: forbidStoring });
  const server = createServer({ key, cert }, (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("没有这个文件");
    }),
  );
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `https://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A rebuilt page must be seen at the next load. */
function forbidStoring(response) {
  response.setHeader("cache-control", "no-cache");
}
