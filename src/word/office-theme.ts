/** Whether Word shows itself dark; undefined where it does not say. */
export function officeIsDark(): boolean | undefined {
  // Older hosts have no theme, and newer ones may leave members out.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? undefined : isDarkColor(theme.bodyBackgroundColor);
}

/** Is a colour such as #1F1F1F darker than mid-grey? Undefined when it is no such colour. */
export function isDarkColor(color: string): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
