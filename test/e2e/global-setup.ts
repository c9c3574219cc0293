import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

/** Builds and serves the playground as `npm start` does, and waits for the address that it prints. */
export default async function setUp(): Promise<void> {
  const root = path.join(__dirname, "../..");
  const server = spawn(process.execPath, ["scripts/start.js", "--no-open", "--port", "0"], { cwd: root });
  globalThis.playgroundServer = server;
  process.env.PLAYGROUND_URL = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /https:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url) resolve(url);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => reject(new Error(`npm start ended with ${String(code)}:\n${output}`)));
  });
}

declare global {
  var playgroundServer: ChildProcess | undefined;
}
