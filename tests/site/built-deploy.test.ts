/** What a running copy is checked for, and the licences of what it hands out. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { handler, serve } from '../../.scripts/serve.mjs';
import { verifyDeploy } from '../../.scripts/verify-deploy.mjs';
import { siteFolder } from '../support/site-folder.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const faultsAt = async (base: string): Promise<readonly string[]> =>
  (await verifyDeploy(base)).filter(({ fault }) => fault !== '').map(({ name }) => name);

/** A host that spoils the answers of a good one. */
async function spoiltBy(spoil: (path: string, response: ServerResponse) => void) {
  const good = handler(siteFolder);
  const server: Server = createServer((request, response) => {
    spoil(request.url ?? '', response);
    if (!response.writableEnded) good(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(() => server.close());
  return faultsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

describe('a running copy', () => {
  test('as this site is served passes every check', async () => {
    const site = await serve({ folder: siteFolder, port: 0 });
    open.push(() => site.close());
    expect(await faultsAt(site.url)).toEqual([]);
  });

  test('that keeps errors for a year is found out', async () => {
    expect(
      await spoiltBy((path, response) => {
        if (path.startsWith('/_astro/'))
          response.writeHead(404, { 'Cache-Control': 'max-age=31536000' }).end();
      }),
    ).toEqual(['a missing file is not kept']);
  });

  test('that answers everything with its front page is found out', async () => {
    const front = readFileSync(join(siteFolder, 'index.html'));
    const faults = await spoiltBy((_path, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': 'id=1' }).end(front);
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'it is compressed',
        'types are not guessed',
        'no cookie is set',
        'a page that is missing says so',
        'a missing file is not kept',
        'an address without its last slash leads on',
        'the worker can be renewed',
        'the search is there',
        'the planner has its law',
      ]),
    );
  });

  test('that is not there is told as such, not as a crash', async () => {
    const all = await verifyDeploy('http://127.0.0.1:1/');
    expect(all.every(({ fault }) => fault.startsWith('cannot be reached'))).toBe(true);
  });
});

test('the licence of everything that goes to browsers is named, with its text', () => {
  const text = readFileSync(join(siteFolder, 'licences.txt'), 'utf8');
  for (const name of [
    'preact',
    'xstate',
    'zod',
    'minisearch',
    'docx',
    'papaparse',
    'fflate',
    'pagefind',
    'workbox-precaching',
    '@fontsource/newsreader',
  ])
    expect(text, name).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text).not.toMatch(/^(vitest|eslint|astro-check|playwright-core) \d/m);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
