import { lstatSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '#domain/problems/problem.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { SettingError } from '#site/settings.ts';

/** A path from the content folder with forward slashes; undefined for what lies outside it. */
function nameInside(contentDir: string, absolute: string): string | undefined {
  const path = relative(contentDir, absolute);
  return path === '' || isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`) ? undefined : path.split(sep).join('/');
}

function chooseFile(path: string, contentDir: string, workingDir: string): string {
  const refuse = (reason: string): never => {
    throw new SettingError(`${maskedPath(path)}: ${reason}`);
  };
  const found = [resolve(workingDir, path), resolve(contentDir, path)]
    .map((absolute) => ({ stat: lstatSync(absolute, { throwIfNoEntry: false }), name: nameInside(contentDir, absolute) }))
    .filter(({ stat }) => stat !== undefined);
  if (found.length === 0) return refuse('no existe / does not exist');
  const inside = found.find(({ name }) => name !== undefined);
  if (!inside) return refuse('está fuera de la carpeta de contenido / lies outside the content folder');
  if (inside.stat!.isDirectory()) return refuse('es una carpeta; nombre archivos / is a folder; name files');
  return inside.name!;
}

/** True for a problem of the file, of a folder it stands in, or of another file that clashes with it. */
function concerns(name: string, { file, facts }: Problem): boolean {
  return file === name || ('otherFile' in facts && facts.otherFile === maskedPath(name)) || name.startsWith(`${file}/`);
}

/**
 * The files that a person named, relative to the content folder and each once. A path counts from the folder the command was
 * started in, or from the content folder.
 *
 * @throws SettingError for a path that leads to no file of the content folder
 */
export function chooseFiles(paths: readonly string[], contentDir: string, workingDir: string): string[] {
  return [...new Set(paths.map((path) => chooseFile(path, contentDir, workingDir)))];
}

/**
 * The problems that concern some files.
 *
 * @throws SettingError for a file that is not read at all, which would otherwise pass as clean
 */
export function problemsAbout(names: readonly string[], problems: readonly Problem[], contentDir: string): Problem[] {
  const { files, images } = walkContent(contentDir);
  const read = new Set([...files, ...images].map(({ file }) => file));
  const unread = names.find((name) => !read.has(name) && !problems.some((item) => concerns(name, item)));
  if (unread !== undefined)
    throw new SettingError(`${maskedPath(unread)}: la revisión no lee este archivo / the check does not read this file`);
  return problems.filter((item) => names.some((name) => concerns(name, item)));
}
