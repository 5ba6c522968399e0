/** An address as papers write it: one place for letters and for the file. */
import { expect, test } from 'vitest';
import { addressLines } from '#planner/papers/address.ts';

const address = ['2300 South Lamar', 'Austin, TX'];

test('puts the postcode where the country has it', () => {
  const side = { address, postcode: '78704' };
  expect(addressLines(side, { postcodeAfterTown: true })).toEqual([
    '2300 South Lamar',
    'Austin, TX 78704',
  ]);
  expect(addressLines(side, { postcodeAfterTown: false })).toEqual([...address, '78704']);
  expect(addressLines(side, undefined)).toEqual([...address, '78704']);
});

test('repeats no postcode that stands in a line, and makes no line of nothing', () => {
  const told = { address: ['1 High Street', 'Leeds LS1 4AP'], postcode: 'LS1 4AP' };
  expect(addressLines(told, undefined)).toEqual(told.address);
  expect(addressLines({ address: ['', ' '], postcode: ' ' }, undefined)).toEqual([]);
  expect(addressLines({ postcode: 'LS1 4AP' }, { postcodeAfterTown: true })).toEqual(['LS1 4AP']);
  expect(addressLines(undefined, undefined)).toEqual([]);
});
