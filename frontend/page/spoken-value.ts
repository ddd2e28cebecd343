/** Lets screen readers say what the value of a slider stands for in place of the number that it has. */
export function sayValue(slider: HTMLElement, text: string): void {
  slider.querySelector('input')?.setAttribute('aria-valuetext', text);
}
