import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { inChinese } from "./strings";

/** Fluent names no Chinese fonts, and the browser's own choice for the rest may be a serif. */
const CHINESE_FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** A Chinese font would set English quotation marks and apostrophes as wide as a character. */
const LATIN_FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial";

/** The colours and the fonts of the pane. */
export function paneTheme(dark: boolean): Theme {
  const fonts = inChinese() ? CHINESE_FONTS : `${LATIN_FONTS}, ${CHINESE_FONTS}`;
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase: fonts };
}
