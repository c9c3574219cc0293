import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { contentSecurityPolicy } from "./scripts/content-security-policy.js";
import { FirstLoadPlugin } from "./scripts/first-load-plugin.js";
import { OFFICE_FILES } from "./scripts/office-files.js";
import { DEFAULT_ORIGIN, rewriteManifest } from "./scripts/rewrite-manifest.js";

const root = import.meta.dirname;
const CDN = "https://appsforoffice.microsoft.com";

/**
 * Builds the pane that Word loads and the command line `moupian`; with `--env playground` the pane and, around it,
 * a stand-in for Word in the browser.
 *
 * `--env origin=https://host/path` writes that address into the manifest; `--env officeJs=cdn` takes
 * office.js from Microsoft's network, for Microsoft 365 users; by default everything is one origin.
 */
export default function config(env = {}, argv = {}) {
  const production = argv.mode === "production";
  const output = path.join(root, env.playground ? "dist-playground" : "dist");
  const cli = nodeProgram({
    name: "moupian",
    entry: "./src/cli/moupian.ts",
    folder: path.join(root, "dist/cli"),
    production,
  });
  return [pane(env, output, production), env.playground ? playground(output, production) : cli];
}

function pane(env, output, production) {
  const cdn = env.officeJs === "cdn";
  const origin = env.origin ?? DEFAULT_ORIGIN;
  const officeJs = cdn ? `${CDN}/lib/1/hosted/office.js` : "office/office.js";
  return {
    ...common(production, "es2019"),
    name: "pane",
    target: ["web", "es2019"],
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/commands.ts",
      "command-notice": "./src/commands/command-notice.ts",
    },
    output: {
      path: output,
      filename: "[name].[contenthash:8].js",
      clean: { keep: /^(cli|playground)/ },
    },
    optimization: { splitChunks: { chunks: "all" } },
    performance: false,
    plugins: [
      ...[
        ["taskpane", "./src/taskpane/taskpane.html"],
        ["commands", "./src/commands/commands.html"],
        ["command-notice", "./src/commands/command-notice.html"],
      ].map(
        ([entry, template]) =>
          new HtmlPlugin({
            template,
            filename: `${entry}.html`,
            chunks: [entry],
            templateParameters: { officeJs, policy: contentSecurityPolicy(cdn ? [CDN] : []) },
            minify: false,
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/library", to: "library" },
          { from: "src/taskpane/support.html" },
          { from: "src/taskpane/gate.js", to: "gate.js", info: { minimized: true } },
          {
            from: "manifest.xml",
            transform: (content) => rewriteManifest(content.toString(), origin),
          },
          ...(cdn ? [] : OFFICE_FILES.map(officeFile)),
        ],
      }),
      new FirstLoadPlugin({ entry: "taskpane", budget: 160_000 }),
      // A command is loaded when it is pressed, and should act at once.
      new FirstLoadPlugin({ entry: "commands", budget: 12_000 }),
      new FirstLoadPlugin({ entry: "command-notice", budget: 3_000 }),
    ],
  };
}

function officeFile({ from, to }) {
  return {
    from: path.join(root, "node_modules/@microsoft/office-js/dist", from),
    to: path.posix.join("office", to),
    info: { minimized: true },
  };
}

function playground(output, production) {
  return {
    ...common(production),
    name: "playground",
    dependencies: ["pane"],
    target: ["web", "es2022"],
    entry: { playground: "./src/playground/main.tsx" },
    output: { path: output, filename: "playground/[name].[contenthash:8].js" },
    // An XML parser among the editor's dependencies looks for Node's streams and goes on without them.
    resolve: { ...common(production).resolve, fallback: { stream: false } },
    performance: false,
    plugins: [
      new MiniCssExtractPlugin({ filename: "playground/[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: "./src/playground/playground.html",
        filename: "index.html",
        templateParameters: { policy: contentSecurityPolicy([], ["blob:"]) },
        minify: false,
      }),
    ],
  };
}

/**
 * A program for Node from one TypeScript entry.
 *
 * @param {{ name: string, entry: string, folder: string, production?: boolean }} program
 */
export function nodeProgram({ name, entry, folder, production = true }) {
  return {
    ...common(production),
    name,
    target: "node20",
    entry: { [name]: entry },
    experiments: { outputModule: true },
    output: {
      path: folder,
      filename: "[name].js",
      chunkFormat: "module",
      library: { type: "module" },
      clean: true,
    },
    performance: false,
    optimization: { minimize: false },
  };
}

/** @param language the edition of JavaScript: the oldest web views of Word know no newer one than the pane's */
function common(production, language = "es2022") {
  return {
    context: root,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", cacheDirectory: path.join(root, "node_modules/.cache/webpack") },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: language,
              },
            },
          },
        },
        { test: /\.md$/, type: "asset/source" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    stats: "errors-warnings",
  };
}
