import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { contactIn, contactsOf } from '#planner/papers/contacts.ts';
import { vcardOf } from '#planner/papers/vcard.ts';
import { HOSTILE } from '../../support/any-case.ts';
import { logged, someAnswers } from '../../support/builders.ts';
import fc from '../../support/fc.ts';

const unfolded = (card: string) => card.replaceAll('\r\n ', '');

describe('a contact card', () => {
  test('has a name, its parts, and how to reach them', () => {
    expect(
      vcardOf({
        name: 'Ann Mary Lee',
        of: 'Blue Door',
        phone: '+1 512 555 0100',
        email: 'ann@example.com',
      }),
    ).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Ann Mary Lee',
        'N:Lee;Ann Mary;;;',
        'ORG:Blue Door',
        'TEL;TYPE=WORK,VOICE:+1 512 555 0100',
        'EMAIL;TYPE=INTERNET:ann@example.com',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  test('escapes what has a meaning of its own, and keeps a value on its line', () => {
    const card = vcardOf({ name: 'A; B, C\\D', organization: true, note: 'one\r\ntwo\nEND:VCARD' });
    expect(card).toContain('FN:A\\; B\\, C\\\\D\r\n');
    expect(card).toContain('NOTE:one\\ntwo\\nEND:VCARD\r\n');
    expect(card.match(/^END:VCARD/gm)).toHaveLength(1);
  });

  test('has lines of 75 bytes at most, breaks none inside a character, and nothing gets out of a value', () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, text, text, (name, note, phone) => {
        const card = vcardOf({ name, note, phone });
        for (const line of card.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(card.isWellFormed()).toBe(true);
        expect(
          unfolded(card)
            .split('\r\n')
            .every(
              (line) =>
                line === '' || /^(BEGIN|VERSION|FN|N|NOTE|TEL;TYPE=WORK,VOICE|END):/.test(line),
            ),
        ).toBe(true);
        expect(/[^\r]\n|\r[^\n]/.test(card)).toBe(false);
      }),
    );
  });
});

describe('the people of a case', () => {
  const CASE: Case = {
    id: 'c',
    title: 'Blue Door',
    openedOn: '2026-03-02',
    answers: {
      ...someAnswers({}, { name: 'Blue Door Café', kind: 'business' }),
      creditor: { name: 'Oak & Iron', phone: '1', email: 'me@example.com' },
    },
    log: [],
  };

  test('are the debtor, those spoken to, who to write to instead, and the creditor; each once', () => {
    const spoke = logged(CASE, '2026-03-03', {
      type: 'contact',
      channel: 'call',
      direction: 'out',
      with: 'Dana, accounts',
    });
    const again = logged(spoke, '2026-03-04', {
      type: 'contact',
      channel: 'call',
      direction: 'out',
      with: 'Dana',
    });
    const family = logged(again, '2026-03-04', {
      type: 'contact',
      channel: 'call',
      direction: 'in',
      with: 'Sam',
      party: 'family',
    });
    const lawyer = logged(family, '2026-03-05', {
      type: 'notice',
      notice: 'lawyer',
      contact: 'A. Lee, lee@example.com, 020 7946 0000',
    });
    expect(contactsOf(lawyer, '2026-03-31')).toEqual([
      { role: 'debtor', name: 'Blue Door Café', organization: true },
      { role: 'spoke', name: 'Dana', note: 'Dana, accounts', of: 'Blue Door Café' },
      { role: 'spoke', name: 'Sam' },
      {
        role: 'instead',
        name: 'A. Lee',
        email: 'lee@example.com',
        phone: '020 7946 0000',
        note: 'A. Lee, lee@example.com, 020 7946 0000',
      },
      {
        role: 'creditor',
        name: 'Oak & Iron',
        organization: true,
        phone: '1',
        email: 'me@example.com',
      },
    ]);
  });

  test('are not those of an entry that was struck out', () => {
    const spoke = logged(CASE, '2026-03-03', {
      type: 'contact',
      channel: 'call',
      direction: 'out',
      with: 'Dana',
    });
    expect(
      contactsOf(logged(spoke, '2026-03-03', { type: 'correction', of: 't1' }), '2026-03-31').map(
        ({ name }) => name,
      ),
    ).not.toContain('Dana');
  });

  test('a contact that is only an address goes by that address', () => {
    expect(contactIn('lee@example.com')).toEqual({
      name: 'lee@example.com',
      email: 'lee@example.com',
    });
  });
});
