import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { dataOf, readContent } from '#cli/read-content.ts';
import CallOpener from '#islands/guides/CallOpener.tsx';
import ContactChecker from '#islands/guides/ContactChecker.tsx';
import EvidenceChecklist from '#islands/guides/EvidenceChecklist.tsx';
import PlaceLookup from '#islands/guides/PlaceLookup.tsx';
import ToneCheck from '#islands/guides/ToneCheck.tsx';
import { rehearsalSchema } from '#schemas/rehearsal.ts';
import { toneGroups } from '#schemas/tone.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the call rehearsal', () => {
  const words = rehearsalSchema.parse(
    parse(readFileSync(join(process.cwd(), 'content/rehearsal/call.yaml'), 'utf8')),
  );
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  test('goes from hello to one ask, silence, their answer, a date, the exit line and back', () => {
    render(<CallOpener words={words} />);
    press('I am ready');
    screen.getByText(/this is Sam Lee from Lee Design/);
    press('It is the right person');
    screen.getByText(/When will it be paid\?/);
    press('I said it');
    screen.getByText('You say nothing');
    press('They are talking');
    press(/^They will pay/);
    press('I said it');
    screen.getByText(/on what day/);
    press('I said it');
    press('They named a sum and a day');
    press('I said it');
    press('I said it');
    screen.getByText('The call is over');
    press('Rehearse again');
    screen.getByText('Before you dial');
  });

  test('says no word about money to somebody else', () => {
    render(<CallOpener words={words} />);
    press('I am ready');
    press(/^Someone else answers/);
    expect(screen.getByText(/Please ask/).textContent).not.toMatch(/invoice|\$|paid/);
  });
});

describe('the tone check', () => {
  const phrases = toneGroups(dataOf(readContent(join(process.cwd(), 'content')).tone)).flatMap(
    (group) => group.phrases,
  );
  test('shows the phrase, the risk and better words, uses them on a press, and takes them back', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(JSON.stringify({ phrases, sources: {} }))),
    );
    render(<ToneCheck />);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Your text');
    fireEvent.input(field, { target: { value: 'Hello. I will call the police. Bye.' } });
    const use = await screen.findByRole('button', { name: /^Use these words/ });
    screen.getByText(/can be extortion/);
    const clinic = screen.getByRole('link', { name: /^What to do instead/ });
    expect(clinic.getAttribute('href')).toBe('/clinic/#call-the-police');
    fireEvent.click(use);
    expect(field.value).toMatch(/^Hello\. Please pay \[the amount\] by \[a date\]\..* Bye\.$/);
    await screen.findByText('The check finds nothing to change.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field.value).toBe('Hello. I will call the police. Bye.');
    vi.unstubAllGlobals();
  });
});

describe('the evidence list', () => {
  test('scores what is ticked, names what to get next, and remembers it', () => {
    render(<EvidenceChecklist />);
    screen.getByText('0 percent of what helps most');
    fireEvent.click(screen.getByLabelText(/^The agreement/));
    expect(screen.queryByText('0 percent of what helps most')).toBeNull();
    cleanup();
    render(<EvidenceChecklist />);
    expect(screen.getByLabelText<HTMLInputElement>(/^The agreement/).checked).toBe(true);
  });
});

describe('the place look-up', () => {
  const place = {
    slug: 'us-tx',
    name: 'Texas',
    country: 'US',
    court: 'Justice Court',
    limitText: '$1',
    yearsText: '2 years',
    recordingText: 'One party',
  };
  test('shows the figures it was given, and the way to the page of the place', () => {
    render(<PlaceLookup places={[place]} />);
    fireEvent.change(screen.getByLabelText('Where is the customer?'), {
      target: { value: 'us-tx' },
    });
    screen.getByText('Justice Court');
    expect(screen.getByRole('link').getAttribute('href')).toContain('law/us-tx/');
  });
});

describe('the contact checker', () => {
  const set = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  test('says yes, not now with the next moment, and not at all', () => {
    render(
      <ContactChecker
        places={[
          {
            id: 'US-TX',
            name: 'Texas',
            country: 'US',
            timeZone: 'America/Chicago',
            holidays: ['2026-03-02'],
            contactCaps: [],
          },
        ]}
        rules={{
          'budget-two-calls-a-week': 'Two calls a week.',
          'hold-represented': 'A lawyer acts.',
        }}
      />,
    );
    set('Day and time there', '2026-03-10T10:00');
    screen.getByText('Yes. This contact is fair.');
    set('Calls in the last 7 days', '2');
    screen.getByText(/^Not now\. Wait until .*March 16.*, 9 in the morning\.$/);
    screen.getByText('Two calls a week.');
    fireEvent.click(screen.getByLabelText('A lawyer acts for them'));
    screen.getByText('No. Leave them alone.');
    screen.getByText('A lawyer acts.');
  });
});
