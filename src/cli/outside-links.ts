/**
 * `npm run links`: asks for every address outside this site that `content/` names, and tells which
 * are gone, moved or not reached. Fails where one is gone. Needs a network; `npm test` does not run
 * it.
 */
import { join } from 'node:path';
import { exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readAll } from '#cli/content/files.ts';
import {
  checkOutside,
  LINK_STATES,
  outsideAddresses,
  type AskAddress,
} from '#cli/content/outside.ts';

const PATIENCE = 20_000;
const HOSTS = 8;
/** Many hosts turn away what does not look like a browser. */
const HEADERS = { 'User-Agent': 'Mozilla/5.0 (compatible; link check)', Accept: 'text/html,*/*' };

const ask: AskAddress = (url, method) =>
  fetch(url, { method, headers: HEADERS, signal: AbortSignal.timeout(PATIENCE) }).then(
    async ({ status, url: last, redirected, body }) => {
      await body?.cancel();
      return { status, url: last, redirected };
    },
  );

const root = join(fileURLToPath(import.meta.url), '../../..');
const files = Object.values(readAll(root).content).flat();
const checked = await checkOutside(outsideAddresses(files), ask, HOSTS);
for (const state of LINK_STATES) {
  const those = checked.filter((each) => each.state === state);
  stdout.write(`${state}: ${those.length}\n`);
  if (state === 'here') continue;
  for (const { url, note, paths } of those)
    stdout.write(`  ${url} (${note}) in ${paths.join(', ')}\n`);
}
exit(checked.some(({ state }) => state === 'gone') ? 1 : 0);
