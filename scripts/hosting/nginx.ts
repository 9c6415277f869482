import {
  cacheRules,
  LEAST_PACKED,
  PACKED_TYPES,
  PLAIN_TYPES,
  POLICY_RULES,
  securityHeaders,
  UTF8_TYPES,
  type Host,
  type Rule,
} from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

function map(variable: string, rules: readonly Rule[]): string[] {
  const lines = rules.map(({ pattern, value }) => `  ${pattern === undefined ? 'default' : `"~${pattern}"`} ${quoted(value)};`);
  return [`map $uri $${variable} {`, ...lines, '}'];
}

function listening({ siteUrl, listen }: Host): string[] {
  const { protocol, hostname, port } = new URL(siteUrl);
  if (listen !== undefined) return [`  listen ${listen};`];
  if (protocol === 'http:') return [`  listen ${port || '80'};`, `  listen [::]:${port || '80'};`];
  return [
    `  listen ${port || '443'} ssl http2;`,
    `  listen [::]:${port || '443'} ssl http2;`,
    `  ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;`,
    `  ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`,
  ];
}

/** The server that only leads to the one with a certificate. */
function unencrypted({ siteUrl, listen }: Host): string[] {
  const { protocol, hostname, port } = new URL(siteUrl);
  if (protocol === 'http:' || port !== '' || listen !== undefined) return [];
  return [
    '',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${hostname};`,
    '  access_log off;',
    `  return 301 https://${hostname}$request_uri;`,
    '}',
  ];
}

function locations({ basePath, folder }: Host): string[] {
  if (basePath === '/') return [`  root ${quoted(folder)};`];
  return [
    `  location ${basePath} {`,
    `    alias ${quoted(`${folder}/`)};`,
    '  }',
    `  location = ${basePath.slice(0, -1)} {`,
    `    return 301 ${basePath};`,
    '  }',
    '  location / {',
    '    return 404;',
    '  }',
  ];
}

/** A file for nginx, to be included where its `http` block includes others. */
export function nginxConfig(host: Host): string {
  const { siteUrl, basePath } = host;
  const name = `${new URL(siteUrl).host}${basePath}`.replaceAll(/[^a-z0-9]+/gi, '_').replace(/_$/, '');
  const cache = `cache_of_${name}`;
  const policy = `policy_of_${name}`;
  return [
    ...map(cache, cacheRules(basePath)),
    ...map(policy, POLICY_RULES),
    '',
    'server {',
    ...listening(host),
    `  server_name ${new URL(siteUrl).hostname};`,
    '  access_log off;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '',
    '  index index.html;',
    `  error_page 404 ${basePath}404.html;`,
    `  error_page 403 =404 ${basePath}404.html;`,
    ...locations(host),
    '',
    '  types {',
    ...PLAIN_TYPES.map(({ ending, type }) => `    ${type} ${ending};`),
    '  }',
    '  default_type text/plain;',
    '  charset utf-8;',
    `  charset_types ${UTF8_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_comp_level 6;',
    `  gzip_min_length ${LEAST_PACKED};`,
    `  gzip_types ${PACKED_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '  # Without "always": what is not found is not kept.',
    `  add_header Cache-Control $${cache};`,
    `  add_header Content-Security-Policy $${policy} always;`,
    ...securityHeaders(siteUrl).map(([header, value]) => `  add_header ${header} ${quoted(value)} always;`),
    '}',
    ...unencrypted(host),
    '',
  ].join('\n');
}
