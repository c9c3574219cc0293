import { inChinese } from "./strings";

/**
 * Loads the pages that explain the checks, in the language of the pane only.
 *
 * @returns gives the page of a check, as Markdown; undefined where there is none
 */
export async function loadCheckHelp(): Promise<(check: string) => string | undefined> {
  const { pages } = await (inChinese() ? import("./check-help/zh") : import("./check-help/en"));
  return (check) => {
    const file = `./${check}.md`;
    return pages.keys().includes(file) ? String(pages(file)) : undefined;
  };
}
