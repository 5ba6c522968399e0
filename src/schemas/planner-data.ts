/**
 * The file that the planner island fetches: its shape, and how the law bundle is made small for it.
 */
import { TOOL_TOPICS, type Law, type PlaceLaw, type Source } from '#domain/law.ts';
import type { LawTools } from '#domain/law-tools.ts';
import type { LetterFile } from '#schemas/letters.ts';
import { isPlaceSourceId } from '#schemas/place-sources.ts';
import type { LogFile } from '#schemas/log.ts';
import type { QuestionFile } from '#schemas/questions.ts';

/** What the planner knows of a letter before it is opened. */
export type PlannerLetter = Omit<LetterFile, 'blanks' | 'sources' | 'subject' | 'enclosures'>;
/** The words of a letter, in a file of their own. */
export type PlannerLetterWords = Pick<LetterFile, 'subject' | 'enclosures'> & {
  readonly body: string;
};

export function headOfLetter(letter: LetterFile): PlannerLetter {
  const { blanks: _, sources: __, subject: ___, enclosures: ____, ...head } = letter;
  return head;
}
export const wordsOfLetter = (
  { subject, enclosures }: LetterFile,
  body: string,
): PlannerLetterWords => ({
  body,
  ...(subject === undefined ? {} : { subject }),
  ...(enclosures === undefined ? {} : { enclosures }),
});

export interface PlannerData {
  readonly law: Law;
  readonly questions: Readonly<Record<string, QuestionFile>>;
  /** By topic. */
  readonly logWords: Readonly<Record<string, LogFile>>;
  readonly letters: Readonly<Record<string, PlannerLetter>>;
}

/**
 * A source of a figure of a place without citation and address: its section of the place's page has
 * both.
 */
function compactSource([id, source]: [string, Source]): [string, Source] {
  if (!isPlaceSourceId(id)) return [id, source];
  const { title, kind, confidence, checkedOn } = source;
  return [id, { title, kind, confidence, checkedOn }];
}

const isToolSource = (id: string): boolean => TOOL_TOPICS.some((topic) => id.endsWith(`.${topic}`));

/** The money tools of a law bundle, for a file of their own: `withTools` puts them back. */
export function toolsOf(law: Law): LawTools {
  const sources = Object.entries(law.sources).filter(([id]) => isToolSource(id));
  return {
    places: Object.fromEntries(Object.entries(law.places).map(([id, { money }]) => [id, money])),
    sources: Object.fromEntries(sources.map(compactSource)),
  };
}

/**
 * The law bundle made small: without the holidays of years before a place was last checked, as no
 * plan reaches back that far, without what its own page says of the source of a figure, and without
 * the sources of holidays, which no reason names, and those of the money tools.
 */
export function compactLaw(law: Law): Law {
  const places = Object.entries(law.places).map(([id, place]): [string, PlaceLaw] => {
    const year = place.checkedOn.slice(0, 4);
    return [
      id,
      { ...place, money: {}, holidays: place.holidays.filter((day) => day.slice(0, 4) >= year) },
    ];
  });
  return {
    ...law,
    places: Object.fromEntries(places),
    sources: Object.fromEntries(
      Object.entries(law.sources)
        .filter(([id]) => !id.endsWith('.holidays') && !isToolSource(id))
        .map(compactSource),
    ),
  };
}
