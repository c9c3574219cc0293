import type { Strings } from "../strings";
import { app } from "./en/app";
import type { Partially } from "./with-fallback";

/** The pane in English. */
export const en: Partially<Strings> = {
  app,
};
