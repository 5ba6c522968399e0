/**
 * Figures of law are data (`content/law/`), shown by `<LawFigure>` with their period and source:
 * never typed in prose, where they go stale unseen. This finds typed ones in guides, terms,
 * letters, rules, steps, questions and the clinic. What only looks like one is allowed, with a
 * reason.
 */
import type { CheckedContent, ContentProblem } from '#cli/content/files.ts';

interface Allowed {
  /** The id of the guide, term, letter, rule, step or question. */
  readonly guide: string;
  /** Words of the sentence, enough to know it by. */
  readonly words: string;
  readonly reason: string;
}

const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-one|twenty-eight|thirty|forty|forty-five|sixty|ninety)';
/** The limits of this site itself, which their sentence calls by that name. */
const OWN_LIMIT = /this site's own limits?/i;
const SUM = /[$£€]\s?\d/;
const PERCENT = /\d\s?(?:%|percent)/i;
const PERIOD = new RegExp(
  `\\b${NUMBER}[ -](?:calendar |working |business )?(?:day|week|month|year)s?\\b|\\bone (?:month|year)\\b`,
  'i',
);
/** Words that make a period a legal one; "right" only as a right to something. */
const LEGAL =
  /\b(laws?|legal|lawful|courts?|statutes?|sue|suit|limitation|time-barred|judgments?|judge|claims?|act|rules?|must|may not|rights? to|regulations?)\b/i;

export const ALLOWED: readonly Allowed[] = [
  {
    guide: 'after-judgment',
    words: 'a date fourteen days ahead',
    reason: 'advice of this site, not a period of law',
  },
  {
    guide: 'decide-what-next',
    words: 'Vendors quote from 10% to 50%',
    reason: 'what agencies charge: a market range with its source, not law',
  },
  {
    guide: 'use-an-agency',
    words: 'Vendors quote 10% to 50%',
    reason: 'what agencies charge: a market range with its source, not law',
  },
  {
    guide: 'is-it-too-late-to-sue',
    words: 'within six months, act now',
    reason: 'advice of this site on how early to act',
  },
  {
    guide: 'plan-twelve-payments',
    words: 'Keep it within twelve payments',
    reason: 'advice that stays inside an exemption; its source is named with the rule',
  },
  {
    guide: 'they-filed-for-bankruptcy',
    words: 'Within two days',
    reason: 'advice of this site on how fast to act',
  },
];

/**
 * The prose of a guide in sentences, without its scripts, code, tables of components and markup.
 */
export function sentences(body: string): string[] {
  const prose = body
    .replace(/<Say>[\s\S]*?<\/Say>/g, '\n\n')
    .replace(/```[\s\S]*?```/g, '\n\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_`[\]#]/g, '');
  return prose
    .split(/\n{2,}|\n(?=\s*(?:[-|]|\d+\.))|(?<=[.!?])\s+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Whether a sentence states a sum, a percentage, or a period in a legal sense. */
export function statesFigure(sentence: string): boolean {
  return (
    SUM.test(sentence) || PERCENT.test(sentence) || (PERIOD.test(sentence) && LEGAL.test(sentence))
  );
}

/** All strings of a record, however deep: the reader's words of a file without a body. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/**
 * The prose of content in sentences, file by file. A rule is read whole: its limit and whose it is
 * stand in two sentences.
 */
function proseFiles(
  content: CheckedContent,
): { id: string; path: string; prose: readonly string[] }[] {
  return [
    ...content.guides.map(({ id, path, data, body }) => ({
      id,
      path,
      prose: [data.answer, data.summary, ...sentences(body)],
    })),
    ...content.glossary.map(({ id, path, data, body }) => ({
      id,
      path,
      prose: [data.short, ...sentences(body)],
    })),
    ...content.letters.map(({ id, path, body }) => ({ id, path, prose: sentences(body) })),
    ...content.clinic.map(({ id, path, data }) => ({
      id,
      path,
      prose: stringsOf(data).flatMap(sentences),
    })),
    ...[...content.rules, ...content.steps, ...content.questions, ...content.log].map(
      ({ id, path, data }) => ({
        id,
        path,
        prose: stringsOf(data),
      }),
    ),
  ];
}

/**
 * A problem for each typed figure that is not allowed, and for each allowance that nothing needs
 * any more.
 */
export function checkFigures(
  content: CheckedContent,
  allowed: readonly Allowed[] = ALLOWED,
): ContentProblem[] {
  const needed = new Set<Allowed>();
  const problems = proseFiles(content).flatMap(({ id, path, prose }) =>
    prose
      .filter((text) => statesFigure(text) && !OWN_LIMIT.test(text))
      .flatMap((sentence): ContentProblem[] => {
        const allowance = allowed.find(
          ({ guide, words }) => guide === id && sentence.includes(words),
        );
        if (allowance) needed.add(allowance);
        return allowance
          ? []
          : [
              {
                path,
                text: `types a figure; show it with <LawFigure>, or allow it with a reason in src/cli/content/figures.ts: "${sentence}"`,
              },
            ];
      }),
  );
  const idle = allowed.filter((allowance) => !needed.has(allowance));
  return [
    ...problems,
    ...idle.map(({ guide, words }) => ({
      path: 'src/cli/content/figures.ts',
      text: `allows "${words}" in ${guide}, where it no longer stands`,
    })),
  ];
}
