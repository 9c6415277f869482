import { globSync } from 'node:fs';
import { SettingError, type Settings } from '#site/settings.ts';

/**
 * A folder without a single text is most likely the wrong one: nothing can be said of it, not even that it has no problem.
 *
 * @throws SettingError
 */
export function demandContent({ contentDir }: Pick<Settings, 'contentDir'>): void {
  if (globSync('*/**/*.{md,mdx}', { cwd: contentDir }).length === 0)
    throw new SettingError(`CONTENT_DIR=${contentDir}: no tiene ningún texto / holds no text (*.md, *.mdx)`);
}
