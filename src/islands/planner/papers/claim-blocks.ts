/** Who the parties are, and what a claim form asks, answered from the case. */
import type { Case } from '#domain/case.ts';
import { countryOfCase } from '#domain/case-country.ts';
import { formLine, type ClaimForms } from '#domain/court-form.ts';
import { isSigned } from '#domain/limitation.ts';
import { decimal } from '#domain/money.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import { askedTable } from '#islands/planner/letter/letter-tables.ts';
import { interestSentence } from '#islands/planner/papers/interest-sentence.ts';
import { showDate, showMoney } from '#islands/planner/papers/show.ts';
import { COURT_FILE as WORDS } from '#islands/planner/words/court-file.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import { AGREEMENT_NAMES, DEBTOR_KIND_NAMES, ENTITY_NAMES } from '#islands/planner/words/share.ts';
import { addressLines } from '#planner/papers/address.ts';
import type { CourtEvent, CourtFile } from '#planner/papers/court-file.ts';
import type { Block } from '#planner/papers/document.ts';

type Row = readonly [label: string, value: string | undefined];
/** The site of an address, as it is typed. */
const siteOf = (url: string): string => new URL(url).hostname;
const known = (rows: readonly Row[]): Block => ({
  kind: 'facts',
  rows: rows.flatMap(([label, value]) => (value ? [[label, value]] : [])),
});
/** Each row stands: what is not known is named as such. */
const whole = (rows: readonly Row[]): Block => ({
  kind: 'facts',
  rows: rows.map(([label, value]) => [label, value?.trim() ? value : WORDS.unknown]),
});
const heading = (words: string): Block => ({ kind: 'heading', level: 3, text: words });
/** An address in its lines, in the manner of the country. */
const addressOf = (
  side: Parameters<typeof addressLines>[0],
  file: Case,
  { law }: SiteData,
): string | undefined =>
  addressLines(side, countryOfCase(law, file.answers)).join('\n') || undefined;

/** The parties with all that is known of them. */
export function partyRows(file: Case, data: SiteData): readonly Block[] {
  const { creditor, debtor } = file.answers;
  const placeOf = (id: string | undefined) => id && placeName(data.law, id);
  const trades = (party: { readonly name?: string; readonly legalName?: string } | undefined) =>
    party?.legalName && party.legalName !== party.name ? party.name : undefined;
  return [
    heading(WORDS.claimant),
    known([
      [WORDS.name, creditor?.legalName ?? creditor?.name ?? WORDS.unknown],
      [WORDS.trades, trades(creditor)],
      [WORDS.is, creditor?.entity && ENTITY_NAMES[creditor.entity]],
      [WORDS.address, addressOf(creditor, file, data) ?? WORDS.unknown],
      [WORDS.place, placeOf(creditor?.place)],
      [WORDS.speaks, creditor?.signer],
      [WORDS.phone, creditor?.phone],
      [WORDS.email, creditor?.email],
    ]),
    heading(WORDS.defendant),
    known([
      [WORDS.name, debtor?.legalName ?? debtor?.name ?? WORDS.unknown],
      [WORDS.trades, trades(debtor)],
      [WORDS.is, debtor?.kind && DEBTOR_KIND_NAMES[debtor.kind]],
      [WORDS.address, addressOf(debtor, file, data) ?? WORDS.unknown],
      [WORDS.place, placeOf(debtor?.place)],
      [WORDS.ask, debtor?.contact],
      [WORDS.phone, debtor?.phone],
      [WORDS.email, debtor?.email],
    ]),
    ...(debtor?.others ?? []).flatMap(({ role, name, kind, address }): readonly Block[] => [
      heading(WORDS.other[role] ?? WORDS.defendant),
      known([
        [WORDS.name, name],
        [WORDS.is, kind && DEBTOR_KIND_NAMES[kind]],
        [WORDS.address, addressOf({ address }, file, data) ?? WORDS.unknown],
      ]),
    ]),
  ];
}

type LineOf = (event: CourtEvent, from: { readonly file: Case; readonly data: SiteData }) => string;

/** The court's own form, each on a line with the site that gives it out. */
function formRow(
  { court, claimForm }: CourtFile,
  { forms }: Pick<ClaimForms, 'forms'> = { forms: [] },
): readonly Row[] {
  if (court === undefined) return [];
  const lines = forms.map((form) => {
    const site = form.url === undefined ? WORDS.formFromClerk : siteOf(form.url);
    return `${formLine(form)}: ${site}`;
  });
  return [[WORDS.form, lines.join('\n') || (claimForm ?? WORDS.formUnread)]];
}

/** The claim sheet: what the usual form asks for, in the order it is asked. */
export function claimBlocks(
  file: Case,
  court: CourtFile,
  data: SiteData,
  lineOf: LineOf,
  forms?: ClaimForms,
): readonly Block[] {
  const { creditor, debtor, debt, before } = file.answers;
  const { account, asOf } = court;
  const { asked } = account;
  const what = new Set(asked.flatMap((each) => each.what ?? []));
  const { currency } = debt;
  const earlierDemands = [
    before?.demandLetters === undefined ? '' : WORDS.demandsBefore(before.demandLetters),
    before?.finalDemandOn ? RECAP.finalBefore(showDate(before.finalDemandOn)) : '',
  ].filter(Boolean);
  const signed = isSigned(file.answers);
  return [
    whole([
      [WORDS.whoSues, creditor?.legalName ?? creditor?.name],
      [WORDS.address, addressOf(creditor, file, data)],
      [WORDS.whoIsSued, debtor?.legalName ?? debtor?.name],
      [WORDS.address, addressOf(debtor, file, data)],
      [WORDS.court, court.court],
      ...formRow(court, forms),
      [WORDS.whatFor, [...what].join('; ')],
      [WORDS.agreement, debt.agreement && AGREEMENT_NAMES[debt.agreement]],
      [WORDS.agreedOn, debt.agreedOn && showDate(debt.agreedOn)],
      [WORDS.agreedWith, debt.agreedWith],
      [WORDS.signed, signed === undefined ? undefined : WORDS[signed ? 'yes' : 'no']],
      [WORDS.dueFrom, asked[0] && showDate(asked[0].dueOn)],
      [WORDS.sum, showMoney(decimal(account.sums.total), currency)],
      [WORDS.interestBasis, interestSentence(debt, court.recap)],
    ]),
    heading(WORDS.howItAddsUp),
    {
      kind: 'table',
      table: askedTable({ account, asOf, withCharges: true, leftAside: 0, currency }),
    },
    heading(WORDS.demands),
    ...(earlierDemands.length > 0 ? [known([[WORDS.before, earlierDemands.join(' ')]])] : []),
    court.demands.length > 0
      ? {
          kind: 'list',
          ordered: false,
          items: court.demands.map(
            (event) =>
              `${showDate(event.on)}: ${lineOf(event, { file, data })} (${WORDS.no_} ${event.number})`,
          ),
        }
      : { kind: 'paragraph', text: WORDS.none },
  ];
}
