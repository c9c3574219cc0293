import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent names no Chinese fonts, and the browser's own choice for the rest may be a serif. */
const CHINESE_FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase: CHINESE_FONTS };
export const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase: CHINESE_FONTS };
