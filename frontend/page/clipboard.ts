/** Whether the browser let the address be copied. */
export function copyAddress(): Promise<boolean> {
  return navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
}
