import { isStorable } from '../../contract/storable.ts';
import { unwantedSigns } from '../../policy/engine/identity/texts.ts';

/**
 * Returns the name of a file as people recognise it by: without the folders that some browsers put before it. Null if it has signs
 * that nobody sees or that turn a text, which could make it look like another file.
 */
export function keptName(name: string): string | null {
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).trim();
  return own === '' || !isStorable(own) || unwantedSigns(own).length > 0 ? null : own;
}
