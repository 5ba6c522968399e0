import { describe, expect, it } from 'vitest';
import { courtFilePaper, logSheet } from '#islands/planner/papers/court-file-paper.ts';
import { FILE_PARTS } from '#islands/planner/words/court-file.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { courtFile } from '#planner/papers/court-file.ts';
import { plainText } from '#planner/papers/document.ts';
import { CENTRE, plausibleCase } from '#planner/explore/plausible.ts';
import type { Case } from '#domain/case.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import fc from '../../../support/fc.ts';
import { SITE_DATA } from '../../../support/in-planner.tsx';

const PLAIN: Case = {
  id: 'c',
  title: 'Corner Deli',
  openedOn: '2026-03-01',
  answers: {
    ...someAnswers({}, { name: 'Corner Deli', kind: 'business', place: 'US-TX' }),
    creditor: { name: 'Ana Joinery', address: ['1 Main St', 'Austin, TX 78702'] },
    proof: ['invoice', 'delivery'],
  },
  log: [],
};
const paperOf = (file: Case, notes = false) =>
  courtFilePaper(file, courtFile(file, SITE_DATA.law, CENTRE), SITE_DATA, {
    reader: 'court',
    parts: new Set(FILE_PARTS),
    notes,
  });
const textOf = (file: Case, notes = false) => plainText(paperOf(file, notes), { enclosed: '' });

describe('the file as a paper', () => {
  it('has no blank left open, no voice of the site, and a cell for each column, whatever the case', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const paper = paperOf(file);
        expect(plainText({ ...paper, title: '' }, { enclosed: '' })).not.toContain(SHELL.site);
        for (const block of paper.blocks) {
          if (block.kind !== 'table') continue;
          const { columns, rows, total } = block.table;
          for (const row of [...rows, ...(total ? [total] : [])])
            expect(row).toHaveLength(columns.length);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('says whose case it is, what is claimed, and what is not known', () => {
    const text = textOf(PLAIN);
    expect(paperOf(PLAIN).title).toBe('Ana Joinery against Corner Deli');
    expect(text).toContain('Sum claimed: $290.00');
    expect(text).toContain('Who sues: Ana Joinery');
    expect(text).toContain('Address: 1 Main St\nAustin, TX 78702');
    expect(text).toContain('The agreement: Not in the case yet');
  });
  it('names the court’s own form, with the site that gives it out once that is known', () => {
    const inPlace = (place: string): Case => ({
      ...PLAIN,
      answers: { ...PLAIN.answers, debtor: { ...PLAIN.answers.debtor, place } },
    });
    expect(textOf(inPlace('US-CA'))).toContain('Form of the court: SC-100');
    expect(textOf(inPlace('US-TX'))).toContain('Form of the court: Ask the clerk of the court');
    const court = courtFile(inPlace('US-CA'), SITE_DATA.law, CENTRE);
    const forms = [
      { number: 'SC-100', name: 'Claim', url: 'https://www.courts.ca.gov/x.pdf' },
      { number: 'SC-103', name: 'Other name' },
    ];
    const choice = { reader: 'court', parts: new Set(FILE_PARTS), notes: false } as const;
    const paper = courtFilePaper(inPlace('US-CA'), court, SITE_DATA, {
      ...choice,
      forms: { forms },
    });
    const text = plainText(paper, { enclosed: '' });
    expect(text).toContain('SC-100, Claim: www.courts.ca.gov');
    expect(text).toContain('SC-103, Other name: ask the clerk');
    // A sum above the limit goes elsewhere: no form is better than the wrong one.
    const above = courtFile(
      {
        ...PLAIN,
        answers: someAnswers(
          { invoices: [{ number: '1', amount: '90000.00', dueOn: '2026-01-01' }] },
          { kind: 'business', place: 'US-CA' },
        ),
      },
      SITE_DATA.law,
      CENTRE,
    );
    expect(above.claimForm).toBeUndefined();
  });
  it('names proof that has no letter yet, until an exhibit bears its name', () => {
    expect(textOf(PLAIN)).toContain('not yet numbered\n\n- The invoice\n- Proof of delivery');
    const listed = logged(PLAIN, '2026-03-02', { type: 'exhibit', what: 'The invoice of March' });
    expect(textOf(listed)).not.toContain('- The invoice\n- Proof of delivery or of work done\n\n');
    expect(textOf(listed)).toContain('A: what it is The invoice of March');
  });
  it('holds letters as they were sent, with the proof of sending', () => {
    const sent = logged(PLAIN, '2026-03-02', {
      type: 'letter',
      letter: 'demand',
      sentBy: 'certified',
      tracking: '9407 1118',
      text: 'Dear Dana,\n\nplease pay.',
    });
    const text = textOf(sent);
    expect(text).toContain('Tracking number: 9407 1118\n\nDear Dana,\n\nplease pay.');
  });
  it('leaves notes out, unless its owner wants them in', () => {
    const noted = logged(PLAIN, '2026-03-02', {
      type: 'promise',
      by: '2026-03-20',
      note: 'she sounded tired',
    });
    expect(textOf(noted)).not.toContain('tired');
    expect(textOf(noted, true)).toContain('Note: she sounded tired');
  });
});

describe('its tables for a spreadsheet', () => {
  it('have days and plain numbers', () => {
    const paid = logged(PLAIN, '2026-03-02', { type: 'payment', amount: '100.00' });
    const court = courtFile(paid, SITE_DATA.law, CENTRE);
    expect(logSheet(paid, court, SITE_DATA, { notes: false }).rows).toEqual([
      ['1', '2026-03-02', '', 'The debtor paid $100.00', ''],
    ]);
  });
});

it('a part with nothing in it takes no page of its own', () => {
  const empty = paperOf(PLAIN);
  const breaks = empty.blocks.filter(({ kind }) => kind === 'new-page');
  // The parties, the claim sheet and the statement.
  expect(breaks).toHaveLength(3);
});
