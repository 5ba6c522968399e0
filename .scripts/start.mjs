// npm start: installs what is missing, builds what changed, serves the built site, prints the
// address.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';
import { alone, headline, main, root, say, seconds } from './tools.mjs';

await main(async () => {
  await alone(async () => {
    await ensureInstalled();
    say('Building the site (skipped where nothing changed) …');
    const since = performance.now();
    const built = await ensureBuilt();
    say(built ? `Built in ${seconds(since)}.` : 'Nothing changed since the last build.');
  });
  const wanted = Number(process.env.PORT ?? 4321);
  const { url, port, close } = await serve({
    folder: join(root, 'dist'),
    port: wanted,
    host: process.env.HOST,
  });
  if (port !== wanted) say(`Port ${wanted} is taken: using ${port}.`);
  headline(`\nFirm & Fair is at ${url}`);
  say('Ctrl+C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      close().then(() => process.exit(0));
    });
  }
});
