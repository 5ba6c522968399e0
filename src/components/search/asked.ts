/**
 * Questions in owners' own words, as each guide lists them, matched to what a reader typed.
 *
 * The index of words finds pages that hold a word; this finds the page whose question it is. A word
 * counts the more the fewer guides use it ("bounced" says much, "customer" next to nothing).
 */
export interface AskedPage {
  readonly url: string;
  readonly title: string;
  /** The answer of the guide, or when to use the letter: shown in place of an excerpt. */
  readonly answer: string;
  readonly asked: readonly string[];
}

/** The part of a word that its forms share: good enough for "paying", "pays" and "paid off". */
export function stem(word: string): string {
  const irregular: Readonly<Record<string, string>> = {
    paid: 'pay',
    sent: 'send',
    owed: 'owe',
    owes: 'owe',
    died: 'die',
    dead: 'die',
    sued: 'sue',
    suing: 'sue',
    said: 'say',
    told: 'tell',
    went: 'go',
    gone: 'go',
    companies: 'company',
  };
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  if (word.length <= 4) return word.replace(/([^s])s$/, '$1');
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Fewer letters than these in common say nothing. */
const LEAST_PREFIX = 5;

export interface Match {
  readonly page: AskedPage;
  readonly score: number;
}

/** A matcher over these pages: words in (lower case, mended, any order), pages out, best first. */
export function matcher(
  pages: readonly AskedPage[],
  wordsOf: (text: string) => readonly string[],
): (words: readonly string[]) => readonly Match[] {
  const stems = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(stem));
  const known = pages.map((page) => ({ page, questions: [page.title, ...page.asked].map(stems) }));
  const uses = new Map<string, number>();
  for (const { questions } of known) {
    for (const each of new Set(questions.flatMap((question) => [...question])))
      uses.set(each, (uses.get(each) ?? 0) + 1);
  }
  /** A word that no question holds, as one that begins like it: "photographer" as "photo". */
  const near = (each: string): string => {
    if (uses.has(each) || each.length < LEAST_PREFIX) return each;
    const like = [...uses.keys()].filter(
      (other) => other.length >= LEAST_PREFIX && (other.startsWith(each) || each.startsWith(other)),
    );
    return like.sort((a, b) => b.length - a.length)[0] ?? each;
  };
  const worth = (each: string): number => {
    const count = uses.get(each);
    return count === undefined ? 0 : Math.log(1 + pages.length / count);
  };
  const weight = (set: ReadonlySet<string>): number =>
    [...set].reduce((sum, each) => sum + worth(each), 0);
  return (words) => {
    const typed = new Set(words.map(stem).map(near));
    // A word that no question holds still tells how much of what was typed is left unanswered.
    const whole = [...typed].reduce(
      (sum, each) => sum + (worth(each) || Math.log(1 + pages.length) / 2),
      0,
    );
    if (whole === 0) return [];
    return known
      .map(({ page, questions }): Match => {
        const all = new Set(
          questions.flatMap((question) => [...question].filter((each) => typed.has(each))),
        );
        const best = Math.max(
          ...questions.map((question) => {
            const shared = [...question]
              .filter((each) => typed.has(each))
              .reduce((sum, each) => sum + worth(each), 0);
            return shared === 0 ? 0 : (2 * shared) / (whole + weight(question));
          }),
        );
        return { page, score: best + 0.35 * (weight(all) / whole) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  };
}
