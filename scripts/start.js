import { parseArgs } from "node:util";
import open from "open";
import { buildPlayground, PLAYGROUND_FOLDER } from "./build-playground.js";
import { serve } from "./serve.js";

const HELP = `npm start：打开演练场（浏览器里的 Word 替身和正式的任务窗格）

  npm start -- --port 3001   换一个端口（默认 3000，被占用时自动换下一个）
  npm start -- --watch       源文件改动后自动重新构建
  npm start -- --no-open     不打开浏览器，只打印地址`;

const options = readOptions();
if (options.help) console.log(HELP);
else await start(options);

async function start({ port, watch, open: openBrowser }) {
  console.log("正在构建演练场（第一次约需一分钟）…");
  try {
    await buildPlayground({
      mode: watch ? "development" : "production",
      ...(watch ? { watch: (messages) => console.log(messages || "已重新构建，请刷新页面。") } : {}),
    });
  } catch (error) {
    fail(`构建失败：\n${error.message}`);
  }
  const server = await listen(port);
  console.log(`演练场已就绪：${server.url}`);
  console.log(
    "证书只在本机使用，浏览器第一次会提示“不安全”：点“高级”→“继续前往 localhost”即可。按 Ctrl+C 结束。",
  );
  if (openBrowser && hasDesktop()) await open(server.url).catch(() => undefined);
}

/** The port asked for, or, if none was, the first free one from 3000 on. */
async function listen(asked) {
  const ports = asked === undefined ? Array.from({ length: 20 }, (_, index) => 3000 + index) : [asked];
  for (const port of ports) {
    try {
      return await serve({ folder: PLAYGROUND_FOLDER, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE") fail(`无法启动本地服务器：${error.message}`);
    }
  }
  return fail(`端口 ${ports[0]} 已被占用。请换一个：npm start -- --port ${ports[0] + 1}`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        watch: { type: "boolean" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
      fail(`端口号应为 0 到 65535 之间的整数，而不是“${values.port}”。`);
    }
    return { port, watch: values.watch, open: !values["no-open"], help: values.help };
  } catch (error) {
    return fail(`${error.message}\n\n${HELP}`);
  }
}

/** Without a display there is no browser to open: the address has been printed. */
function hasDesktop() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
