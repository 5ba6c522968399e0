/**
 * The three fields of the site's own home page: they say back what they understood, name the first
 * step at once, and hand what was typed to the planner. The fields stand in the page; this only
 * fills in what it says. Nothing is kept before the reader goes on.
 */
import { localeOfCase } from '#domain/case-country.ts';
import type { Case } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { folded } from '#domain/folded.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import { keptPart, readDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { cellName } from '#islands/form/row-names.ts';
import type { Typed } from '#islands/form/types.ts';
import { askForThinking, thinkingOn, type Thinking } from '#islands/planner/data.ts';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { orderHere } from '#islands/planner/interview/order-here.ts';
import { placeGroups } from '#islands/planner/interview/places.ts';
import { FIRST_STEP } from '#islands/planner/words/first-step.ts';
import { localToday } from '#islands/shared/clock.ts';
import { roughMoney, showBrief, showDay, showMoney, writeIn } from '#islands/shared/format.ts';
import { keepHalfTyped } from '#islands/storage/half-typed.ts';
import { keepForReload } from '#islands/storage/tab.ts';
import { likelyCurrency } from '#planner/interview/currency.ts';
import { INVOICES, NO_ANSWERS } from '#planner/interview/interview.ts';

const input = (name: string): HTMLInputElement | undefined => {
  const found = document.getElementById(`step-${name}`);
  return found instanceof HTMLInputElement ? found : undefined;
};
const valueOf = (name: string): string => input(name)?.value.trim() ?? '';
function tell(name: string, text: string): void {
  const place = document.getElementById(`step-${name}`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** The id of the place that a text names: whole, by postal code, or begun so that one is left. */
export function placeOf(law: Law, text: string): string | undefined {
  const words = folded(text.trim());
  if (words === '') return undefined;
  const all = placeGroups(law).flatMap(({ choices }) => choices);
  const named = all.filter(({ label }) => folded(label) === words);
  const coded = all.filter(({ value }) => folded(value.split('-').at(-1) ?? '') === words);
  const begun = all.filter(({ label }) => folded(label).startsWith(words));
  return [named, words.length === 2 ? coded : [], words.length > 2 ? begun : []].find(
    (found) => found.length === 1,
  )?.[0]?.value;
}

/** What is typed, as the form of the first plan keeps it. */
export const typedOf = (much: string, since: string, place: string | undefined): Typed => ({
  [INVOICES.name]: '1',
  [cellName(INVOICES.name, 0, 'amount')]: much,
  [cellName(INVOICES.name, 0, 'dueOn')]: keptPart(since),
  ...(place === undefined ? {} : { 'debtor.place': place }),
});

/** What the fields mean by now. */
function readNow(law: Law, today: PlainDate) {
  const place = placeOf(law, valueOf('where'));
  const order = orderHere(law, NO_ANSWERS, place ?? '');
  const money = readMoney(valueOf('much'));
  const day = readDate(keptPart(valueOf('since')), { today, order, side: 'near' });
  const answers = place === undefined ? {} : { debtor: { place } };
  writeIn(localeOfCase(law, answers));
  return {
    place,
    order,
    answers,
    currency: likelyCurrency(answers, law, currencyHere()),
    amount: money.kind === 'amount' ? money.amount : undefined,
    either: money.kind === 'either',
    dueOn: day.kind === 'date' ? day.date : undefined,
  };
}

function show({ data: { law }, core }: Thinking): void {
  const today = localToday();
  const now = readNow(law, today);
  const { amount, dueOn, currency } = now;
  const late = dueOn === undefined ? '' : FIRST_STEP.late(daysBetween(dueOn, today));
  const found = placeLaw(law, now.place);
  const own = countryOf(law, found)?.currency;
  const limit = Math.min(...Object.values(found?.smallClaims.limit ?? { none: 0 }));
  const sum = amount === undefined ? FIRST_STEP.much : showMoney(amount, currency);
  tell('much-echo', now.either ? FIRST_STEP.either : sum);
  tell(
    'since-echo',
    dueOn ? `${showBrief(dueOn, today)}, ${late}` : FIRST_STEP.since(now.order, valueOf('since')),
  );
  tell(
    'where-echo',
    limit > 0 && own
      ? FIRST_STEP.limit(roughMoney(decimal(limit), own))
      : FIRST_STEP.where(valueOf('where'), now.place !== undefined),
  );
  if (amount === undefined || dueOn === undefined || Number(amount) === 0) return;
  const file: Case = {
    id: 'draft',
    title: '',
    openedOn: today,
    log: [],
    answers: {
      ...now.answers,
      debt: { currency, invoices: [{ number: '1', amount, dueOn }] },
    },
  };
  const { next } = core.planAsItStands(file, law, today);
  tell('what', law.steps[next.id]?.title ?? next.id);
  tell('when', FIRST_STEP.when(showDay(next.on, today), next.on === today));
  tell('go', FIRST_STEP.goOn);
}

/** Listens to the fields from here on. */
export async function start(): Promise<void> {
  const fields = document.getElementById('first-step');
  const go = document.getElementById('step-go');
  const known: { law?: Law } = {};
  go?.addEventListener('click', () => {
    const [much, since, where] = ['much', 'since', 'where'].map(valueOf);
    if (`${much}${since}${where}` === '') return;
    const place = known.law && placeOf(known.law, where ?? '');
    if (!keepHalfTyped({ form: 'new' }, typedOf(much ?? '', since ?? '', place))) return;
    // The planner puts the words into its fields without asking: they were typed a moment ago.
    keepForReload({ hash: '#/new', fields: [] });
    go.setAttribute('href', `${go.getAttribute('href')?.split('#')[0] ?? '/plan/'}#/new`);
  });
  const thought = await askForThinking().catch(() => undefined);
  if (!thought) return;
  const thinking = thinkingOn(thought, localToday());
  const { law } = thinking.data;
  known.law = law;
  const list = document.getElementById('step-places');
  list?.replaceChildren(
    ...placeGroups(law)
      .slice(0, Object.keys(law.countries).length)
      .flatMap(({ choices }) => choices)
      .map(({ label }) => new Option(label, label)),
  );
  fields?.addEventListener('input', () => show(thinking));
  show(thinking);
}
