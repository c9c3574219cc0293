import { useEffect, useState } from "react";
import { loadPinyin, type Pinyin } from "../library/pinyin";

/** The readings of Chinese characters, loaded when they are first wanted; "failed" where that did not work. */
export function usePinyin(wanted: boolean): Pinyin | "failed" | undefined {
  const [pinyin, setPinyin] = useState<Pinyin | "failed">();
  const missing = wanted && pinyin === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    loadPinyin().then(
      (loaded) => current && setPinyin(loaded),
      () => current && setPinyin("failed"),
    );
    return () => {
      current = false;
    };
  }, [missing]);
  return pinyin;
}
