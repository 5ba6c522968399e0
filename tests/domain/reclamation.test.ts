import { expect, test } from 'vitest';
import { reclaimBy, type Delivered } from '#domain/reclamation.ts';
import { law } from '../support/law.ts';

const US = law.countries['US'];

test.each<[string, Delivered, string]>([
  ['ten days from the day they came', { on: '2026-02-10', bankrupt: false }, '2026-02-20'],
  ['45 days in a bankruptcy', { on: '2026-02-10', bankrupt: true }, '2026-03-27'],
  [
    '20 days from the filing, where those come first',
    { on: '2026-02-10', bankrupt: true, petitionOn: '2026-02-12' },
    '2026-03-04',
  ],
  [
    '45 days, where 20 days from the filing come later',
    { on: '2026-02-10', bankrupt: true, petitionOn: '2026-03-09' },
    '2026-03-27',
  ],
  [
    '45 days, where they were over before the filing',
    { on: '2026-02-10', bankrupt: true, petitionOn: '2026-06-01' },
    '2026-03-27',
  ],
])('goods can be asked back for %s', (_, goods, last) => {
  expect(reclaimBy(US, undefined, goods)).toBe(last);
});

test('no day is told where the day of delivery is not known, or the law names none', () => {
  expect(reclaimBy(US, undefined, { on: undefined, bankrupt: true })).toBeUndefined();
  const gb = law.countries['GB'];
  expect(reclaimBy(gb, undefined, { on: '2026-02-10', bankrupt: false })).toBeUndefined();
});
