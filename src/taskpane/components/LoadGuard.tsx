import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { strings } from "../strings";
import { Message } from "./Message";

interface Props {
  readonly children: ReactNode;
}

/** A part that cannot be loaded, because the network went, leaves the rest of the pane as it is. */
export class LoadGuard extends Component<Props, { readonly thrown: Error | undefined }> {
  override readonly state: { readonly thrown: Error | undefined } = { thrown: undefined };

  static getDerivedStateFromError(thrown: Error) {
    return { thrown };
  }

  override render() {
    const { thrown } = this.state;
    if (thrown === undefined) return this.props.children;
    // Any other fault is for whoever stands around the whole pane.
    if (thrown.name !== "ChunkLoadError") throw thrown;
    return (
      <Message kind="error" title={strings.state.notLoadedTitle} text={strings.state.notLoaded}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {strings.app.reload}
        </Button>
      </Message>
    );
  }
}
