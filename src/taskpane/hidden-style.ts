import { makeStyles } from "@fluentui/react-components";

/** For text that only screen readers need. */
export const useHidden = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
