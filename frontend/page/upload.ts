/** In the browser, so that the next file need not wait until the server has heard of this one's end. */
export function forgetFilesWhenDone(upload: HTMLElement & { files: unknown[] }): void {
  upload.addEventListener('upload-success', () => {
    upload.files = [];
  });
}

/** In the browser, since it shows its dialogue for files only where a person has just clicked. */
export function chooseFileBy(button: HTMLElement): void {
  button.addEventListener('click', () => {
    const fold = document.querySelector<HTMLDetailsElement>('.data-fold');
    if (fold) {
      fold.open = true;
    }
    document.querySelector<HTMLElement>('#upload [slot="add-button"]')?.click();
  });
}
