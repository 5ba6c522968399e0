/** The replies under the next step, as they are read aloud. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { Happened } from '#islands/planner/case/Happened.tsx';
import { planAsItStands } from '#planner/plan/plan.ts';
import { readPersonas } from '../../../personas/read-personas.ts';
import { inPlanner, SITE_DATA } from '../../../support/in-planner.tsx';

const shown = (file: Case, today: PlainDate): readonly string[] => {
  const plan = planAsItStands(file, SITE_DATA.law, today);
  inPlanner(file, today, <Happened file={file} plan={plan} />);
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
};

afterEach(cleanup);

describe('of every persona', () => {
  test.each(readPersonas())('$name: every reply is one clean line', ({ situations }) => {
    for (const { file, today } of situations) {
      for (const line of shown(file, today)) expect(line).not.toMatch(/\s[,.:]|,\S|\s{2}|^\s|\s$/);
      // Nothing that only a reader's ears get stands inside a line: around it a blank is read.
      expect(document.querySelectorAll('li a > * > .hush')).toHaveLength(0);
      cleanup();
    }
  });
});
