import { expect } from "storybook/test";

/**
 * Checks that nothing in the widget is wider than its container: at 320 px nothing scrolls sideways
 * (WCAG 1.4.10).
 */
export async function staysInside(canvasElement: HTMLElement): Promise<void> {
  const root = canvasElement.querySelector(".plenary") as HTMLElement;
  await expect(root.scrollWidth).toBe(root.clientWidth);
}
