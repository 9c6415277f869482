import { MEDIA_TYPES } from './media-types.ts';
import { cacheRules, LEAST_PACKED, PACKED_TYPES, POLICY_RULES, securityHeaders, type Host, type Rule } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

function map(variable: string, rules: readonly Rule[]): string[] {
  const lines = rules.map(({ pattern, value }) => `\t\t${pattern === undefined ? 'default' : `"~${pattern}"`} ${quoted(value)}`);
  return [`\tmap {http.request.orig_uri.path} {${variable}} {`, ...lines, '\t}'];
}

/** Said before the file server would say what the machine's own list of types says. */
const typed = (name: string, files: string, type: string) => [`\t@${name} path ${files}`, `\theader @${name} Content-Type ${quoted(type)}`];

/** A file for Caddy, whole or to be imported by another. */
export function caddyConfig({ siteUrl, basePath, folder, listen }: Host): string {
  const { hostname, port } = new URL(listen === undefined ? siteUrl : `http://${listen}`);
  return [
    listen === undefined ? `${siteUrl} {` : `http://:${port || '80'} {`,
    ...(listen === undefined ? [] : [`\tbind ${hostname}`]),
    ...map('cache', cacheRules(basePath)),
    ...map('policy', POLICY_RULES),
    '',
    '\theader {',
    '\t\tCache-Control {cache}',
    '\t\tContent-Security-Policy {policy}',
    ...securityHeaders(siteUrl).map(([header, value]) => `\t\t${header} ${quoted(value)}`),
    '\t}',
    ...Object.entries(MEDIA_TYPES).flatMap(([ending, { type }]) => typed(ending, `*.${ending}`, type)),
    ...typed('sums', '*/SHA256SUMS', MEDIA_TYPES.txt!.type),
    '',
    '\tencode zstd gzip {',
    `\t\tminimum_length ${LEAST_PACKED}`,
    '\t\tmatch {',
    ...PACKED_TYPES.map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    '',
    ...(basePath === '/'
      ? [`\troot * ${quoted(folder)}`, '\tfile_server']
      : [
          `\tredir ${basePath.slice(0, -1)} ${basePath} 301`,
          `\thandle_path ${basePath}* {`,
          `\t\troot * ${quoted(folder)}`,
          '\t\tfile_server',
          '\t}',
          '\thandle {',
          '\t\terror 404',
          '\t}',
        ]),
    '',
    '\thandle_errors {',
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\theader -Cache-Control',
    `\t\troot * ${quoted(folder)}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
