/** The eight lives in words: who owes, and how it went. */
import { moneyWords } from '#domain/format.ts';
import { placeWords } from '#components/machine/words.ts';
import type { EightName, ToldLife } from '#planner/explore/lives/eight.ts';

/** Before the name of a stage that a case has just come to. */
export const STAGE_CHANGES = 'Stage:';

export const LIFE_WORDS: Readonly<
  Record<EightName, { readonly name: string; readonly what: string }>
> = {
  'pays on reminder': {
    name: 'Pays on the first reminder',
    what: 'Most late bills are an oversight.',
  },
  'promises and breaks': {
    name: 'Promises, and does not pay',
    what: 'A friendly voice and a day, each time. The day passes and no money comes.',
  },
  'pays halves': {
    name: 'Pays a half each time',
    what: 'Half of what is left comes after each letter, and nothing is said.',
  },
  'keeps a plan': {
    name: 'Cannot pay, and keeps a plan',
    what: 'They say that money is short. A plan in writing is all they need.',
  },
  'disputes each answer': {
    name: 'Disputes every answer',
    what: 'They contest the bill, get an answer, and contest it again.',
  },
  refuses: { name: 'Refuses', what: 'They say no, and mean it.' },
  'cannot pay, never picks up': {
    name: 'Cannot pay, and never picks up',
    what: 'They write that they cannot pay. Nobody ever answers the phone.',
  },
  silent: { name: 'Says nothing', what: 'No answer to any letter or call.' },
};

const times = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** How a life went, in one sentence: contacts, money, and where it ended. */
export function lifeInShort({ contacts, paid, stage, days }: ToldLife): string {
  const asked = times(contacts, 'contact', 'contacts');
  const money = Number(paid) > 0 ? `${moneyWords(Number(paid), 'USD')} paid` : 'nothing paid';
  const last = days.at(-1)?.after ?? 0;
  const end = stage.startsWith('closed')
    ? `closed after ${times(last, 'day', 'days')} as ${placeWords(stage).toLowerCase()}`
    : `at rest in ${placeWords(stage).toLowerCase()}, with a review to come`;
  return `${asked}, ${money}, ${end}.`;
}
