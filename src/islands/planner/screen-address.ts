/** Where a question that is changed on its own leads back to: a screen of its case. */
const QUESTION_HOMES = ['check', 'case', 'file'] as const;
export type QuestionHome = (typeof QUESTION_HOMES)[number];
const isQuestionHome = (text: string | undefined): text is QuestionHome =>
  QUESTION_HOMES.some((home) => home === text);

/**
 * Routes of the planner, in the hash, so that nothing about a case reaches a server. Only ids are
 * ever in them.
 */

export type ScreenAddress =
  | { readonly at: 'home' }
  | { readonly at: 'new' }
  /** A new case by a reader who comes from a page about one stage. */
  | { readonly at: 'from'; readonly stage: string }
  | { readonly at: 'import' }
  /** Invoices from a bookkeeping program. */
  | { readonly at: 'books' }
  /** What a plan needs of customers, for several cases at once. */
  | { readonly at: 'who' }
  | { readonly at: 'delete-all' }
  /** Safe keeping of everything: backup, restore, how long this browser keeps it. */
  | { readonly at: 'keeping' }
  /** All cases as aged accounts, and the statements of those that are overdue. */
  | { readonly at: 'accounts' | 'statements' }
  /** The calendar file of all cases. */
  | { readonly at: 'dates' }
  /** A case that somebody shared: categories only, all of them in the address. */
  | { readonly at: 'shared'; readonly code: string }
  | { readonly at: 'case'; readonly id: string }
  | {
      readonly at: 'question';
      readonly id: string;
      readonly question: string;
      readonly back?: QuestionHome;
      /** In a round of several: so many more after this one, then back to the case. */
      readonly more?: number;
    }
  | {
      readonly at: 'log';
      readonly id: string;
      readonly kind?: string;
      readonly preset?: string;
      /** Once it is logged, back to where it was chosen; to the case where that is not said. */
      readonly back?: 'accounts';
    }
  | { readonly at: 'letter'; readonly id: string; readonly letter: string }
  /** A letter as it was sent, kept by an entry of the log. */
  | { readonly at: 'sent'; readonly id: string; readonly entry: string }
  | { readonly at: CasePlace; readonly id: string };

/** The five places of a case; `case` is what to do next, and `log` is named without a form. */
export const CASE_TABS = ['case', 'days', 'log', 'money', 'papers'] as const;
export type Place = (typeof CASE_TABS)[number];

/** Screens of one case that need nothing but the case. */
const CASE_PLACES = [
  'days',
  'money',
  'papers',
  'check',
  'assumptions',
  'backup',
  'delete',
  'hold',
  'calm',
  'rehearse',
  'recap',
  'file',
  'dates-of',
] as const;
export type CasePlace = (typeof CASE_PLACES)[number];
const isCasePlace = (text: string): text is CasePlace =>
  (CASE_PLACES as readonly string[]).includes(text);

/** Screens that need no more than their name. */
const ALONE = ['import', 'books', 'who', 'delete-all', 'keeping', 'dates', 'statements'] as const;
const isAlone = (text: string): text is (typeof ALONE)[number] =>
  (ALONE as readonly string[]).includes(text);

/** How many questions of a round come after this one. */
const MORE = /^[0-2]$/;

/** The route that a hash names; undefined where it is no route of the planner (`#main`). */
export function readAddress(hash: string): ScreenAddress | undefined {
  if (hash === '' || hash === '#') return { at: 'home' };
  if (!hash.startsWith('#/')) return undefined;
  const [first = '', id = '', place = '', third, fourth] = hash.slice(2).split('/').map(decode);
  if (first === 'new') return { at: first };
  if (first === 'accounts') return readAccounts(id, place, third, fourth);
  if (isAlone(first)) return { at: first };
  if (id === '') return { at: 'home' };
  if (first === 'from') return { at: first, stage: id };
  if (first === 'shared') return { at: first, code: id };
  if (first !== 'case') return { at: 'home' };
  if (place === 'dates') return { at: 'days', id };
  if (isCasePlace(place)) return { at: place, id };
  // The list of letters had an address of its own before it became a part of the papers.
  if (place === 'letter') return third ? { at: place, id, letter: third } : { at: 'papers', id };
  if (place === 'sent' && third) return { at: 'sent', id, entry: third };
  if (place === 'log')
    return {
      at: 'log',
      id,
      ...(third ? { kind: third } : {}),
      ...(fourth ? { preset: fourth } : {}),
    };
  if (place === 'question' && third) {
    return {
      at: 'question',
      id,
      question: third,
      ...(isQuestionHome(fourth) ? { back: fourth } : {}),
      ...(fourth !== undefined && MORE.test(fourth) ? { more: Number(fourth) } : {}),
    };
  }
  return { at: 'case', id };
}

/** The list of accounts, or a log form that leads back to it. */
function readAccounts(
  place: string,
  id: string,
  kind: string | undefined,
  preset: string | undefined,
): ScreenAddress {
  if (place !== 'log' || id === '') return { at: 'accounts' };
  return {
    at: 'log',
    id,
    ...(kind ? { kind } : {}),
    ...(preset ? { preset } : {}),
    back: 'accounts',
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The hash of a route. */
export function hashOf(route: ScreenAddress): string {
  const parts = (): readonly (string | undefined)[] => {
    switch (route.at) {
      case 'home':
        return [];
      case 'new':
        return [route.at];
      case 'from':
        return ['from', route.stage];
      case 'shared':
        return ['shared', route.code];
      case 'import':
      case 'books':
      case 'who':
      case 'delete-all':
      case 'keeping':
      case 'accounts':
      case 'statements':
      case 'dates':
        return [route.at];
      case 'case':
        return ['case', route.id];
      case 'question':
        return ['case', route.id, 'question', route.question, route.back ?? route.more?.toString()];
      case 'days':
        return ['case', route.id, 'dates'];
      case 'letter':
        return ['case', route.id, 'letter', route.letter];
      case 'sent':
        return ['case', route.id, 'sent', route.entry];
      case 'log':
        return route.back
          ? [route.back, 'log', route.id, route.kind, route.preset]
          : ['case', route.id, 'log', route.kind, route.preset];
      default:
        return ['case', route.id, route.at];
    }
  };
  return `#/${parts()
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}
