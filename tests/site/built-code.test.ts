/** The code for browsers as it was cut into files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../support/site-folder.ts';

const folder = join(siteFolder, '_astro');
/** What each file imports at once. */
const imports = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      const found = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)];
      return [name, found.map(([, file]) => file!)] as const;
    }),
);

/** All files that come with these at once, themselves among them. */
function atOnce(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set(names);
  for (const name of seen) for (const next of imports.get(name) ?? []) seen.add(next);
  return seen;
}
const file = (part: string): string => {
  const found = [...imports.keys()].filter((name) => name.startsWith(`${part}.`));
  expect(found, part).toHaveLength(1);
  return found[0]!;
};

describe('code for browsers', () => {
  it('imports no file that is not there', () => {
    expect(imports.size).toBeGreaterThan(20);
    for (const all of imports.values())
      for (const name of all) expect([...imports.keys()]).toContain(name);
  });
  it('has no circle: a file that runs finds all that it needs', () => {
    const inCircle = [...imports.keys()].filter((name) =>
      atOnce(imports.get(name) ?? []).has(name),
    );
    expect(inCircle).toEqual([]);
  });
  it('brings a case in at most forty-eight files', () => {
    const parts = ['Planner', 'store', 'core', 'CaseScreen', 'WouldChange'];
    expect(atOnce(parts.map(file)).size).toBeLessThanOrEqual(48);
  });
});
