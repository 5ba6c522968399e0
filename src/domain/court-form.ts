/** The court's own form for a claim, in one line. */

/** A form of a court, by the number and name that stand on it. */
export interface CourtForm {
  readonly number?: string | undefined;
  readonly name: string;
  /** For which claims or courts, where there are several. */
  readonly when?: string | undefined;
  /** Where the court gives it out; absent: no official address was read. */
  readonly url?: string | undefined;
}

/** The forms of a place. */
export interface ClaimForms {
  readonly forms: readonly CourtForm[];
  readonly notes?: string | undefined;
}

/**
 * A form by the number and name that stand on it, and what it is for where there are several.
 * @example formLine({ number: 'N1', name: 'Claim form', when: 'on paper' })
 * // => 'N1, Claim form (on paper)'
 */
export const formLine = ({ number, name, when }: CourtForm): string =>
  `${number === undefined ? name : `${number}, ${name}`}${when === undefined ? '' : ` (${when})`}`;

/**
 * The forms of a place in the middle of a sentence: by their numbers, where they have them.
 * @example formsInShort([
 *   { number: '1DC06', name: 'Claim', when: 'Oahu' },
 *   { number: '2DC06', name: 'Claim', when: 'Maui' },
 * ]) // => '1DC06 (Oahu); 2DC06 (Maui)'
 */
export const formsInShort = (forms: readonly CourtForm[]): string =>
  forms.map(({ number, name, when }) => formLine({ name: number ?? name, when })).join('; ');
