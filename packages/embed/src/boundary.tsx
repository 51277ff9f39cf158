import { Component, type ComponentChildren } from "preact";

export interface BoundaryProps {
  /** In place of what threw. */
  instead: ComponentChildren;
  onError: (error: unknown) => void;
  children: ComponentChildren;
}

/**
 * What throws in one widget stays in it. Widgets of a page share one queue of drawings, so that
 * without this an error in one could leave others undrawn.
 */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
    this.setState({ hasFailed: true });
  }

  render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
