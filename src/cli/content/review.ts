/** What is near, or past, the day on which a person has to read it again. */
import { addMonths, daysBetween, type PlainDate } from '#domain/dates.ts';
import type { CheckedContent, ContentProblem } from '#cli/content/files.ts';

/** Guides, sources and moves of the clinic are read again once a year; a law file names its day. */
const MONTHS = 12;
/** From so many days before on it is told. */
const NOTICE_DAYS = 60;

interface Due {
  readonly path: string;
  readonly checkedOn: PlainDate;
  readonly reviewBy: PlainDate;
}

const yearly = (path: string, checkedOn: PlainDate): Due => ({
  path,
  checkedOn,
  reviewBy: addMonths(checkedOn, MONTHS),
});

/** Everything with a review date. */
function dueDates(content: CheckedContent): Due[] {
  return [
    ...[...content.law, ...content.countries].map(({ path, data }) => ({
      path,
      checkedOn: data.checkedOn,
      reviewBy: data.reviewBy,
    })),
    ...content.sources.map(({ path, data }) => yearly(path, data.checkedOn)),
    ...[...content.guides, ...content.clinic].map(({ path, data }) => yearly(path, data.reviewed)),
  ];
}

/** Days for which a change is listed among the late ones. */
const LATELY_DAYS = 90;

/** What changed within three months, the newest first, and what an enacted law changes later. */
export function lawChangeLines(
  { law, changes }: Pick<CheckedContent, 'law' | 'changes'>,
  today: PlainDate,
): { late: string[]; ahead: string[] } {
  const all = [
    ...changes.map(({ path, data }) => ({ on: data.on, text: `${path}: ${data.title}` })),
    ...law.flatMap(({ path, data }) =>
      (data.changed ?? []).map(({ on, what }) => ({ on, text: `${path}: ${what}` })),
    ),
  ];
  const ahead = law.flatMap(({ path, data }) =>
    (data.smallClaims.later ?? [])
      .filter(({ from }) => from > today)
      .map(({ from, limit }) => `${from} ${path}: the limit of a company becomes ${limit}`),
  );
  return {
    late: all
      .filter(({ on }) => daysBetween(on, today) <= LATELY_DAYS)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ on, text }) => `${on} ${text}`),
    ahead: ahead.sort(),
  };
}

/**
 * Problems: dates that cannot be, and what is past review for too long. Notices: what is due within
 * two months, or overdue, the oldest first.
 */
export function checkReview(
  content: CheckedContent,
  today: PlainDate,
): { problems: ContentProblem[]; overdue: string[]; soon: string[] } {
  const dates = dueDates(content).sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const line = ({ path, reviewBy }: Due): string => `${path} (${reviewBy})`;
  return {
    problems: dates.flatMap(({ path, checkedOn, reviewBy }) => [
      ...(checkedOn > today
        ? [{ path, text: `was checked on ${checkedOn}, which is after today (${today})` }]
        : []),
      ...(reviewBy <= checkedOn
        ? [{ path, text: `is to be reviewed by ${reviewBy}, not later than it was checked` }]
        : []),
    ]),
    overdue: dates.filter(({ reviewBy }) => reviewBy < today).map(line),
    soon: dates
      .filter(({ reviewBy }) => reviewBy >= today && daysBetween(today, reviewBy) <= NOTICE_DAYS)
      .map(line),
  };
}
