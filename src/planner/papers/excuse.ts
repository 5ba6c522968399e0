/** Answers to what a debtor may say: a paragraph of a script that begins with their words. */

const BEGIN = 'They say: ';

export interface Excuse {
  /** What they say, as it stands in the script, quotation marks with it. */
  readonly said: string;
  /** What it may mean, what to say and what to write down, a line each. */
  readonly answer: string;
}

/** A paragraph as what they say and the answer to it; undefined where it is none. */
export function excuseIn(paragraph: string): Excuse | undefined {
  const [first = '', ...rest] = paragraph.split('\n');
  return first.startsWith(BEGIN) && rest.length > 0
    ? { said: first.slice(BEGIN.length), answer: rest.join('\n') }
    : undefined;
}
