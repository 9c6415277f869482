// The one rule for names of entries, files and folders: a name is an id and a part of an address, and every system can hold it.

/** Lower-case words and digits joined by single hyphens, so that no two names differ by case, accents or blanks alone. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;

/** Names of devices under Windows, whatever ending follows: a folder that holds one cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a name, without its ending, is refused; undefined where it is not. */
export function nameRefusal(name: string): 'form' | 'reserved' | undefined {
  if (name.length > ID_MAX_LENGTH || !ID_PATTERN.test(name)) return 'form';
  return DEVICE.test(name) ? 'reserved' : undefined;
}
