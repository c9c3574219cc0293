/** The languages of the interface. What is written into documents is Chinese in both. */
export type Language = "zh-CN" | "en";

/**
 * The language of the interface for a display language of Office, for example `zh-HK` or `en-US`: Chinese for
 * every kind of Chinese and where nothing is known, else English.
 */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^(zh(-|$)|$)/i.test(displayLanguage) ? "zh-CN" : "en";
}
