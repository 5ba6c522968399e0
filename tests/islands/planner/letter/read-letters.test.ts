/**
 * What reading every letter in every kind of case looks for: who owes, one invoice or many, here or
 * there, whatever has happened. Each fault is one that a reader once found.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWorkingDay } from '#domain/calendar.ts';
import { localeOfCase } from '#domain/case-country.ts';
import { placeLaw } from '#domain/law.ts';
import { writeIn } from '#islands/shared/format.ts';
import { isFinalDemand } from '#planner/papers/letter-fit.ts';
import { law } from '../../../support/law.ts';
import { READ_ON, SITUATIONS } from '../../../support/letter-cases.ts';
import { COMBINATIONS, lettersThatGo, type Going } from '../../../support/letters-that-go.ts';
import { letterTexts } from '../../../support/letters.ts';

interface Read extends Going {
  readonly from: string;
  readonly situation: string;
  /** All details of both sides are known. */
  readonly whole: boolean;
}
const read: Read[] = [];

beforeAll(() => {
  for (const [combination, file] of COMBINATIONS)
    for (const [situation, happened] of Object.entries(SITUATIONS)) {
      writeIn(localeOfCase(law, file.answers));
      for (const going of lettersThatGo(file, happened, READ_ON))
        read.push({
          ...going,
          situation,
          from: `${going.id}: ${combination}, ${situation}`,
          whole: !combination.endsWith('bare'),
        });
    }
});
afterAll(() => writeIn('en-US'));

const isBritish = ({ file }: Read) => file.answers.debtor?.place?.startsWith('GB') ?? false;
const isBusiness = ({ file }: Read) => file.answers.debtor?.kind === 'business';
const letterOnly = ({ id }: Read) => letterTexts[id]?.kind === 'letter';

/** Each letter in which a pattern is found, with what was found. */
const finds = (pattern: RegExp, which: (each: Read) => boolean = () => true) =>
  read.flatMap((each) => {
    const found = which(each) ? pattern.exec(each.text) : null;
    return found ? [`${each.from}: ${found[0]}`] : [];
  });

describe('the text of a letter', () => {
  it('is read for every letter and script', () => {
    const missing = Object.keys(letterTexts).filter((id) => !read.some((each) => each.id === id));
    expect(missing).toEqual([]);
  });
  it('has no double space, no empty sum, no mark and no stray punctuation', () => {
    expect(finds(/\S {2,}\S|[$£]0\.00|[{}]|\.\.|,,| [.,;?](\s|$)|undefined|NaN/m)).toEqual([]);
  });
  it('says no word twice', () => {
    expect(finds(/\b(invoice|the|a|of|in|by)\s\1\b/i)).toEqual([]);
  });
  it('says one of one invoice, and many of many', () => {
    expect(finds(/\b(copies of|for|about) (the )?invoices? \w+(?= and is\b)/)).toEqual([]);
    expect(finds(/a copy of (the )?invoices|copies of (the )?invoice /)).toEqual([]);
    expect(finds(/\b\d+ invoices[^.\n]*\. It /)).toEqual([]);
  });
  it('is in the words and the dates of the country', () => {
    expect(
      finds(
        /\bZIP\b|certified mail|in the mail|\$|[A-Z][a-z]{2} \d{1,2}, \d{4}|my lawyer|Thank you for your business/,
        isBritish,
      ),
    ).toEqual([]);
    expect(
      finds(
        /£|cheque|\d Sept? \d|solicitor|County Court|custom\.|Yours sinc/,
        (each) => !isBritish(each),
      ),
    ).toEqual([]);
  });
  it('speaks to a company as to a company', () => {
    const toThem = (each: Read) => isBusiness(each) && letterTexts[each.id]?.to === undefined;
    expect(finds(/debt advice|has died|take advice|emails or texts/, toThem)).toEqual([]);
    expect(finds(/speak with Marlow & Sons|ask Marlow & Sons to call/)).toEqual([]);
  });
});

/** What only the owner can know, and writes into a letter. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'agency-hand-over': ['agencyName'],
  'call-follow-up': ['callSaid'],
  'co-debtor': ['theirAddress'],
  'counter-offer': ['counterAmount'],
  // Where the plan goes past the demand, its day is the owner's.
  demand: ['deadline'],
  discount: ['discountAmount', 'discountDeadline'],
  'estate-claim': ['theirAddress'],
  'final-demand-lawyer': ['theirAddress'],
  guarantor: ['theirAddress'],
  'judgment-plan': ['instalmentTable'],
  'letter-of-claim-person': ['refusalReason'],
  'payment-plan': ['instalmentTable'],
  'plan-offer': ['instalmentTable'],
  'proof-of-claim-cover': ['bankruptcyCourt', 'theirAddress'],
  reclamation: ['goodsList'],
  refund: ['refundHow'],
};

describe('what a letter says of the case', () => {
  it('leaves open only what its owner alone can know', () => {
    const open = new Map<string, Set<string>>();
    for (const { id, forms, whole } of read)
      for (const { name } of whole ? forms.open : [])
        open.set(id, (open.get(id) ?? new Set()).add(name));
    const found = [...open].flatMap(([id, names]) =>
      [...names].filter((name) => !OWNERS[id]?.includes(name)).map((name) => `${id}: ${name}`),
    );
    expect(found).toEqual([]);
  });
  it('gives a working day that is still to come', () => {
    const wrong = read.filter(({ payBy, file }) => {
      const place = placeLaw(law, file.answers.debtor?.place);
      return payBy !== undefined && (payBy <= READ_ON || !isWorkingDay(payBy, place));
    });
    expect(wrong.map(({ from, payBy }) => `${from}: ${payBy}`)).toEqual([]);
  });
  it('offers no payment in parts that was just refused', () => {
    const refused = ({ situation, id }: Read) =>
      /plan refused|refused by word/.test(situation) && (isFinalDemand(id) || id === 'demand');
    expect(read.filter(refused).length).toBeGreaterThan(0);
    expect(
      finds(/a plan agreed in writing|fixed dates for the rest|open to a plan/, refused),
    ).toEqual([]);
  });
  it('thanks for no word that was not given, and calls no first call a second', () => {
    const willPay = (each: Read) => !/will pay/.test(each.situation);
    expect(finds(/Thank you for telling me that you will pay\./, willPay)).toEqual([]);
    const silent = ({ situation }: Read) => situation === 'nothing yet';
    expect(finds(/calling again|I wrote or spoke to you/, silent)).toEqual([]);
  });
  it('names the payment that is missing where a plan is missed, and no older promise', () => {
    const missed = read.filter(({ id }) => id === 'call-plan-missed');
    expect(missed.length).toBeGreaterThan(0);
    for (const { text, file, from } of missed)
      expect(text, from).toContain(file.answers.debt.currency === 'GBP' ? '£210.00' : '$210.00');
  });
  it('says that a judgment is satisfied where there is one, and is silent of courts where not', () => {
    const settled = read.filter(({ id }) => id === 'settled');
    for (const { text, situation, from } of settled)
      expect(/judgment/.test(text), from).toBe(situation === 'judgment paid');
    expect(settled.some(({ situation }) => situation === 'judgment paid')).toBe(true);
  });
});

describe('a letter about a judgment', () => {
  const of = (id: string) => read.filter((each) => each.id === id);
  it('goes where one stands unpaid, and after it is paid, and nowhere else', () => {
    const where = (id: string) => new Set(of(id).map(({ situation }) => situation));
    const unpaid = new Set(['after judgment', 'our plan after judgment']);
    expect(where('judgment-request')).toEqual(unpaid);
    expect(where('judgment-means')).toEqual(unpaid);
    expect(where('judgment-plan')).toEqual(unpaid);
    expect(where('judgment-paid')).toEqual(new Set(['judgment paid']));
  });
  it('adds up: what the court set, less what was paid since, is what it asks for', () => {
    const cents = (text: string | undefined) =>
      Math.round(Number(text?.replace(/[^\d.]/g, '')) * 100);
    for (const { text, from } of of('judgment-request')) {
      const [, asked] = /([$£][\d,.]+) of it is still to pay/.exec(text) ?? [];
      const [, set] =
        /Judgment, with [$£]35\.00 of costs in it, amount ([$£][\d,.]+)/.exec(text) ?? [];
      const paid = [...text.matchAll(/Payment, amount −([$£][\d,.]+)/g)].map(([, sum]) =>
        cents(sum),
      );
      const left = cents(set) - paid.reduce((sum, each) => sum + each, 0);
      expect(cents(asked), from).toBe(left);
      expect(left, from).toBeGreaterThan(0);
      expect(text, from).toContain('C-77');
    }
  });
  it('gives the days to dispute that the rule of Massachusetts names', () => {
    const notices = of('validation-massachusetts');
    expect(notices.length).toBeGreaterThan(0);
    for (const { text, from } of notices) expect(text, from).toContain('within 30 days after');
  });
});

describe('a letter to somebody else', () => {
  const toOthers = (each: Read) => letterTexts[each.id]?.to !== undefined && letterOnly(each);
  it('does not speak as to the debtor, nor go to their email', () => {
    expect(finds(/spoke to you|you promised|ann@example\.com/, toOthers)).toEqual([]);
  });
  it('that went to the wrong one names neither the debtor nor a sum', () => {
    expect(finds(/Marlow|[$£]\d|invoice/i, ({ id }) => id === 'wrong-person')).toEqual([]);
  });
  it('asks who owes the sum themselves as such, not as somebody who signed', () => {
    const asked = (role: string) =>
      read.filter(({ file, id }) => {
        const others = file.answers.debtor?.others ?? [];
        return others.some((other) => other.role === role) && /^(guarantor|co-debtor)$/.test(id);
      });
    expect(new Set(asked('co-debtor').map(({ id }) => id))).toEqual(new Set(['co-debtor']));
    expect(new Set(asked('guarantor').map(({ id }) => id))).toEqual(new Set(['guarantor']));
  });
});

describe('the last letter before a claim', () => {
  const lastTo = (place: string, kind: string) =>
    new Set(
      read
        .filter(({ id, file, stage }) => {
          const { debtor } = file.answers;
          return (
            debtor?.place === place &&
            debtor.kind === kind &&
            stage === 'chasing.finalDemand' &&
            isFinalDemand(id)
          );
        })
        .map(({ id }) => id),
    );
  it('is a letter of claim in England, for a company or for a person, and nowhere else', () => {
    expect(lastTo('GB-ENG', 'business')).toEqual(new Set(['letter-of-claim-company']));
    expect(lastTo('GB-ENG', 'consumer')).toEqual(new Set(['letter-of-claim-person']));
    expect(lastTo('GB-ENG', 'sole-trader')).toEqual(new Set(['letter-of-claim-person']));
    for (const place of ['GB-SCT', 'US-TX', 'US-CA'])
      expect(lastTo(place, 'business')).toEqual(new Set(['final-demand']));
  });
});

describe('letters that are the last word', () => {
  it('say nothing of what more may come', () => {
    const last = ({ id }: Read) => /^(settled|thank-you|refund|stop-ack|wrong-person)/.test(id);
    expect(finds(/emails or texts about this/, last)).toEqual([]);
  });
});
