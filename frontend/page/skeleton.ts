/** Takes away what the server wrote into the page to stand there until the first screen does. */
export function removeSkeleton(): void {
  document.querySelector('.skeleton')?.remove();
}
