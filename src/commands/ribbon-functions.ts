import { ENUMERATION_FAMILIES, enumerationText, nextMember } from "../library/enumerate";
import type { EnumerationLayout } from "../library/enumerate";
import { readTextBeforeCursor } from "../word/cursor";
import { insertPhrase } from "../word/insert-phrase";
import type { Notice } from "./notice-sentences";

/** What an item of the ribbon's menu does. Gives what there is to say where it did nothing. @throws WordError */
export type RibbonFunction = () => Promise<Notice | undefined>;

/** The functions of the ribbon's menu, by the names that the manifest calls them by. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, RibbonFunction>> = {
  insertYishi2: inserts("yishi", 2, "inline"),
  insertYishi3: inserts("yishi", 3, "inline"),
  insertYishi4: inserts("yishi", 4, "inline"),
  insertDiyi3: inserts("diyi", 3, "inline"),
  insertShouxian3: inserts("shouxian", 3, "inline"),
  insertKuohao3: inserts("kuohao", 3, "lines"),
  continueEnumeration: async () => {
    const marker = nextMember(await readTextBeforeCursor());
    if (marker === undefined) return "nothingToContinue";
    await insertPhrase(marker);
    return undefined;
  },
};

/** Inserts what the pane's builder makes of the same choices. */
function inserts(familyId: string, count: number, layout: EnumerationLayout): RibbonFunction {
  return async () => {
    const family = ENUMERATION_FAMILIES.find(({ id }) => id === familyId);
    if (family) await insertPhrase(enumerationText(family, count, layout));
    return undefined;
  };
}
