import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { ensureCertificatesAreInstalled } from "office-addin-dev-certs";
import { serve } from "./serve.js";

const TOOL = "office-addin-debugging@5.1.6";
const USAGE_DATA_TOOL = "office-addin-usage-data@1.6.14";
const CERTIFICATE_DAYS = 365;
const root = path.join(import.meta.dirname, "..");

const HELP = `npm run word：把谋篇装进这台电脑上的 Word（Windows 或 macOS）

  npm run word -- --port 3010   换一个端口（默认 3000）
  npm run word -- --yes         不再询问，直接继续`;

const NOT_HERE = `Word 不能在这个系统上运行，所以这里装不了。可以这样：
  npm start       在浏览器里用 Word 的替身试用谋篇，窗格是正式的那一个
  npm run build   在 dist/ 生成要发布的文件，再按 docs/deploy.md 装到有 Word 的电脑上`;

const NOTICE = `接下来会做四件事：
  1. 生成本机的开发证书并请系统信任它，系统可能弹出窗口询问；
  2. 构建谋篇，放到 dist/；
  3. 在本机启动一个 https 服务器，只有这台电脑能访问；
  4. 用 npx 临时下载微软的工具 ${TOOL}，由它登记谋篇并打开 Word。

请注意第 4 步：这个工具会向微软报告使用情况（运行了什么命令、出了什么错，不含文档内容）。
  不想报告：先运行  npx --yes ${USAGE_DATA_TOOL} off  再回来；
  不想用它：按 docs/deploy.md 用共享文件夹安装，效果相同。`;

const options = readOptions();
if (options.help) console.log(HELP);
else if (!["win32", "darwin"].includes(process.platform)) stop(NOT_HERE);
else await sideload(options);

async function sideload({ port, yes }) {
  console.log(NOTICE);
  if (!yes && !(await agreed())) stop("已取消，什么也没有做。");

  await ensureCertificatesAreInstalled(CERTIFICATE_DAYS).catch((error) =>
    stop(`证书没有装好：${error.message}\n没有它，Word 不会打开谋篇。请重试，或请管理员协助。`),
  );
  const origin = `https://localhost:${port}`;
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  await run(
    process.execPath,
    [webpack, "--mode", "production", "--env", `origin=${origin}`],
    "构建失败，原因见上面。",
  );

  const server = await serve({ folder: path.join(root, "dist"), port }).catch((error) =>
    stop(
      error.code === "EADDRINUSE"
        ? `端口 ${port} 已被占用（也许 npm start 还开着）。关掉它，或换一个：npm run word -- --port ${port + 10}`
        : `无法启动本地服务器：${error.message}`,
    ),
  );
  await tool("start", ["--app", "word", "--no-debug", "--no-live-reload"], "Word 没有打开，原因见上面。");
  console.log("Word 已打开：在“开始”选项卡找“谋篇”组。用完后回到这里按 Ctrl+C，谋篇会从 Word 里撤下。");
  process.once("SIGINT", async () => {
    await tool("stop", [], "没有撤干净，原因见上面。");
    await server.close();
  });
}

/** Without a terminal nobody can be asked, and then `--yes` must have been given. */
async function agreed() {
  if (!process.stdin.isTTY) stop("这里没有终端可以询问。确定要继续：npm run word -- --yes");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("\n继续吗？(y/n) ");
  terminal.close();
  return /^(y|yes|是|好)$/i.test(answer.trim());
}

function tool(command, settings, failure) {
  return run("npx", ["--yes", TOOL, command, "dist/manifest.xml", "desktop", ...settings], failure);
}

/** Not spawnSync: meanwhile Word already asks our server for the pane. */
async function run(command, parameters, failure) {
  // On Windows npx is a script, which only a shell can start; the parameters given to it need no quotes.
  const shell = process.platform === "win32" && command === "npx";
  const child = spawn(command, parameters, { cwd: root, stdio: "inherit", shell });
  const code = await new Promise((resolve) => child.once("error", resolve).once("close", resolve));
  if (code !== 0) stop(failure);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "3000" },
        yes: { type: "boolean", short: "y" },
        help: { type: "boolean", short: "h" },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      stop(`端口号应为 1 到 65535 之间的整数：${values.port}`);
    return { ...values, port };
  } catch (error) {
    return stop(`${error.message}\n\n${HELP}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
