import { readFileSync } from 'node:fs';
import type { Origin } from '#domain/ledger/entry.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { decodeText, FILE_MAX_BYTES, LINE_MAX_CHARACTERS, tooLongLine } from '../files/decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from '../files/walk-content.ts';

/** A file that could be split into its header and its text. */
export interface ParsedFile {
  file: ContentFile;
  /** The whole file, as decoded. */
  text: string;
  data: unknown;
  origin: Origin;
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
}

/** Reads and splits one file; undefined, with its problems added, where that is not possible. */
export function parseFile(file: ContentFile, problems: Problem[]): ParsedFile | undefined {
  if (file.bytes > FILE_MAX_BYTES) {
    problems.push(problem('file-too-large', file.file, undefined, { maxKibibytes: FILE_MAX_BYTES / 1024 }));
    return undefined;
  }
  const decoded = decodeText(readFileSync(file.absolute), file.file);
  problems.push(...decoded.problems);
  if (decoded.text === undefined) return undefined;
  const split = splitFrontMatter(decoded.text, file.file);
  problems.push(...split.problems);
  if (!('yaml' in split) || split.problems.length > 0) return undefined;
  const line = tooLongLine(decoded.text);
  if (line !== undefined) {
    problems.push(problem('line-too-long', file.file, { line, column: LINE_MAX_CHARACTERS + 1 }, { maxCharacters: LINE_MAX_CHARACTERS }));
    return undefined;
  }
  const origin: Origin = { file: file.file, locate: split.yaml.locate };
  return { file, text: decoded.text, data: split.yaml.data, origin, body: split.body, bodyLine: split.bodyLine };
}
