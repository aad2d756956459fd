/** Returns the name of a recognition as it was entered: what stands behind its kind. */
export function shownNameOf(recognition: string): string {
  return recognition.slice(recognition.indexOf(':') + 1);
}
