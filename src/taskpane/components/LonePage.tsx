import type { ReactNode } from "react";
import { useHidden } from "../hidden-style";
import { strings } from "../strings";

interface Props {
  readonly children: ReactNode;
}

/** A page that stands for the pane where there is none. */
export function LonePage({ children }: Props) {
  const hidden = useHidden();
  return (
    <main>
      <h1 className={hidden.root}>{strings.app.name}</h1>
      {children}
    </main>
  );
}
