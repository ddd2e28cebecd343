/** Lets the bubble of a slider show what its value stands for, and screen readers say it. */
export function showValue(slider: HTMLElement, text: string): void {
  sayValue(slider, text);
  slider.dataset.shown = '';
  slider.style.setProperty('--shown', JSON.stringify(text));
}

/** Lets screen readers say what the value of a slider stands for in place of the number that it has. */
export function sayValue(slider: HTMLElement, text: string): void {
  slider.querySelector('input')?.setAttribute('aria-valuetext', text);
}
