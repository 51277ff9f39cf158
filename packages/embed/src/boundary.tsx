import { Component, type ComponentChildren } from "preact";

export interface BoundaryProps {
  /** In place of what threw; where that throws too, nothing. */
  instead: ComponentChildren;
  onError: (error: unknown) => void;
  children: ComponentChildren;
}

/**
 * What throws in one widget stays in it. Widgets of a page share one queue of drawings, so that
 * without this an error in one could leave others undrawn.
 */
export class Boundary extends Component<BoundaryProps, { errors: number }> {
  override state = { errors: 0 };

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
    this.setState(({ errors }) => ({ errors: errors + 1 }));
  }

  render() {
    const { children, instead } = this.props;
    return [children, instead][this.state.errors];
  }
}
