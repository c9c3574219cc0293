/// <reference types="webpack/module" />

/** The same pages in English. */
export const pages = import.meta.webpackContext("../../../docs/checks/en", { regExp: /^\.\/[a-z-]+\.md$/ });
