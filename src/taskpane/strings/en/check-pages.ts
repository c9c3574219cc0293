import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** The pages behind the result of the check. */
export const checkPages: Partially<Strings["checkPages"]> = {
  back: "Back to the result",
  record: { title: "Record of the check before handing in" },
  sections: { title: "How the parts were recognised" },
  measures: { title: "Problems and measures" },
  requirement: { title: "Requirements of the notice" },
  checks: { title: "Checks and ignored places" },
};
