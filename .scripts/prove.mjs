// The long proof of the promises: other generated cases than the gate's, four times as many in each
// round, and every hold at once. usage: npm run prove [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { toolNode } from './tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Math.max(1, Math.trunc(Number(process.argv[2] ?? 5)) || 5);

/** Runs one test file of the planner with settings in its environment; gives its exit code. */
function run(file, settings) {
  console.log(
    `\n${file} with ${Object.entries(settings)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
  );
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  return (
    spawnSync(
      toolNode(),
      [
        vitest,
        'run',
        `tests/${file}.test.ts`,
        '--config',
        '.config/vitest.config.ts',
        '--project=unit',
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, ...settings },
      },
    ).status ?? 1
  );
}

let failed = 0;
for (let round = 1; round <= rounds; round++) {
  failed += run('planner/plan/promises', { RUNS: '20000', SEED: String(round) }) === 0 ? 0 : 1;
  failed += run('planner/plan/same-plan', { RUNS: '20000', SEED: String(round) }) === 0 ? 0 : 1;
  failed += run('planner/plan/line', { RUNS: '20000', SEED: String(round) }) === 0 ? 0 : 1;
}
// Dates that stand still, and lines that are what is planned afresh: 20,000 generated lives in all.
const livesARound = String(Math.ceil(20_000 / rounds));
for (let round = 1; round <= rounds; round++)
  failed += run('planner/plan/afresh', { LIVES: livesARound, SEED: String(round) }) === 0 ? 0 : 1;
for (let round = 1; round <= rounds; round++) {
  failed += run('lives/lives', { RUNS: '2000', SEED: String(round) }) === 0 ? 0 : 1;
  failed += run('lives/long-lives', { RUNS: '300', SEED: String(round) }) === 0 ? 0 : 1;
}
failed += run('planner/ladder/ladder-explored', { EXPLORE: 'full' }) === 0 ? 0 : 1;
console.log(failed === 0 ? '\nEvery promise held.' : `\n${failed} runs failed.`);
process.exit(failed === 0 ? 0 : 1);
