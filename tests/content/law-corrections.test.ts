/** What an audit found wrong in the records of law, and must not come back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case, LogEntry } from '#domain/case.ts';
import { dataOf, readFolder } from '#cli/read-content.ts';
import { speaksForCompany } from '#lib/place-words.ts';
import { breachOf } from '#planner/contact/contact-guard.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { someAnswers } from '../support/builders.ts';
import { law } from '../support/law.ts';

const content = join(import.meta.dirname, '../../content');
const files = dataOf(readFolder(join(content, 'law'), 'json', lawSchema));
function place(slug: string): PlaceFile {
  const file = files[slug];
  if (!file) throw new Error(`content/law/${slug}.json is missing`);
  return file;
}
const said = (path: string): string => readFileSync(join(content, path), 'utf8');

describe('limits of courts', () => {
  test('Connecticut: the higher limit is the claim of the customer, not of the contractor', () => {
    const [general, customer] = place('us-ct').smallClaims.limitVariants;
    expect([general?.limit, customer?.limit]).toEqual([5000, 15_000]);
    expect(general?.appliesTo).toContain('contractor');
    expect(customer?.appliesTo).toContain('customer');
    expect(law.places['US-CT']?.smallClaims.limit.entity).toBe(500_000);
  });

  test('Nebraska has its higher limit, and no change of it is pending', () => {
    const { limit, pendingChange, limitNotes } = place('us-ne').smallClaims;
    expect({ limit, pendingChange }).toEqual({ limit: 7500, pendingChange: null });
    expect(limitNotes).not.toMatch(/inflation|five years/);
  });

  test('Virginia names the court for larger sums, and how far it goes', () => {
    expect(place('us-va').smallClaims.limitNotes).toMatch(/General District Court.*\$50,000/);
  });

  test('Northern Ireland shows the rise that was announced as pending, not as law', () => {
    const { limit, pendingChange, limitNotes } = place('gb-nir').smallClaims;
    expect(limit).toBe(5000);
    expect(limitNotes).toContain('£30,000');
    expect(pendingChange).toMatch(/£60,000.*£20,000/);
  });

  test('Scotland: no expenses for a claim up to £300', () => {
    expect(place('gb-sct').smallClaims.limitNotes).toMatch(/nothing for a claim up to £300/);
  });

  test('England: mediation leaves out what its text leaves out, and has no end day of hearsay', () => {
    const { limitNotes } = place('gb-eng').smallClaims;
    expect(limitNotes).toMatch(/Online Civil Money Claims/);
    expect(limitNotes).not.toContain('2027');
  });

  test('New York names each of its courts', () => {
    const { court } = place('us-ny').smallClaims;
    for (const name of ['Civil Court', 'City Courts', 'District Courts', 'Town and Village'])
      expect(court).toContain(name);
  });
});

test.each([
  ['us-or', 'Yes'],
  ['us-vt', 'Yes'],
  ['us-hi', 'Yes, if the court agrees'],
])('%s: whether a company may come without a lawyer: %s', (slug, answer) => {
  expect(speaksForCompany(place(slug))).toBe(answer);
  expect(law.places[place(slug).place]?.smallClaims.entityWithoutLawyer).toBe(true);
});

test('Washington: a payment in time starts the time again, a later one never does', () => {
  const { notes } = place('us-wa').limitation;
  expect(notes).toMatch(/before the time is over starts it again/);
  expect(notes).toMatch(/whatever the contract/);
});

test('Virginia: interest on an open account waits for 60 days', () => {
  expect(place('us-va').interest.basis).toMatch(/60 days/);
  expect(place('us-va').limitation.notes).toMatch(/between merchants have five/);
});

test('Florida: the rate of the day is not held, and the page says where it stands', () => {
  const { prejudgmentRatePct, rateUrl, basis } = place('us-fl').interest;
  expect(prejudgmentRatePct).toBeNull();
  expect(rateUrl).toMatch(/^https:\/\/www\.myfloridacfo\.com\//);
  expect(basis).not.toMatch(/8\.54/);
});

describe('a default judgment and military service', () => {
  test.each(['guides/if-they-do-not-answer-the-claim.mdx', 'sources/scra-default-affidavit.yaml'])(
    '%s: a lawyer for one who appears to serve, a bond where nobody can tell',
    (path) => {
      expect(said(path)).not.toMatch(/or nobody can tell, the court must name/);
      expect(said(path)).toMatch(/may ask (you )?for a bond/);
    },
  );
});

describe('contact', () => {
  test('California: only debts to lenders, financing providers and debt buyers', () => {
    expect(place('us-ca').firstParty.notes).toMatch(/lender.*financing provider.*debt buyer/);
    expect(place('us-ca').firstParty.notes).not.toContain('same creditor');
  });

  test('Pennsylvania: seven calls in seven days, and one talk a week', () => {
    expect(law.places['US-PA']?.contactCaps).toMatchObject([{ max: 7, windowDays: 7 }]);
    const counted = place('us-pa').contactRules.map(({ max }) => max);
    expect(counted).toEqual(expect.arrayContaining([1, 7]));
  });

  const caseIn = (id: string): Case => ({
    id: 'c',
    title: 'C',
    openedOn: '2026-03-02',
    answers: someAnswers({}, { kind: 'consumer', place: id }),
    log: [],
  });
  const call: LogEntry = {
    id: 'c1',
    at: '2026-03-03T10:15:00-05:00',
    type: 'contact',
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    party: 'employer',
  };

  test.each(['US-FL', 'US-CA', 'US-TX', 'US-NY', 'US-MD', 'US-WI'])(
    '%s: its own law stands behind “no word to others”',
    (id) => {
      const file = caseIn(id);
      const rules = breachOf(file, call, law)?.reasons.map(({ rule }) => rule);
      expect(rules).toContain('third-party-no-word');
      const reasons = reasonsOf(standingOf(file, law, '2026-03-03'), ['third-party-no-word']);
      expect(reasons['third-party-no-word']?.sources).toContain(`${id.toLowerCase()}.contact`);
    },
  );

  test.each(['US-FL', 'US-CA', 'US-PA'])('%s: and behind “a lawyer acts for them”', (id) => {
    const reasons = reasonsOf(standingOf(caseIn(id), law, '2026-03-03'), ['hold-represented']);
    expect(reasons['hold-represented']?.sources).toContain(`${id.toLowerCase()}.contact`);
  });

  test('a place without such a law is not named for it', () => {
    const reasons = reasonsOf(standingOf(caseIn('US-VA'), law, '2026-03-03'), ['hold-represented']);
    expect(reasons['hold-represented']?.sources).not.toContain('us-va.contact');
  });
});
