import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '#domain/ledger/entry.ts';
import { METADATA_KINDS } from '#domain/problems/fact-values.ts';
import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import { problem, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import { inspectImage } from './image-metadata.ts';
import {
  IMAGE_EXTENSIONS,
  IMAGE_MAX_BYTES,
  IMAGE_MAX_PIXELS,
  IMAGE_MAX_SIDE,
  PUBLISHED,
  publishedSize,
  type Size,
} from '#domain/pictures/image-rules.ts';

/** A picture beside the reports of an organisation, not yet read. */
export interface ImageFile {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  absolute: string;
  /** As reports write it: `foto-1.jpg`. */
  name: string;
  owner: string;
  bytes: number;
}

/** A picture whose frame is sound; its pixels have yet to be decoded. */
export interface ReadImage {
  picture: Picture;
  /** Of the original, in pixels. */
  size: Size;
}

/** Digest of a picture together with the way in which its copy is made. */
export function imageDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(PUBLISHED)).update(bytes).digest('hex');
}

const megapixels = (pixels: number) => Math.round(pixels / 1_000_000);

/** Reads one picture without decoding it: its kind, size and metadata. The copy's address and size follow from its bytes. */
export function readImage(file: ImageFile): { image: ReadImage | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = file.name;
  const imageFile = file.file;
  const refuse = <C extends ProblemCode>(code: C, facts: ProblemFactsByCode[C]) => {
    problems.push(problem(code, imageFile, undefined, facts));
  };
  const extension = file.name.slice(file.name.lastIndexOf('.') + 1);
  const done = (image?: ReadImage) => ({ image, problems });
  if (file.bytes === 0) return { image: undefined, problems: [problem('empty-file', file.file, undefined, {})] };
  if (file.bytes > IMAGE_MAX_BYTES) {
    refuse('image-too-large', { found, imageFile, limit: IMAGE_MAX_BYTES / 1024 / 1024, unit: 'megabytes' });
    return done();
  }
  const bytes = readFileSync(file.absolute);
  const inspected = inspectImage(bytes);
  if (inspected.kind !== IMAGE_EXTENSIONS.get(extension)) {
    refuse('image-wrong-kind', { found, reason: 'content', actualKind: inspected.kind?.toUpperCase() ?? inspected.looksLike });
    return done();
  }
  const { structure } = inspected;
  if (!structure || structure.width * structure.height === 0) {
    refuse('image-unreadable', { found });
    return done();
  }
  const { width, height, animated, metadata } = structure;
  if (width * height > IMAGE_MAX_PIXELS) {
    refuse('image-too-large', { found, imageFile, limit: megapixels(IMAGE_MAX_PIXELS), unit: 'megapixels' });
  } else if (Math.max(width, height) > IMAGE_MAX_SIDE)
    refuse('image-too-large', { found, imageFile, limit: IMAGE_MAX_SIDE, unit: 'pixels-a-side' });
  if (animated) refuse('image-wrong-kind', { found, reason: 'animated' });
  if (metadata.size > 0) refuse('image-metadata', { found, imageFile, metadata: METADATA_KINDS.filter((kind) => metadata.has(kind)) });
  if (problems.length > 0) return done();
  const digest = imageDigest(bytes);
  const address = `${file.owner}/${file.name.slice(0, -extension.length - 1)}.${digest.slice(0, 8)}.${PUBLISHED.format}`;
  return done({ picture: { file: file.file, digest, address, ...publishedSize({ width, height }) }, size: { width, height } });
}

/** The program that decodes: beside this file, or in the project's folder where a build has moved this file. */
function decoder(): string {
  const name = 'decode-images.ts';
  const beside = join(import.meta.dirname, name);
  return existsSync(beside) ? beside : join(process.cwd(), 'src/reader/pictures', name);
}

/** Longer than the program allows itself for each picture. */
const IMAGE_MS = 12_000;
/** For a machine on which nothing moves; each picture is measured where it is decoded. */
const START_MS = 300_000;

interface Undecoded extends Size {
  file: ImageFile;
}

/**
 * Decodes every pixel of pictures that passed `readImage`, in a process of its own: a picture that cannot be decoded, takes
 * too long or brings the decoder down is a problem for itself alone.
 *
 * @throws where the decoder cannot be started at all
 */
export function decodeImages(images: readonly Undecoded[]): Problem[] {
  const problems: Problem[] = [];
  for (let rest = images; rest.length > 0;) {
    const input = JSON.stringify(rest.map(({ file, width, height }) => ({ absolute: file.absolute, width, height })));
    const { stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=512', decoder()], {
      input,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      timeout: START_MS + rest.length * IMAGE_MS,
      killSignal: 'SIGKILL',
    });
    const [ready, ...verdicts] = (stdout ?? '').split('\n').slice(0, -1);
    if (ready !== 'ready') throw new Error(`the picture decoder does not start: ${stderr}`);
    // Where the process ended early, the picture it was decoding is the broken one.
    rest.slice(0, verdicts.length + 1).forEach(({ file }, index) => {
      if (verdicts[index] !== 'sound') problems.push(problem('image-unreadable', file.file, undefined, { found: file.name }));
    });
    rest = rest.slice(verdicts.length + 1);
  }
  return problems;
}
