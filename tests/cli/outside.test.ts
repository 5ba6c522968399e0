/** Addresses outside the site: which are asked for, and what is told of the answers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOutside, outsideAddresses, type AskAddress } from '#cli/content/outside.ts';

let server: Server;
let base: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    const status: Readonly<Record<string, number>> = { '/gone': 404, '/shy': 403, '/broken': 500 };
    if (url === '/old') return response.writeHead(301, { Location: '/new' }).end();
    if (url === '/slash') return response.writeHead(301, { Location: '/slash/' }).end();
    if (url === '/no-head' && method === 'HEAD') return response.writeHead(405).end();
    return response.writeHead(status[url] ?? 200).end('page');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask: AskAddress = async (url, method) => {
  const answer = await fetch(url, { method });
  await answer.body?.cancel();
  return answer;
};

test('addresses are found however deep, once each, with the files that name them', () => {
  const files = [
    {
      path: 'a.json',
      data: { url: 'https://a.example/x#part', list: [{ url: 'http://b.example' }] },
    },
    { path: 'b.yaml', data: { url: 'https://a.example/x', title: 'see https://no.example here' } },
  ];
  expect([...outsideAddresses(files)]).toEqual([
    ['https://a.example/x', ['a.json', 'b.yaml']],
    ['http://b.example', ['a.json']],
  ]);
});

test('each address gets the state that a reader would meet', async () => {
  const paths = ['/here', '/old', '/slash', '/gone', '/shy', '/no-head', '/broken'];
  const addresses = new Map(
    [...paths.map((path) => `${base}${path}`), 'http://127.0.0.1:1/none'].map((url) => [
      url,
      ['a.json'],
    ]),
  );
  const found = await checkOutside(addresses, ask, 3);
  const states = Object.fromEntries(found.map(({ url, state }) => [url.replace(base, ''), state]));
  expect(states).toEqual({
    '/here': 'here',
    '/old': 'moved',
    '/slash': 'here',
    '/gone': 'gone',
    '/shy': 'refused',
    '/no-head': 'here',
    '/broken': 'unreached',
    'http://127.0.0.1:1/none': 'unreached',
  });
  expect(found.find(({ state }) => state === 'moved')?.note).toBe(`${base}/new`);
});

test('the addresses of one host are asked for one after the other', async () => {
  let open = 0;
  let most = 0;
  const slow: AskAddress = async (url) => {
    most = Math.max(most, ++open);
    await Promise.resolve();
    open--;
    return { status: 200, url, redirected: false };
  };
  const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
  await checkOutside(new Map(urls.map((url) => [url, []])), slow, 8);
  expect(most).toBe(1);
});
