import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { strings } from "../strings";
import { LonePage } from "./LonePage";
import { Message } from "./Message";

interface Props {
  readonly children: ReactNode;
}

/** A fault of the pane must not leave a white page: it says that the document is safe, and offers to begin again. */
export class CrashGuard extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <LonePage>
        <Message kind="error" title={strings.app.crashed} text={strings.app.crashedHint}>
          <Button appearance="primary" onClick={() => location.reload()}>
            {strings.app.reload}
          </Button>
        </Message>
      </LonePage>
    );
  }
}
