/** In the browser, so that the next file need not wait until the server has heard of this one's end. */
export function forgetFilesWhenDone(upload: HTMLElement & { files: unknown[] }): void {
  upload.addEventListener('upload-success', () => {
    upload.files = [];
  });
}
