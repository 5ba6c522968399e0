/** A paper as data, and as plain text. */
import { describe, expect, it } from 'vitest';
import { plainText, type PaperDocument } from '#planner/papers/document.ts';

const LETTER: PaperDocument = {
  title: 'Demand letter',
  sender: ['Lindqvist Joinery LLC', 'Austin, TX 78702'],
  date: 'November 30, 2026',
  sentBy: 'By certified mail',
  recipient: ['Marlow Interiors LLC', 'Austin, TX 78704'],
  subject: 'Re: $100.00',
  blocks: [
    { kind: 'paragraph', text: 'Dear Dana,' },
    {
      kind: 'table',
      table: {
        columns: [
          { label: 'Invoice', align: 'start' },
          { label: 'Due', align: 'start' },
          { label: 'Paid', align: 'end' },
          { label: 'Owed', align: 'end' },
        ],
        rows: [
          ['2098', 'Sep 28', '', '60.00'],
          ['2107', 'Oct 13', '−5.00', '40.00'],
        ],
        total: ['In all', '', '', '$100.00'],
      },
    },
    { kind: 'list', ordered: true, items: ['One', 'Two'] },
    { kind: 'signatures', parties: [{ words: 'For the debtor', name: 'Dana' }] },
    { kind: 'new-page' },
    { kind: 'facts', rows: [['Court', 'Justice court']] },
  ],
  enclosures: ['invoice 2098', 'invoice 2107'],
};

describe('plain text of a paper', () => {
  it('has every part in order, a blank line between, and nothing for what is empty', () => {
    expect(plainText(LETTER, { enclosed: 'Enclosed' }).split('\n\n')).toEqual([
      'Lindqvist Joinery LLC\nAustin, TX 78702',
      'November 30, 2026\nBy certified mail',
      'Marlow Interiors LLC\nAustin, TX 78704',
      'Re: $100.00',
      'Dear Dana,',
      '2098: due Sep 28, owed 60.00\n2107: due Oct 13, paid −5.00, owed 40.00\nIn all: owed $100.00',
      '1. One\n2. Two',
      `For the debtor\n${'_'.repeat(30)}\nDana`,
      'Court: Justice court',
      'Enclosed: invoice 2098; invoice 2107',
    ]);
  });
  it('leaves out enclosures, sender and day where there are none', () => {
    const page: PaperDocument = {
      title: 'Chronology',
      sender: [],
      recipient: [],
      blocks: [{ kind: 'heading', level: 2, text: 'What happened' }],
      enclosures: [],
    };
    expect(plainText(page, { enclosed: 'Enclosed' })).toBe('What happened');
  });
});
