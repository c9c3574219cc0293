/** The table that pinyin-match is built on: each syllable with its characters (ü written as v). */
declare module "pinyin-match/src/simplified_dict.js" {
  export const dict: Readonly<Record<string, string>>;
}
