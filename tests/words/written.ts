import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Locale } from '#domain/schemas/vocabulary.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A piece of text that people read, in the file in which it is changed. */
export interface Written {
  file: string;
  locale: Locale;
  text: string;
}

/** Reports, replies and self-assessments are the words of others. */
const OF_OTHERS = /^content\/(?:reports|replies|self-assessments)\//;

const languageOf = (file: string): Locale | undefined => /(?:^|[./-])(es|en)(?:[./]|$)/.exec(file)?.[1] as Locale | undefined;

/** What stands between quotation marks in a program: no key, no import, no example of what is wrong. */
function textsOf(file: string): Written[] {
  const found: Written[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node, locale: Locale | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
      const name = node.name.getText(source);
      if (name === 'wrong' || name === 'right' || !node.initializer) return;
      return visit(node.initializer, name === 'es' || name === 'en' ? name : locale);
    }
    const isText = ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead;
    if (locale && (isText || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)))
      found.push({ file, locale, text: (node as ts.LiteralLikeNode).text });
    ts.forEachChild(node, (child) => visit(child, locale));
  };
  visit(source, languageOf(file.replace(/^.*\/i18n\//, '')));
  return found;
}

/** Texts of entries and pages, line by line. Keys, code and addresses are left out, those of links too. */
function linesOf(file: string): Written[] {
  const locale = languageOf(file.replace(/^content\//, ''));
  if (!locale) return [];
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/`[^`\n]*`|https?:\S+|\]\([^)\s]*\)/g, '');
  return text
    .split('\n')
    .map((line) => ({ file, locale, text: line.replace(/^ *(?:- )?[\w-]+:/, '') }))
    .filter((line) => line.text.trim() !== '');
}

/** Everything of the site that is written in words: entries, the maintainers' pages, the words of the interface. */
export function written(): Written[] {
  const files = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort();
  return [
    ...files('content/*/*.{es,en}.md')
      .filter((file) => !OF_OTHERS.test(file))
      .flatMap(linesOf),
    ...files('conference/pages/{es,en}/*.mdx').flatMap(linesOf),
    ...files('src/i18n/**/*.ts').flatMap(textsOf),
  ];
}
