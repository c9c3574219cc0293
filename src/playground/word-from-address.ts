import type { HostOptions } from "./host";

/**
 * Another Word than usual: `?lang=en-US` has it display another language to the add-in than Chinese, `?wordapi=1.4`
 * has it advertise and answer another WordApi set than the add-in's baseline.
 */
export function wordFromAddress(): Pick<HostOptions, "locale" | "wordApi"> {
  const asked = new URLSearchParams(location.search);
  const locale = asked.get("lang");
  const wordApi = asked.get("wordapi");
  return { ...(locale !== null && { locale }), ...(wordApi !== null && { wordApi }) };
}
