// The whole site as of a day: pages, figures and planner as they will be, or would have been, then.
// Builds into a folder of its own, without the worker that works offline, and serves it.
// usage: npm run preview -- 2030-01-31
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';
import { Stop, alone, headline, main, root, say, seconds, tool, toolEnv } from './tools.mjs';

const FOLDER = join('.cache', 'preview');

/** The day asked for. @throws Stop where it is no date */
function dayOf(args) {
  const [day = ''] = args;
  const read = new Date(`${day}T00:00:00Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(day) ||
    Number.isNaN(read.getTime()) ||
    read.toISOString().slice(0, 10) !== day
  )
    throw new Stop('Name the day, such as: npm run preview -- 2030-01-31');
  return day;
}

await main(async () => {
  const day = dayOf(process.argv.slice(2));
  await alone(async () => {
    await ensureInstalled();
    say(`Building the site as of ${day} …`);
    const since = performance.now();
    const env = toolEnv({ PUBLIC_DAY: day });
    const astro = await tool('astro/bin/astro.mjs', ['build', '--silent', '--outDir', FOLDER], {
      env,
      quiet: true,
    });
    if (!astro.ok) throw new Stop(`${astro.output}\nThe preview could not be built: see above.`);
    const search = await tool('pagefind/lib/runner/bin.cjs', ['--site', FOLDER, '--quiet'], {
      quiet: true,
    });
    if (!search.ok) throw new Stop(`${search.output}\nThe search index failed: see above.`);
    say(`Built in ${seconds(since)}.`);
  });
  const { url, close } = await serve({
    folder: join(root, FOLDER),
    port: Number(process.env.PORT ?? 4322),
    host: process.env.HOST,
  });
  headline(`\nFirm & Fair as of ${day} is at ${url}`);
  say('Ctrl+C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      close().then(() => process.exit(0));
    });
});
