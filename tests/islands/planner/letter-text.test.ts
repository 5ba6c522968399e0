import { describe, expect, test } from 'vitest';
import { fillLetter } from '#islands/planner/letter-text.ts';

const letter = (body: string) => ({ title: 'A letter', kind: 'letter' as const, body, blanks: [] });

describe('a letter', () => {
  test('has its blanks filled, paragraph by paragraph', () => {
    expect(fillLetter(letter('Dear {debtorName},\n\nPay {amountDue}.'), { debtorName: 'Ann', amountDue: '$290.00' })).toEqual({
      paragraphs: ['Dear Ann,', 'Pay $290.00.'], open: [],
    });
  });

  test('shows in brackets and in words what is not known, once', () => {
    const { paragraphs, open } = fillLetter(letter('How to pay: {howToPay}\n\nAgain: {howToPay}'), {});
    expect(paragraphs[0]).toBe('How to pay: [how to pay you]');
    expect(open).toEqual(['how to pay you']);
  });

  test('leaves out a line that stays empty, and a court where the next step is none', () => {
    const facts = { optOutLine: '', nextStep: 'I will pass this debt to a collection agency.' };
    expect(fillLetter(letter('The court: {court}\n\n{optOutLine}\n\nNext: {nextStep}'), facts).paragraphs).toEqual([
      'Next: I will pass this debt to a collection agency.',
    ]);
  });

  test('keeps what the owner typed as it is', () => {
    expect(fillLetter(letter('Dear {debtorName},'), { debtorName: '<b>{amountDue}</b>' }).paragraphs).toEqual(['Dear <b>{amountDue}</b>,']);
  });
});
