/** Upgrades of older case files: step by step, without gaps, and never of a newer one. */
import { describe, expect, test } from 'vitest';
import { FORMAT, SCHEMA_VERSION } from '#planner/case-file/case-file.ts';
import { migrate, MIGRATIONS, type Migration } from '#planner/case-file/migrations.ts';

const steps: Readonly<Record<number, Migration>> = {
  1: (file) => ({ ...file, title: `${String(file['title'])} one` }),
  2: (file) => ({ ...file, title: `${String(file['title'])} two` }),
};
const file = (schema: unknown) => ({ format: FORMAT, schema, title: 'zero' });
const upgraded = (schema: unknown, current = 3, by = steps) =>
  migrate(file(schema), FORMAT, current, by);

test('there is a step for every schema before the current one, and none for others', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
  );
});

describe('a file', () => {
  test('of the current schema is left as it is', () => {
    const whole = file(3);
    expect(upgraded(3)).toEqual({ ok: true, file: whole });
  });

  test.each([
    [1, 'zero one two'],
    [2, 'zero two'],
  ])('of schema %i takes every step to the current one, in order', (schema, title) => {
    expect(upgraded(schema)).toEqual({ ok: true, file: { ...file(3), title } });
  });

  test('is not changed in place', () => {
    const old = file(1);
    migrate(old, FORMAT, 3, steps);
    expect(old).toEqual(file(1));
  });

  test.each([4, 5, 1_000, Number.MAX_SAFE_INTEGER])(
    'of the newer schema %i is refused, with what to do',
    (schema) => {
      expect(upgraded(schema)).toEqual({
        ok: false,
        problem: {
          field: 'schema',
          message: expect.stringMatching(/newer.*\(3\).*reload the page.*left as it is/) as string,
        },
      });
    },
  );

  test.each([0, -0])('of a schema that was never written (%i) is refused', (schema) => {
    expect(upgraded(schema)).toMatchObject({ ok: false, problem: { field: 'schema' } });
  });

  test.each([undefined, null, '1', 1.5, -1, NaN, Infinity, {}, [], true, '__proto__', 'toString'])(
    'whose schema is %j is refused',
    (schema) => {
      expect(upgraded(schema)).toMatchObject({
        ok: false,
        problem: { field: 'schema', message: expect.stringContaining('whole number') as string },
      });
    },
  );

  test('of another format is refused before its schema is looked at', () => {
    expect(migrate({ format: 'tldraw', schema: 99 }, FORMAT, 3, steps)).toMatchObject({
      ok: false,
      problem: { field: 'format' },
    });
    expect(migrate({}, FORMAT, 3, steps)).toMatchObject({
      ok: false,
      problem: { field: 'format' },
    });
  });

  test('for which a step is missing is refused, not half upgraded', () => {
    expect(upgraded(1, 3, { 2: steps[2]! })).toMatchObject({
      ok: false,
      problem: { field: 'schema' },
    });
  });
});
