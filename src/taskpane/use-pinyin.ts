import { useEffect, useState } from "react";
import { loadPinyin, type Pinyin } from "../library/pinyin";

/** Latin letters in a query can only mean pinyin. */
const LETTERS = /[a-zü]/i;

/** The readings of Chinese characters, loaded when a query first needs them; "failed" where that did not work. */
export function usePinyin(query: string): Pinyin | "failed" | undefined {
  const [pinyin, setPinyin] = useState<Pinyin | "failed">();
  const wanted = LETTERS.test(query) && pinyin === undefined;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    loadPinyin().then(
      (loaded) => current && setPinyin(loaded),
      () => current && setPinyin("failed"),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return pinyin;
}
