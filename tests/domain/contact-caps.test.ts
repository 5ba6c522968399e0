/** A place with a stricter rule on contact: it wins over this site's own limits. */
import { describe, expect, test } from 'vitest';
import type { DebtorKind } from '#domain/case.ts';
import { contactBroken } from '#domain/contact-budget.ts';
import type { ContactCap } from '#domain/law.ts';
import { aPlace } from '../support/builders.ts';
import { at, had, rows, terms } from '../support/contacts.ts';

const capped = (cap: Partial<ContactCap>, kind: DebtorKind = 'consumer') =>
  terms({
    kind,
    place: aPlace({
      contactCaps: [
        {
          counts: 'calls',
          max: 1,
          windowDays: 7,
          debtors: ['consumer'],
          source: 'us-xx.contact',
          ...cap,
        },
      ],
    }),
  });

describe('a stricter rule of the place', () => {
  const text = (days: number) => had('electronic', days, { text: true });
  const stricter = ['budget-place-is-stricter'];
  rows([
    ['wins on the last day of its window', 'call', [had('call')], at(6), capped({}), stricter],
    ['and no longer', 'call', [had('call')], at(7), capped({}), []],
    ['holds for the debtors it names', 'call', [had('call')], at(6), capped({}, 'business'), []],
    [
      'counts texts as calls where it says so',
      'call',
      [text(0)],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      stricter,
    ],
    [
      'counts no email as a call',
      'call',
      [had('electronic')],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      [],
    ],
    [
      'takes a planned message for a text, to be safe',
      'electronic',
      [text(0)],
      at(3),
      capped({ counts: 'calls-and-texts' }),
      stricter,
    ],
    [
      'counts messages',
      'electronic',
      [had('electronic')],
      at(3),
      capped({ counts: 'electronic' }),
      stricter,
    ],
    [
      'counts all but post',
      'visit',
      [had('electronic')],
      at(3),
      capped({ counts: 'all-but-post' }),
      stricter,
    ],
    [
      'and lets a letter go',
      'post',
      [had('electronic')],
      at(3),
      capped({ counts: 'all-but-post' }),
      [],
    ],
    ['holds not before its day', 'call', [had('call')], at(3), capped({ from: at(5) }), []],
    ['from its day', 'call', [had('call')], at(5), capped({ from: at(5) }), stricter],
    ['to its last', 'call', [had('call')], at(5), capped({ until: at(5) }), stricter],
    ['and not after', 'call', [had('call')], at(6), capped({ until: at(5) }), []],
  ]);

  test('is named once, however many there are', () => {
    const cap = {
      counts: 'calls',
      max: 1,
      windowDays: 7,
      debtors: ['consumer'],
      source: 'us-xx.contact',
    } as const;
    const given = terms({ kind: 'consumer', place: aPlace({ contactCaps: [cap, cap] }) });
    expect(contactBroken([had('call')], 'call', at(2), given)).toEqual([
      'budget-place-is-stricter',
    ]);
  });
});
