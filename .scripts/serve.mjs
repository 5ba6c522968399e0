// A small static server that behaves like a good static host: public/_headers, 404 page, types,
// compression, trailing slashes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
};
const SQUEEZED = /^(text\/|application\/(json|xml|manifest\+json|wasm)|image\/svg)/;

/**
 * Reads a `_headers` file: a path pattern (`*` is anything) followed by indented `Name: value`
 * lines.
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const [name, ...value] = line.trim().split(':');
    rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()]);
  }
  return rules;
}

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** What a request path leads to: a file, another address, or nothing. */
export function locate(folder, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return { status: 400 };
  }
  const file = normalize(join(folder, name));
  if (
    name.includes('\0') ||
    !(file + sep).startsWith(normalize(folder + sep)) ||
    name === '/_headers'
  )
    return { status: 404 };
  if (name.endsWith('/'))
    return isFile(join(file, 'index.html'))
      ? { status: 200, file: join(file, 'index.html') }
      : { status: 404 };
  if (isFile(file)) return { status: 200, file };
  // A path that starts with two slashes would name another host.
  return isFile(join(file, 'index.html'))
    ? { status: 308, to: `${path.replace(/^\/+/, '/')}/` }
    : { status: 404 };
}

/** The encoding for a browser that takes one of ours: brotli where it can be had. */
const bestOf = (accepts) => (/\bbr\b/.test(accepts) ? 'br' : 'gzip');

const squeeze = (plain, encoding) => {
  if (encoding === 'br')
    return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return encoding === 'gzip' ? gzipSync(plain) : plain;
};

/**
 * The request handler for one built site; compressed bodies are kept in memory until the file
 * changes.
 */
export function handler(folder) {
  const rules = isFile(join(folder, '_headers'))
    ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
    : [];
  const kept = new Map();

  const bodyOf = (file, encoding) => {
    const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
    if (kept.has(key)) return kept.get(key);
    const plain = readFileSync(file);
    const body = squeeze(plain, encoding);
    const entry = {
      body,
      tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    };
    kept.set(key, entry);
    return entry;
  };

  return (request, response) => {
    const [path, query] = (request.url ?? '/').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const found = locate(folder, path);
    if (found.to)
      return response
        .writeHead(found.status, { Location: query ? `${found.to}?${query}` : found.to })
        .end();

    const file = found.file ?? join(folder, '404.html');
    if (!isFile(file))
      return response
        .writeHead(found.status, { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-store' })
        .end('Not found\n');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const accepts = SQUEEZED.test(type) ? String(request.headers['accept-encoding'] ?? '') : '';
    const encoding = /\b(?:br|gzip)\b/.test(accepts) ? bestOf(accepts) : '';
    const { body, tag } = bodyOf(file, encoding);

    response.setHeader('Cache-Control', 'no-cache');
    for (const rule of rules) {
      if (rule.matches.test(path))
        for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    // Under a path that is kept for long, a browser would keep the error for long.
    if (found.status >= 400) response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (found.status === 200 && request.headers['if-none-match'] === tag)
      return response.writeHead(304).end();
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.writeHead(found.status).end(request.method === 'HEAD' ? undefined : body);
  };
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

async function listenOnAll(answer, port, hosts) {
  const servers = [];
  try {
    for (const host of hosts) {
      const server = createServer(answer);
      try {
        port = await listen(server, port, host);
        servers.push(server);
      } catch (error) {
        // A machine without IPv6 has no ::1; the first host is enough there.
        if (!servers.length || error.code === 'EADDRINUSE') throw error;
      }
    }
    return { port, servers };
  } catch (error) {
    await Promise.all(servers.map(stop));
    throw error;
  }
}

/**
 * Serves a folder on this machine only (or on `host`), on `port` or the next free one; port 0 takes
 * any. Both loopback addresses answer, since browsers read "localhost" as either.
 */
export async function serve({ folder, port = 4321, host }) {
  const answer = handler(folder);
  const hosts = host ? [host] : ['127.0.0.1', '::1'];
  for (let attempt = port; ; attempt++) {
    try {
      const taken = await listenOnAll(answer, attempt, hosts);
      return {
        url: `http://localhost:${taken.port}`,
        port: taken.port,
        close: () => Promise.all(taken.servers.map(stop)),
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt >= port + 50) throw error;
      if (port === 0) attempt = -1;
    }
  }
}
