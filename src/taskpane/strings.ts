import type { Language } from "../word/language";
import { withFallback } from "./strings/with-fallback";
import { zh } from "./strings/zh";

/** Every sentence of the pane, by the part of it that says them; the same names in every language. */
export type Strings = typeof zh;

/**
 * Every sentence of the pane; those of the checks and of Word's errors stand beside them. They are chosen once,
 * before anything is shown, so they are to be read inside functions only.
 */
export let strings: Strings = zh;

/** Is the pane in Chinese? Else only what is quoted and inserted is. */
export function inChinese(): boolean {
  return strings === zh;
}

/** Makes something in Chinese, whatever the pane speaks: what becomes a document of the office. */
export function makeInChinese<T>(make: () => T): T {
  const spoken = strings;
  strings = zh;
  try {
    return make();
  } finally {
    strings = spoken;
  }
}

/**
 * Chooses the language. Chinese is at hand; another one is loaded, and where that fails Chinese stays.
 *
 * @returns the language that the pane now speaks
 */
export async function loadStrings(language: Language): Promise<Language> {
  try {
    strings = language === "zh-CN" ? zh : withFallback<Strings>(zh, (await import("./strings/en")).en);
    return language;
  } catch {
    strings = zh;
    return "zh-CN";
  }
}
