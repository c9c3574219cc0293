import { readFile, writeFile } from "node:fs/promises";
import { main } from "./main";

// A reader that has seen enough, such as head, closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  readFile: (path) => readFile(path),
  writeFile: (path, bytes, { replace }) => writeFile(path, bytes, { flag: replace ? "w" : "wx" }),
});
