import { fileURLToPath } from "node:url";
import webpack from "webpack";
import config from "../webpack.config.js";

/** Where the playground is built to. */
export const PLAYGROUND_FOLDER = fileURLToPath(new URL("../dist-playground/", import.meta.url));

/**
 * Builds pane and playground into dist-playground.
 *
 * @param {{ mode: "development" | "production", watch?: (seconds: string) => void }} options
 *   with `watch`, goes on building after every change and calls it after each build
 * @returns {Promise<void>} rejects with webpack's messages when the first build fails
 */
export function buildPlayground({ mode, watch }) {
  const compiler = webpack(config({ playground: true }, { mode }));
  return new Promise((resolve, reject) => {
    const done = (error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      if (failure) reject(failure);
      else resolve();
      if (watch && stats) watch(stats.toString("errors-warnings"));
    };
    if (watch) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close(() => done(error, stats)));
  });
}
