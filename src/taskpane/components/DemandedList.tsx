import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { withMember } from "../enter-requirement";
import { strings } from "../strings";
import { Choice } from "./Choice";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  members: { display: "flex", flexWrap: "wrap", marginLeft: "-8px" },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const ways = () =>
  [
    { value: "usual", text: strings.requirement.usual },
    { value: "demanded", text: strings.requirement.demanded },
  ] as const;

interface Props<T extends string> {
  readonly title: string;
  /** All that may be demanded, in the order of textbooks. */
  readonly members: readonly { readonly value: T; readonly name: string }[];
  /** What the genre asks for. */
  readonly usual: readonly T[];
  /** What the notice asks for; absent where it is silent. */
  readonly demanded: readonly T[] | undefined;
  /** Says the demanded ones in a sentence. */
  readonly says: (names: string) => string;
  readonly onChange: (demanded: readonly T[] | undefined) => void;
}

/** What a report must have: as is usual, or the very parts that the notice names. */
export function DemandedList<T extends string>(props: Props<T>) {
  const styles = useStyles();
  const { title, members, usual, demanded, says, onChange } = props;
  const order = members.map(({ value }) => value);
  const names = (list: readonly T[]) =>
    strings.text.list(list.map((value) => members.find((member) => member.value === value)?.name ?? value));
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <Choice
        label={title}
        options={ways()}
        value={demanded ? "demanded" : "usual"}
        onChange={(way) => onChange(way === "demanded" ? usual : undefined)}
      />
      {demanded ? (
        <div className={styles.members}>
          {members.map(({ value, name }) => (
            <Checkbox
              key={value}
              label={<Sentence text={name} />}
              checked={demanded.includes(value)}
              onChange={(_event, { checked }) => {
                const others = demanded.filter((each) => each !== value);
                onChange(checked === true ? withMember(others, value, order) : others);
              }}
            />
          ))}
        </div>
      ) : null}
      <p className={styles.text}>
        <Sentence text={demanded ? says(names(demanded)) : strings.requirement.usualList(names(usual))} />
      </p>
    </section>
  );
}
