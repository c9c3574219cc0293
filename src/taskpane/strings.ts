import { zh } from "./strings/zh";

/** Every sentence of the pane, by the part of it that says them; the same names in every language. */
export type Strings = typeof zh;

/** Every sentence of the pane; those of the checks and of Word's errors stand beside them. */
export const strings: Strings = zh;
