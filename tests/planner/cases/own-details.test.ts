import { describe, expect, test } from 'vitest';
import type { Answers, Case } from '#domain/case.ts';
import { withOwnDetails } from '#planner/cases/own-details.ts';
import { someAnswers } from '../../support/builders.ts';

const { creditor: _, ...answers } = someAnswers({});
const of = (id: string, openedOn: Case['openedOn'], creditor?: Answers['creditor']): Case => ({
  id,
  title: id,
  openedOn,
  answers: { ...answers, ...(creditor ? { creditor } : {}) },
  log: [],
});
const told = (file: Case, ...others: readonly Case[]) =>
  withOwnDetails(file, [file, ...others]).answers.creditor;

describe('the details of the owner', () => {
  test('are known in a case that lacks them, and its own words win', () => {
    const one = of('1', '2026-01-01', { name: 'Oak', phone: '1', howToPay: 'By link' });
    expect(told(of('2', '2026-02-01', { phone: '2' }), one)).toEqual({
      name: 'Oak',
      phone: '2',
      howToPay: 'By link',
    });
  });

  test('come from the case that was opened last, each by itself', () => {
    const old = of('1', '2026-01-01', { name: 'Oak', phone: '1', email: 'old@oak.example' });
    const late = of('2', '2026-02-01', { name: 'Oak', phone: '2' });
    expect(told(of('3', '2026-03-01'), late, old)).toEqual({
      name: 'Oak',
      phone: '2',
      email: 'old@oak.example',
    });
  });

  test('of another trade stay there', () => {
    const oak = of('1', '2026-01-01', { name: 'Oak', howToPay: 'To Oak' });
    const elm = of('2', '2026-02-01', { name: 'Elm', phone: '2' });
    expect(told(oak, elm)).toEqual({ name: 'Oak', howToPay: 'To Oak' });
    expect(told(of('3', '2026-03-01'), oak, elm)).toEqual({ name: 'Elm', phone: '2' });
  });

  test('leave place and kind of business to each case, and an empty one as it is', () => {
    const one = of('1', '2026-01-01', { place: 'GB-ENG', entity: 'company' });
    const other = of('2', '2026-01-01');
    expect(withOwnDetails(other, [one, other])).toBe(other);
  });
});
