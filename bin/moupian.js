#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/cli/moupian.js", import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error("谋篇还没有构建。请先在项目文件夹中运行 npm run build，再试一次。");
  process.exitCode = 2;
}
