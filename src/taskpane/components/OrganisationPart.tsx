import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { strings } from "../strings";
import { useOrganisation } from "../use-organisation";
import { FileProblems } from "./FileProblems";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  counts: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/** The organisation's libraries, and what of them cannot be used. */
export function OrganisationPart() {
  const styles = useStyles();
  const id = useId();
  const { libraries, broken } = useOrganisation();
  if (libraries.length + broken.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {strings.own.organisation.title}
      </h2>
      <ul className={styles.list}>
        {libraries.map(({ name, file, phrases, skeletons }) => (
          <li key={file}>
            {name}
            <span className={styles.counts}>
              {strings.own.organisation.counts(phrases.length, skeletons.length)}
            </span>
          </li>
        ))}
        {broken.map(({ file, problems }) => (
          <li key={file}>
            <FileProblems title={strings.own.organisation.broken(file)} problems={problems} />
          </li>
        ))}
      </ul>
    </section>
  );
}
