import { MEDIA_TYPES } from './media-types.ts';
import { cacheRules, PACKED_TYPES, POLICY_RULES, securityHeaders, type Host, type Rule } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** The last line that fits an address counts, so the rules stand in reverse. */
const byRule = (kind: string, header: string, rules: readonly Rule[], also: readonly string[] = []) =>
  rules.toReversed().map(({ pattern, value }) => {
    const conditions = [...also, ...(pattern === undefined ? [] : [`%{REQUEST_URI} =~ m#${pattern}#`])];
    return [`Header ${kind} ${header} ${quoted(value)}`, ...(conditions.length > 0 ? [`"expr=${conditions.join(' && ')}"`] : [])].join(' ');
  });

/** What stands in a block about the folder of the site, or in its `.htaccess`. */
function folderRules({ basePath }: Host): string[] {
  return [
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${basePath}404.html`,
    `ErrorDocument 403 ${basePath}404.html`,
    '',
    ...Object.entries(MEDIA_TYPES).map(([ending, { type }]) => `AddType ${quoted(type)} .${ending}`),
    'AddDefaultCharset utf-8',
    '<Files SHA256SUMS>',
    '  ForceType "text/plain; charset=utf-8"',
    '</Files>',
    '',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${PACKED_TYPES.join(' ')}`,
    '</IfModule>',
  ];
}

function headerRules({ siteUrl, basePath }: Host): string[] {
  return [
    '# The mark of a compressed answer ends in -gzip; without this line it would never be recognised again.',
    String.raw`RequestHeader edit "If-None-Match" "-gzip\"" "\""`,
    '# What is not found is not kept.',
    ...byRule('set', 'Cache-Control', cacheRules(basePath), ['%{REQUEST_STATUS} -lt 400']),
    ...byRule('always set', 'Content-Security-Policy', POLICY_RULES),
    ...securityHeaders(siteUrl).map(([header, value]) => `Header always set ${header} ${quoted(value)}`),
  ];
}

const indented = (lines: readonly string[], by: string) => lines.map((line) => (line === '' ? '' : by + line));

/** A file `.htaccess` for the folder that is published. Where the server has no headers to give, the site is there all the same. */
export function htaccess(host: Host): string {
  const headers = ['<IfModule mod_headers.c>', ...indented(headerRules(host), '  '), '</IfModule>'];
  return ['Options -Indexes', ...folderRules(host), '', ...headers, ''].join('\n');
}

/** A virtual host for Apache. */
export function apacheConfig(host: Host): string {
  const { siteUrl, basePath, folder, listen } = host;
  const { protocol, hostname, port, origin } = new URL(siteUrl);
  const encrypted = protocol === 'https:' && listen === undefined;
  const at = listen ?? `*:${port || (protocol === 'https:' ? '443' : '80')}`;
  const leading = encrypted && port === '';
  return [
    `<VirtualHost ${at}>`,
    `  ServerName ${origin}`,
    '  # With the name and the protocol above, and not those of the request, whatever stands in front of this server.',
    '  UseCanonicalName On',
    ...(encrypted
      ? [
          '  SSLEngine on',
          `  SSLCertificateFile /etc/letsencrypt/live/${hostname}/fullchain.pem`,
          `  SSLCertificateKeyFile /etc/letsencrypt/live/${hostname}/privkey.pem`,
          '  Protocols h2 http/1.1',
        ]
      : []),
    '  # No access log: one that never has a line stands in the place of the usual one.',
    '  CustomLog /dev/null common env=never',
    '',
    ...(basePath === '/'
      ? [`  DocumentRoot ${quoted(folder)}`]
      : [`  Alias ${basePath} ${quoted(`${folder}/`)}`, `  RedirectMatch 301 "^${basePath.slice(0, -1)}$" ${basePath}`]),
    `  <Directory ${quoted(folder)}>`,
    '    Options FollowSymLinks',
    '    AllowOverride None',
    '    Require all granted',
    ...indented([...folderRules(host), '', ...headerRules(host)], '    '),
    '  </Directory>',
    '</VirtualHost>',
    ...(leading
      ? [
          '',
          '<VirtualHost *:80>',
          `  ServerName ${hostname}`,
          '  CustomLog /dev/null common env=never',
          `  Redirect permanent / ${origin}/`,
          '</VirtualHost>',
        ]
      : []),
    '',
  ].join('\n');
}
