import { languageFor } from "../../src/word/language";

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-Hant-TW", "zh-CN"],
  ["ZH-hk", "zh-CN"],
  ["zh", "zh-CN"],
  ["", "zh-CN"],
  [undefined, "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["zha", "en"],
])("Office in %s has the pane in %s", (displayLanguage, language) => {
  expect(languageFor(displayLanguage)).toBe(language);
});
