import { expect, test } from 'vitest';
import { formLine, formsInShort } from '#domain/court-form.ts';

test('a form is named by its number and name, and what it is for where there are several', () => {
  expect(formLine({ number: 'SC-100', name: 'Claim' })).toBe('SC-100, Claim');
  expect(formLine({ name: 'Small Claims Petition' })).toBe('Small Claims Petition');
  expect(formLine({ number: 'N1', name: 'Claim form', when: 'on paper' })).toBe(
    'N1, Claim form (on paper)',
  );
});

test('in short, forms go by their numbers, and by their names where they have none', () => {
  expect(formsInShort([{ number: 'SC-100', name: 'Claim' }])).toBe('SC-100');
  expect(
    formsInShort([
      { name: 'Online claim', when: 'online' },
      { number: 'N1', name: 'Claim form', when: 'on paper' },
    ]),
  ).toBe('Online claim (online); N1 (on paper)');
});
