/** The measure of reading that `npm run content` uses, for tests of the built pages. */
export { readingGrade, sentencesOf, syllables, wordCount } from '#cli/content/readability.ts';
