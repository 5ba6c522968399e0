/**
 * The two choices a reader can make in guides: whose law, and which kind of debtor. Which of them a
 * guide offers follows from its text.
 */

export const READER_CHOICES = [
  {
    name: 'place',
    legend: 'Law of',
    all: 'Both',
    options: [
      { value: 'us', label: 'the US' },
      { value: 'uk', label: 'the UK' },
    ],
    tags: ['InUS', 'InUK'],
  },
  {
    name: 'debtor',
    legend: 'Debtor',
    all: 'Both',
    options: [
      { value: 'business', label: 'A business' },
      { value: 'person', label: 'A person' },
    ],
    tags: ['ForBusiness', 'ForPerson'],
  },
] as const;

/** The choices that a guide offers: those of which it has both sides. */
export function readerChoicesOf(body: string): readonly (typeof READER_CHOICES)[number][] {
  return READER_CHOICES.filter(({ tags }) => tags.every((tag) => body.includes(`<${tag}>`)));
}
