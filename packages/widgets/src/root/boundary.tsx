import { Component, type ComponentChildren } from "preact";

export interface BoundaryProps {
  /** Shown in place of what threw. @default nothing */
  instead?: ComponentChildren;
  /** @default it is logged */
  onError?: (error: unknown) => void;
  children: ComponentChildren;
}

/**
 * Contains an error: in a feature or a session, whose list goes on without it; in one widget, since
 * all on a page share one render queue, and an error could leave the others undrawn.
 */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ hasFailed: true });
    try {
      (this.props.onError ?? console.error)(error);
    } catch {
      // What goes wrong in telling it must not take what is shown instead.
    }
  }

  render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
