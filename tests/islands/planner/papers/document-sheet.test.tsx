import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import type { PaperDocument } from '#planner/papers/document.ts';

afterEach(cleanup);

const WORDS = { enclosed: 'Enclosed' };
const PAGE: PaperDocument = {
  title: 'The file',
  runningHead: 'Ana "Joinery"\nagainst Corner \\ Deli',
  sender: [],
  recipient: [],
  enclosures: [],
  blocks: [],
};
const LETTER: PaperDocument = {
  title: 'Demand letter',
  sender: ['Ana Joinery', 'Austin, TX'],
  date: 'November 30, 2026',
  sentBy: 'By certified mail',
  recipient: ['Corner Deli', 'Attn: {name}'],
  subject: 'Re: invoice 7',
  blocks: [
    { kind: 'paragraph', text: 'Dear {name},' },
    {
      kind: 'table',
      table: {
        columns: [
          { label: 'Invoice', align: 'start' },
          { label: 'Owed', align: 'end' },
        ],
        rows: [
          ['7', '90.00'],
          ['8', '10.00'],
        ],
        total: ['In all', '$100.00'],
      },
    },
    { kind: 'signatures', parties: [{ words: 'Signed', name: 'Ana' }] },
  ],
  enclosures: ['invoice 7', 'delivery note'],
};

describe('a letter on its sheet', () => {
  it('has its letterhead, its address, its day, its subject as the heading, and what goes with it', () => {
    render(<DocumentSheet paper={LETTER} words={WORDS} />);
    const sheet = screen.getByRole('article', { name: 'Re: invoice 7' });
    expect(within(sheet).getByText('Ana Joinery')).toBeTruthy();
    expect(sheet.querySelector('address')?.textContent).toBe('Corner DeliAttn: {name}');
    expect(within(sheet).getByText(/November 30, 2026/).textContent).toContain('By certified mail');
    expect(within(sheet).getByText('Enclosed: invoice 7; delivery note')).toBeTruthy();
  });
  it('keeps a table a table, with heads for columns and rows and a total of its own', () => {
    render(<DocumentSheet paper={LETTER} words={WORDS} />);
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
      'Invoice',
      'Owed',
    ]);
    expect(screen.getAllByRole('rowheader').map((each) => each.textContent)).toEqual([
      '7',
      '8',
      'In all',
    ]);
    expect(document.querySelector('tfoot')?.textContent).toBe('In all$100.00');
    expect(screen.getByRole('cell', { name: '90.00' }).dataset['label']).toBe('Owed');
  });
  it('shows fields for what is open, wherever it stands', () => {
    const renderText = (text: string) => text.replace('{name}', 'Dana');
    render(<DocumentSheet paper={LETTER} words={WORDS} renderText={renderText} />);
    expect(screen.getByText('Dear Dana,')).toBeTruthy();
    expect(document.querySelector('address')?.textContent).toContain('Attn: Dana');
  });
});

describe('a paper of many pages', () => {
  it('gives its running head to the page boxes, as a string that CSS can read, and takes it away', () => {
    const { unmount } = render(<DocumentSheet paper={PAGE} words={WORDS} />);
    const head = () => document.documentElement.style.getPropertyValue('--running-head');
    expect(head()).toBe('"Ana \\"Joinery\\" against Corner \\\\ Deli"');
    unmount();
    expect(head()).toBe('');
  });
  it('breaks pages only between two things', () => {
    const breaks = { kind: 'new-page' } as const;
    const text = { kind: 'paragraph', text: 'x' } as const;
    const blocks = [breaks, text, breaks, breaks, text, breaks];
    const { container } = render(<DocumentSheet paper={{ ...PAGE, blocks }} words={WORDS} />);
    expect(container.querySelectorAll('hr')).toHaveLength(1);
  });
  it('has headings one level under its own name', () => {
    const blocks = [
      { kind: 'heading', level: 2, text: 'Parties' },
      { kind: 'heading', level: 3, text: 'Creditor' },
      { kind: 'facts', rows: [['Name', 'Ana Joinery']] },
    ] as const;
    render(<DocumentSheet paper={{ ...PAGE, blocks }} words={WORDS} />);
    const names = [2, 3, 4].map((level) => screen.getByRole('heading', { level }).textContent);
    expect(names).toEqual(['The file', 'Parties', 'Creditor']);
    expect(screen.getByText('Name').tagName).toBe('DT');
  });
});
