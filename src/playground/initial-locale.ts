/** `?lang=en-US` has Word display another language to the add-in than Chinese. */
export function initialLocale(): string {
  return new URLSearchParams(location.search).get("lang") ?? "zh-CN";
}
