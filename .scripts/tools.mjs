// Shared by the scripts of this folder. Node 20 and its built-ins only: nothing may be installed
// yet.
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(root, 'node_modules', '.bin');
/** Types are stripped, and Astro runs, from this version on. */
const LEAST_NODE = 24;

const bold = (text) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[1m${text}\u001b[22m` : text;
export const say = (text = '') => process.stdout.write(`${text}\n`);
export const headline = (text) => say(bold(text));
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A failure the reader can act on: shown without a stack. */
export class Stop extends Error {}

/** Runs the main function of a script; a `Stop` ends it with its message and exit code 1. */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

/** The environment for tools: the project's own binaries first on the path, no telemetry. */
export function toolEnv(extra = {}) {
  return {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/**
 * The environment for npm itself: without the project's binaries, which npm is about to replace.
 */
export function systemEnv(extra = {}) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return { ...process.env, PATH: path.join(delimiter), ...extra };
}

/**
 * The Node that runs the tools: the one of `node_modules`, else the one running now where it is new
 * enough.
 */
export function toolNode() {
  const own = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) return process.execPath;
  throw new Stop(
    `The tools need Node ${LEAST_NODE}, and this is ${process.version}.\n` +
      '"npm ci" brings one along in node_modules/node, but its install script did not run (is "ignore-scripts" set?).\n' +
      `Run "npm rebuild node", or install Node ${LEAST_NODE}, and try again.`,
  );
}

/** Runs a command to its end. Output is shown as it comes, or kept and returned with `quiet`. */
export function run(command, args, { env = toolEnv(), quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      timeout,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) =>
      resolve({ ok: false, code: 127, output: `${output}${error.message}\n` }),
    );
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, output }));
  });
}

/** Runs a tool of `node_modules` under the right Node: `tool('astro/bin/astro.mjs', ['build'])`. */
export function tool(script, args, options) {
  return run(toolNode(), [join(root, 'node_modules', script), ...args], options);
}

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return void (yield path);
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** One hash over the names and bytes of these files and folders. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesOf(join(root, path)))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(root, '.cache', 'stamps', name);

/** Whether `name` last passed with this very fingerprint. */
export function isStamped(name, print) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === print;
}

/** Remembers that `name` passed with this fingerprint; without one, forgets it. */
export function stamp(name, print) {
  if (!print) return rmSync(stampFile(name), { force: true });
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Runs `work` while no other script of this project is installing or building: two at once wreck
 * each other's files.
 */
export async function alone(work) {
  const lock = join(root, '.cache', 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
    if (holder && !isAlive(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told)
      say(`Waiting for another run (process ${holder}) to finish installing or building …`);
    await new Promise((wake) => setTimeout(wake, 500));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
