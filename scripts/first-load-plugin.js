import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Prints how much JavaScript the first load of an entry takes (gzipped), and fails the production build
 * when it is more than the budget. office.js is not counted: it is Word's, not ours.
 */
export class FirstLoadPlugin {
  /** @param {{ entry: string, budget: number }} options budget in bytes, gzipped */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstLoadPlugin", (compilation) => {
      const { entry, budget } = this.options;
      if (compiler.options.mode !== "production") return;
      const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
      const bytes = files
        .filter((file) => file.endsWith(".js"))
        .map((file) => gzipSync(readFileSync(path.join(compilation.outputOptions.path, file))).length)
        .reduce((sum, size) => sum + size, 0);
      const kilobytes = (bytes / 1000).toFixed(1);
      console.log(`first load of ${entry}: ${kilobytes} kB gzipped (budget ${budget / 1000} kB)`);
      if (bytes > budget) {
        compilation.errors.push(new Error(`first load of ${entry} is over its budget: ${kilobytes} kB`));
      }
    });
  }
}
