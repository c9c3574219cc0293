import { execFileSync } from "node:child_process";

/**
 * Finds LibreOffice, with which a test opens what the playground saved.
 *
 * @returns {string | undefined} its command
 */
export function findLibreOffice() {
  return ["libreoffice", "soffice"].find((name) => {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}
