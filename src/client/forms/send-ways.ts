import { isText, nameOf, type EntryFile, type TextFile } from '#forms/sending/entry-file.ts';
import { writeFileBlocks } from '#forms/sending/file-blocks.ts';
import { parcelName } from '#forms/sending/parcel.ts';
import { zipOf } from '#forms/sending/stored-zip.ts';

const PICTURES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The part of an entry that is text. */
export const textsOf = (files: readonly EntryFile[]): TextFile[] => files.filter(isText);

/** One file as phones accept it: words as `.txt`, whatever they call a text with another ending. */
function sharedFile(file: EntryFile): File {
  if (isText(file)) return new File([file.text], `${parcelName(file.path)}.txt`, { type: 'text/plain' });
  const type = PICTURES[nameOf(file).split('.').at(-1)!] ?? 'application/octet-stream';
  return new File([new Uint8Array(file.bytes)], parcelName(file.path), { type });
}

/** What the share sheet of this device takes of an entry; undefined where it takes no files. */
export function sharedData(files: readonly EntryFile[], title: string, text: string): ShareData | undefined {
  const data: ShareData = { files: files.map(sharedFile), title, text };
  try {
    return navigator.canShare(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** What is downloaded: the file, or one archive of several. */
export function downloaded(files: readonly EntryFile[], receipt: string | undefined): { name: string; content: Blob } {
  const [only] = files;
  if (files.length === 1 && only && isText(only))
    return { name: parcelName(only.path), content: new Blob([only.text], { type: 'text/markdown;charset=utf-8' }) };
  return { name: `${receipt ?? nameOf(only!).split('.')[0]!}.zip`, content: zipOf(files) };
}

/** Hands a file to the downloads of the browser, which say themselves whether it arrives. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some phones ask where to put it before they read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What goes to the clipboard: the text of one file, or several with their paths. */
export function copiedText(files: readonly TextFile[]): string {
  return files.length === 1 ? files[0]!.text : writeFileBlocks(files);
}

/** @returns whether the clipboard has it */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
