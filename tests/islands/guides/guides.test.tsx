import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import CallOpener from '#islands/guides/CallOpener.tsx';
import ContactChecker from '#islands/guides/ContactChecker.tsx';
import EvidenceChecklist from '#islands/guides/EvidenceChecklist.tsx';
import PlaceLookup from '#islands/guides/PlaceLookup.tsx';

afterEach(() => { cleanup(); localStorage.clear(); });

describe('the call rehearsal', () => {
  test('builds the opening line by line, then shows a card and its calm answer', () => {
    render(<CallOpener />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    while (screen.queryByRole('button', { name: 'Next line' })) fireEvent.click(screen.getByRole('button', { name: 'Next line' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: /Say your answer aloud/ }));
    screen.getByText('You say');
    fireEvent.click(screen.getByRole('button', { name: 'Next card' }));
    expect(screen.queryByText('You say')).toBeNull();
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
  const place = { slug: 'us-tx', name: 'Texas', country: 'US', court: 'Justice Court', limitText: '$1', yearsText: '2 years', recordingText: 'One party' };
  test('shows the figures it was given, and the way to the page of the place', () => {
    render(<PlaceLookup places={[place]} />);
    fireEvent.change(screen.getByLabelText('Where is the customer?'), { target: { value: 'us-tx' } });
    screen.getByText('Justice Court');
    expect(screen.getByRole('link').getAttribute('href')).toContain('law/us-tx/');
  });
});

describe('the contact checker', () => {
  const set = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
  test('says yes, not now with the next moment, and not at all', () => {
    render(<ContactChecker places={[{ id: 'US-TX', name: 'Texas', timeZone: 'America/Chicago' }]} />);
    set('Day and time there', '2026-03-10T10:00');
    screen.getByText('Yes. This contact is fair.');
    set('Calls in the last 7 days', '2');
    screen.getByText(/^Not now\. Wait until .*March 17/);
    fireEvent.click(screen.getByLabelText('A lawyer acts for them'));
    screen.getByText('No. Leave them alone.');
  });
});
