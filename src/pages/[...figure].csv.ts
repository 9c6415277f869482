import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { figurePath } from '#addresses/paths.ts';
import { contextOf } from '#site/ledger.ts';
import { siteFigures } from '#views/site-figures.ts';

/** The data of every figure, in both languages. */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    siteFigures(contextOf(locale)).map(({ file, data }) => ({
      params: { figure: figurePath(locale, file, 'csv').replace(/^\/|\.csv$/g, '') },
      props: { csv: toCsv(data) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
