import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { drawFigure } from '#exports/figures/drawing.ts';
import { figurePath } from '#addresses/paths.ts';
import { contextOf } from '#site/ledger.ts';
import { siteFigures } from '#views/site-figures.ts';

/** The pictures of figures as files of their own, in both languages. */
export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    siteFigures(contextOf(locale)).flatMap((figure) =>
      figure.drawing === undefined
        ? []
        : [
            {
              params: { drawing: figurePath(locale, figure.file, 'svg').replace(/^\/|\.svg$/g, '') },
              props: { svg: drawFigure(figure, figure.drawing) },
            },
          ],
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
