/// <reference types="webpack/module" />

/** The pages of docs/checks as they are, in the bundle: not every web server of an office gives out .md files. */
const PAGES = import.meta.webpackContext("../../docs/checks", { regExp: /^\.\/[a-z-]+\.md$/ });

/** The page of a check, as Markdown; undefined where there is none. */
export function checkHelp(check: string): string | undefined {
  const file = `./${check}.md`;
  return PAGES.keys().includes(file) ? String(PAGES(file)) : undefined;
}
