/**
 * Every screen of the planner, and every state that a screen can be in: how to reach it fast, and
 * what shows that it is there. States that differ from one that stays in the gate by words or data
 * alone are for the thorough run.
 */
import type { Page } from '../support/browser.ts';
import { inThorough } from '../support/thorough.ts';
import { CASES, fileOfCase, kept, keptCase, LONG_NAME, type CaseName } from './planner-cases.ts';
import { manyCases } from './many-cases.ts';
import { choose, press, typePassphrase } from './backup-walk.ts';

export interface State {
  readonly name: string;
  readonly hash: string;
  /** Words that only this state shows. */
  readonly sees: string | RegExp;
  /** What an owner does there. */
  readonly then?: (page: Page) => Promise<void>;
}
/** States that one tab goes through, one after the other. */
export interface Lane {
  readonly name: string;
  readonly texts: readonly (readonly [string, string])[];
  readonly states: readonly State[];
}

const at = (id: CaseName, place = ''): string => `#/case/${id}${place && `/${place}`}`;
const state = (name: string, hash: string, sees: string | RegExp, then?: State['then']): State => ({
  name,
  hash,
  sees,
  ...(then ? { then } : {}),
});
const submit =
  (name: string) =>
  (page: Page): Promise<void> =>
    press(page, name);
const say = async (page: Page, ...buttons: readonly (string | RegExp)[]): Promise<void> => {
  for (const name of buttons) await page.getByRole('button', { name }).first().click();
};

const BACKUP = {
  format: 'firm-and-fair/cases',
  schema: 1,
  savedAt: '2026-11-22T10:00:00-06:00',
  cases: [
    fileOfCase('fresh', { title: 'The Blue Door', log: [{ type: 'payment', amount: '10.00' }] }),
    fileOfCase('mill', CASES.person),
    fileOfCase('quarry', CASES.disputed),
    fileOfCase('twice', {}),
  ],
};
const base64 = (bytes: number): string => Buffer.alloc(bytes, 7).toString('base64');
const SEALED = {
  format: 'firm-and-fair/sealed',
  version: 1,
  kdf: 'PBKDF2-SHA-256',
  iterations: 600_000,
  salt: base64(16),
  cipher: 'AES-256-GCM',
  iv: base64(12),
  compression: 'none',
  ciphertext: base64(64),
  sha256: base64(32),
};

/** Several invoices, one line that cannot be read, and a plan beside them. */
const fillFirst = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Paste several' }).click();
  await page.getByLabel('Paste your list here').fill('850, Nov 6, 1042\n350, 11/20\nno bill');
  await press(page, 'Add these lines');
  await page.getByRole('radio', { name: 'I called', exact: true }).check();
};

const START: readonly State[] = [
  state('first home', '#/', 'Who still owes you money?'),
  state('the first plan', '#/new', 'What do they owe you?'),
  state('the first plan, empty', '#/new', 'There is a problem', submit('Open the plan')),
  ...inThorough(state('from a stage', '#/from/demand', 'What do they owe you?')),
  state('a file to open', '#/import', 'Open a case file'),
  state('a file that is none', '#/import', 'There is a problem', (page) => choose(page, 'no case')),
  state('nothing to delete', '#/delete-all', 'There is nothing to delete'),
  ...inThorough(
    state('safe keeping of nothing', '#/keeping', 'Safe keeping'),
    state('dates of nothing', '#/dates', 'Dates for your calendar'),
  ),
  state('a missing case', '#/case/gone', /not (here|in this browser)/),
  state(
    'a share link',
    '#/shared/ApcbbdbbbaaaaaacqaaqiabfaB.US-TX',
    'A case somebody shared with you',
  ),
  state('a broken share link', '#/shared/Axyz', 'This link is not whole'),
  ...inThorough(state('a share link of later', '#/shared/Babcdef', 'made by a newer version')),
  // Last, as what is typed is kept.
  state('the first plan, filled', '#/new', 'no amount and no due date found', fillFirst),
];
/** Between them, every kind of field that a form of the log has. */
const FORMS = [
  'spoke/will-pay',
  'offer/payment-plan',
  'notice/breathing-space',
  'judgment/won',
  'invoice',
];
const MORE_FORMS = [
  'no-answer',
  'visit',
  'letter/demand',
  'they-wrote',
  'returned',
  'promise',
  'paid',
  'dispute',
  'offer-answered',
  'cooling-off',
  'decided',
  'filed',
  'hearing',
  'told/refuses',
  'they-called',
  'payment-returned',
  'credit',
  'left-out',
  'cost',
  'exhibit',
  'done/collect-proof',
  'written-off',
];
const form = (kind: string): State =>
  state(`log ${kind}`, at('called', `log/${kind}`), 'Save to the log');
/** Between them, every kind of field that a question has. */
const QUESTIONS = [
  'invoices/check',
  'debtor-place/check',
  'signs/case',
  'your-details/case',
  'before',
  'clauses',
  ...inThorough('who/check', 'proof/case', 'says', 'reach/0', 'time-zone', 'type', 'work'),
];

/** All lanes; each is short enough to run beside others. */
export const LANES: readonly Lane[] = [
  { name: 'the start', texts: [], states: START },
  {
    name: 'home with one case',
    texts: kept('fresh'),
    states: [state('home with one case', '#/', 'Blue Door Café')],
  },
  {
    name: 'home with many cases',
    texts: [...manyCases(10, 3, '2026-11-23'), ...kept('bankrupt', 'paid', 'person', 'twice')],
    states: [
      state('home with many cases', '#/', 'Do this one first'),
      ...inThorough(state('home on hold', '#/', 'Gone Under Inc', (page) => say(page, /^On hold/))),
      state('home that finds nothing', '#/', /No case/, async (page) => {
        await page.getByLabel('Find a case by name').fill('zzz');
      }),
      state('dates of all', '#/dates', 'Dates for your calendar'),
      state('delete everything', '#/delete-all', 'This is deleted'),
    ],
  },
  ...(
    [
      'promised',
      'plan',
      'bankrupt',
      'deciding',
      'judged',
      'paid',
      'person',
      'twice',
      ...inThorough(
        'fresh' as const,
        'called' as const,
        'later' as const,
        'disputed' as const,
        'cooling' as const,
        'court' as const,
        'dropped' as const,
      ),
    ] as const
  ).reduce<Lane[]>((lanes, id, index) => {
    const one = state(`a case: ${id}`, at(id), /Do this next|Stop|Closed/);
    const lane = lanes[Math.floor(index / 4)];
    return lane
      ? lanes.with(Math.floor(index / 4), {
          ...lane,
          texts: [...lane.texts, ...kept(id)],
          states: [...lane.states, one],
        })
      : [...lanes, { name: `pages of cases, ${lanes.length + 1}`, texts: kept(id), states: [one] }];
  }, []),
  {
    name: 'the log',
    texts: kept('called', 'bankrupt'),
    states: [
      state('what happened', at('called', 'log'), 'What has happened'),
      state('dates', at('called', 'dates'), 'Put these dates in your calendar'),
      state('money', at('called', 'money'), 'What each way would leave you'),
      ...FORMS.map(form),
      state(
        'log paid, empty',
        at('called', 'log/paid'),
        'There is a problem',
        submit('Save to the log'),
      ),
      state(
        'the guard',
        at('called', 'log/no-answer'),
        'Wait before you do this',
        submit('Save to the log'),
      ),
      ...inThorough(
        state(
          'the guard on hold',
          at('bankrupt', 'log/email'),
          'Wait before you do this',
          submit('Save to the log'),
        ),
      ),
    ],
  },
  ...inThorough({
    name: 'forms of the log',
    texts: kept('called'),
    states: MORE_FORMS.map(form),
  }),
  {
    name: 'holds',
    texts: kept('fresh', 'person', 'bankrupt', 'paid'),
    states: [
      state('the desk of holds', at('person', 'hold'), 'Stop, and do what is right'),
      state('the desk of a held case', at('bankrupt', 'hold'), 'How this ends'),
      ...inThorough(
        state('the desk of a closed case', at('paid', 'hold'), 'Stop, and do what is right'),
      ),
      state('a hold just pressed', at('fresh', 'hold'), 'On hold: a lawyer acts', (page) =>
        say(page, 'A lawyer acts for them'),
      ),
      state('what the hold changed', at('fresh'), 'Logged. What changed'),
    ],
  },
  {
    name: 'letters',
    texts: kept('deciding', 'bankrupt', 'person', 'fresh'),
    states: [
      state('papers', at('deciding', 'papers'), 'Fits now'),
      state('a letter', at('fresh', 'letter/reminder'), 'The check finds nothing to change.'),
      state(
        'a letter with findings',
        at('fresh', 'letter/demand'),
        '2 phrases to look at',
        async (page) => {
          await page.getByRole('button', { name: 'Change the words' }).click();
          await page
            .getByLabel('The words', { exact: true })
            .fill('You are a thief. I’ll see you in court.');
        },
      ),
      state('a letter on hold', at('bankrupt', 'letter/demand'), 'Send no letter to the debtor.'),
      ...inThorough(
        state('a letter too early', at('fresh', 'letter/final-demand'), 'Final demand'),
        state('a script', at('person', 'letter'), 'Letters and scripts'),
      ),
    ],
  },
  {
    name: 'calm',
    texts: kept('deciding', 'cooling', 'fresh', 'bankrupt'),
    states: [
      ...inThorough(state('write it angry', at('deciding', 'calm'), 'What a calm version does')),
      state('angry words', at('deciding', 'calm'), 'Phrases to look at', async (page) => {
        await page
          .getByLabel('What you would like to tell them')
          .fill('You THIEVES!!! I will tell all your customers and call the police.');
        await page.getByRole('list', { name: 'Phrases to look at' }).waitFor();
      }),
      state('a night to wait', at('cooling', 'calm'), 'You are cooling off until'),
      state('before you dial', at('fresh', 'rehearse'), 'Before you dial'),
      state('a rehearsal', at('fresh', 'rehearse'), 'Choose one, and answer it aloud', (page) =>
        say(page, 'I am ready', 'It is the right person', 'I said it', 'They are talking'),
      ),
      state('the call is over', at('deciding', 'rehearse'), 'The call is over', (page) =>
        say(page, 'I am ready', /^Someone else answers/, 'End the call now', 'I said it'),
      ),
      ...inThorough(state('a rehearsal on hold', at('bankrupt', 'rehearse'), 'Before you dial')),
    ],
  },
  {
    name: 'keeping',
    texts: [
      ...kept('fresh', 'twice', 'person'),
      ...keptCase('bad', {})
        .slice(1)
        .map(([key]) => [key, '{broken'] as const),
    ],
    states: [
      ...inThorough(state('safe keeping', '#/keeping', 'There is no backup yet.')),
      state('sealing, too short', '#/keeping', 'Type at least 8 characters', async (page) => {
        await typePassphrase(page, 'short', 'short');
        await press(page, 'Save a sealed backup');
      }),
      state('backup of a case', at('fresh', 'backup'), 'Save the case file'),
      ...inThorough(
        state(
          'what a file would restore',
          '#/import',
          'Which of them do you want to restore?',
          (page) => choose(page, BACKUP),
        ),
      ),
      state('nothing chosen to restore', '#/import', 'Choose at least one case', async (page) => {
        await choose(page, BACKUP);
        await say(page, 'Choose none', 'Add to my cases');
      }),
      state('a sealed file', '#/import', 'Open the sealed file', (page) => choose(page, SEALED)),
      state('delete a case', at('fresh', 'delete'), 'This is deleted'),
      state('a case is deleted', at('fresh', 'delete'), 'Deleted: Blue Door Café', (page) =>
        say(page, 'Delete the case'),
      ),
      state('everything is deleted', '#/delete-all', 'Everything is deleted', (page) =>
        say(page, 'Delete everything'),
      ),
    ],
  },
  {
    name: 'what leaves',
    texts: kept('deciding', 'person'),
    states: [
      state('dates of a case', at('deciding', 'dates-of'), 'Save the calendar file'),
      state('the file', at('deciding', 'file'), 'All of it as a ZIP'),
      state('one page for an adviser', at('deciding', 'recap'), 'Summary of an unpaid debt'),
      state('one page for a judge', at('person', 'recap'), LONG_NAME, async (page) => {
        await page.getByLabel('A judge').check();
      }),
      ...inThorough(
        state('one page for the file', at('person', 'recap'), 'What is next', async (page) => {
          await page.getByLabel('My own file').check();
        }),
      ),
    ],
  },
  {
    name: 'questions',
    texts: kept('person', 'deciding'),
    states: [
      state('check your answers', at('person', 'check'), 'Check'),
      state('assumptions', at('deciding', 'assumptions'), 'The figures behind the routes'),
      ...QUESTIONS.map((question) =>
        state(`question ${question}`, at('person', `question/${question}`), /Continue|Save/),
      ),
      state(
        'question invoices, wrong',
        at('person', 'question/invoices/check'),
        'There is a problem',
        async (page) => {
          await page.getByLabel('Amount of invoice 1').fill('much');
          await page
            .getByRole('button', { name: /^(Continue|Save)/ })
            .first()
            .click();
        },
      ),
    ],
  },
];
