// Looks at a running copy of the site as a careful visitor would: does its host send what this site
// relies on? usage: npm run verify:deploy -- https://example.org/
import { pathToFileURL } from 'node:url';
import { Stop, headline, main, say } from './tools.mjs';

/** Longest that a browser may keep an answer which may be an error, or the worker: an hour. */
const SHORT = 3600;
const PATIENCE = 20_000;

/** Seconds for which a browser may keep an answer without asking again. */
const keptFor = (headers) => {
  const rule = headers.get('cache-control') ?? '';
  if (/no-store|no-cache/.test(rule)) return 0;
  return Number(/max-age=(\d+)/.exec(rule)?.[1] ?? 0);
};

/** The policy of a page: of its header and of the page itself, as one text. */
const policyOf = ({ headers, text }) =>
  `${headers.get('content-security-policy') ?? ''}; ${
    /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(text)?.[1] ?? ''
  }`.replace(/&#39;|&apos;/g, "'");

/** What is wrong with an answer that should be code. */
const notCode = ({ status, headers }) => {
  if (status !== 200) return `answers ${status}`;
  return /javascript/.test(headers.get('content-type') ?? '') ? '' : 'is not sent as JavaScript';
};

/** What is looked at: name, address, and what is wrong with the answer, if anything is. */
const CHECKS = [
  [
    'the front page comes',
    '/',
    ({ status, headers }) =>
      status !== 200
        ? `answers ${status}`
        : !/text\/html/.test(headers.get('content-type') ?? '') && 'is not sent as text/html',
  ],
  [
    'it is compressed',
    '/',
    ({ headers }) => !headers.get('content-encoding') && 'comes without gzip or brotli',
  ],
  [
    'nothing foreign may run',
    '/',
    (answer) =>
      ["default-src 'none'", "require-trusted-types-for 'script'", 'trusted-types offline']
        .filter((each) => !policyOf(answer).includes(each))
        .map((each) => `the policy lacks ${each}`)
        .join('; '),
  ],
  [
    'nobody may frame it',
    '/',
    ({ headers }) =>
      !/frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? '') &&
      headers.get('x-frame-options') !== 'DENY' &&
      'neither frame-ancestors nor X-Frame-Options',
  ],
  [
    'types are not guessed',
    '/',
    ({ headers }) =>
      headers.get('x-content-type-options') !== 'nosniff' &&
      'X-Content-Type-Options is not nosniff',
  ],
  [
    'no address is handed on',
    '/',
    ({ headers, text }) =>
      headers.get('referrer-policy') !== 'no-referrer' &&
      !/name="referrer" content="no-referrer"/.test(text) &&
      'Referrer-Policy is not no-referrer',
  ],
  ['no cookie is set', '/', ({ headers }) => headers.get('set-cookie') && 'sets a cookie'],
  [
    'https is kept to',
    '/',
    ({ url, headers }) =>
      url.startsWith('https:') &&
      !headers.get('strict-transport-security') &&
      'no Strict-Transport-Security',
  ],
  [
    'a page that is missing says so',
    '/no-such-page/',
    ({ status, text }) =>
      status !== 404
        ? `answers ${status}, not 404`
        : !/<h1/.test(text) && 'shows no page of its own',
  ],
  [
    'a missing file is not kept',
    '/_astro/no-such-file.js',
    ({ status, headers }) =>
      status !== 404
        ? `answers ${status}, not 404`
        : keptFor(headers) > SHORT && `may be kept for ${keptFor(headers)} seconds`,
  ],
  [
    'an address without its last slash leads on',
    '/guides',
    ({ url, status }) =>
      (status !== 200 || !new URL(url).pathname.endsWith('/guides/')) &&
      `ends at ${url} with ${status}`,
  ],
  [
    'the worker can be renewed',
    '/offline.js',
    ({ status, headers }) =>
      notCode({ status, headers }) ||
      (keptFor(headers) > SHORT && `may be kept for ${keptFor(headers)} seconds`),
  ],
  ['the search is there', '/pagefind/pagefind.js', notCode],
  [
    'the planner has its law',
    '/data/planner.json',
    ({ status, text }) =>
      status !== 200 ? `answers ${status}` : !text.startsWith('{') && 'is no JSON',
  ],
  [
    'the planner may be installed',
    '/manifest.webmanifest',
    ({ status }) => status !== 200 && `answers ${status}`,
  ],
  ['licences are named', '/licences.txt', ({ status }) => status !== 200 && `answers ${status}`],
];

/**
 * Checks a running copy of the site.
 * @param base its address, with the folder it stands in
 * @returns each check with what is wrong, or an empty text
 */
export async function verifyDeploy(base) {
  const answers = new Map();
  const answerOf = async (path) => {
    if (!answers.has(path)) {
      const address = `${base.replace(/\/$/, '')}${path}`;
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      const { status, headers, url } = answer;
      answers.set(path, { status, headers, url, text: await answer.text() });
    }
    return answers.get(path);
  };
  const found = [];
  for (const [name, path, fault] of CHECKS) {
    try {
      found.push({ name, path, fault: fault(await answerOf(path)) || '' });
    } catch (error) {
      found.push({ name, path, fault: `cannot be reached: ${error.cause?.code ?? error.message}` });
    }
  }
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(async () => {
    const [base] = process.argv.slice(2);
    if (!base || !URL.canParse(base) || !/^https?:/.test(base))
      throw new Stop('Name the address, such as: npm run verify:deploy -- https://example.org/');
    const found = await verifyDeploy(base);
    for (const { name, path, fault } of found)
      say(`  ${fault ? 'WRONG' : 'ok   '}  ${name} (${path})${fault ? `: ${fault}` : ''}`);
    const wrong = found.filter(({ fault }) => fault).length;
    headline(
      wrong
        ? `\n${wrong} of ${found.length} are wrong.`
        : `\nAll ${found.length} are as they should be.`,
    );
    return wrong ? 1 : 0;
  });
