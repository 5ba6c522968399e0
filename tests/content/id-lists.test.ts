/** The ids that the code may name are the files of `content/`, so that a typo does not compile. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import { checkIdFiles, idFiles } from '#cli/content/id-lists.ts';
import type { RuleId, StepId } from '#domain/law.ts';

const FOLDERS = ['rules', 'steps', 'letters', 'sources'];

/** A copy of the names of content, with its lists written. */
function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'ids-'));
  for (const folder of FOLDERS)
    cpSync(join(process.cwd(), 'content', folder), join(root, 'content', folder), {
      recursive: true,
    });
  for (const { path, text } of idFiles(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('the lists of this project are what `npm run ids` writes', () => {
  expect(checkIdFiles(process.cwd())).toEqual([]);
});

test('a file of content that no list names is a problem that says what to do', () => {
  const root = aProject();
  expect(checkIdFiles(root)).toEqual([]);
  writeFileSync(
    join(root, 'content/rules/a-new-rule.yaml'),
    'text: New\nsources: [call-opening]\n',
  );
  expect(checkIdFiles(root)).toEqual([
    { path: 'src/domain/ids/rules.ts', text: expect.stringContaining('npm run ids') as string },
  ]);
});

test('a list that is missing is a problem', () => {
  const root = aProject();
  writeFileSync(join(root, 'src/domain/ids/steps.ts'), '');
  expect(checkIdFiles(root).map(({ path }) => path)).toEqual(['src/domain/ids/steps.ts']);
});

test('an id with a typo does not compile', () => {
  expectTypeOf<'pace-gentle'>().toExtend<RuleId>();
  expectTypeOf<'pace-gentel'>().not.toExtend<RuleId>();
  expectTypeOf<'call-first'>().toExtend<StepId>();
  expectTypeOf<'call-frist'>().not.toExtend<StepId>();
});
