import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines or dots over a role's colour, so that the bars can be told apart without seeing colours. */
const GAP = tokens.colorNeutralBackground1;

/**
 * How the bars of each role look: a colour and a pattern. Both are drawn as backgrounds, which high contrast
 * would take away.
 */
export const useRoleLooks = makeStyles({
  any: { forcedColorAdjust: "none" },
  opening: { backgroundColor: tokens.colorNeutralStroke1 },
  achievement: { backgroundColor: tokens.colorPaletteRoyalBlueBorderActive },
  integrity: {
    backgroundColor: tokens.colorPaletteTealBorderActive,
    backgroundImage: `radial-gradient(${GAP} 1px, transparent 1.4px)`,
    backgroundSize: "5px 5px",
  },
  reflection: {
    backgroundColor: tokens.colorPalettePurpleBorderActive,
    backgroundImage: `repeating-linear-gradient(45deg, transparent 0 4px, ${GAP} 4px 5px)`,
  },
  problem: {
    backgroundColor: tokens.colorPaletteDarkOrangeBorderActive,
    backgroundImage: `repeating-linear-gradient(-45deg, transparent 0 2.5px, ${GAP} 2.5px 4px)`,
  },
  cause: {
    backgroundColor: tokens.colorPaletteBrownBorderActive,
    backgroundImage: `repeating-linear-gradient(90deg, transparent 0 3px, ${GAP} 3px 4px)`,
  },
  plan: {
    backgroundColor: tokens.colorPaletteForestBorderActive,
    backgroundImage: `repeating-linear-gradient(0deg, transparent 0 2px, ${GAP} 2px 3px)`,
  },
  other: { backgroundColor: tokens.colorNeutralForeground4 },
  closing: { backgroundColor: tokens.colorNeutralStroke1 },
});
