/** Whether words tell of a picture what its file's name does not. @param name of the file */
export function describesPicture(words: string, name: string): boolean {
  const namesItself = [name, name.slice(0, name.lastIndexOf('.'))].includes(words.toLowerCase());
  return /[\p{L}\p{N}]/u.test(words) && !namesItself;
}
