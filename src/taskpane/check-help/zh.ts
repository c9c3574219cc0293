/// <reference types="webpack/module" />

/** The pages of docs/checks as they are, in the bundle: not every web server of an office gives out .md files. */
export const pages = import.meta.webpackContext("../../../docs/checks", { regExp: /^\.\/[a-z-]+\.md$/ });
