/**
 * A text as words: lower case, straight quotes, short forms written out, each with its place in the
 * text.
 */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A full stop, a comma or a line break stands between it and the word before. */
  readonly afterStop: boolean;
  /** The end of a sentence or a paragraph stands before it. */
  readonly afterBreak: boolean;
  /** All its letters are capitals, and it has more than one. */
  readonly capitals: boolean;
}

/** What stands after the apostrophe of a short form. */
const ENDINGS: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  d: 'would',
  t: 'not',
};
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  havent: ['have', 'not'],
  youll: ['you', 'will'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  theyll: ['they', 'will'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  gonna: ['going', 'to'],
  gotta: ['have', 'to'],
  wanna: ['want', 'to'],
  u: ['you'],
  ur: ['your'],
  ya: ['you'],
};
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200b-\u200d\u00ad\ufeff]*(?:['\u2019\u2018\u02bc`][\p{L}]+)*/gu;
const HIDDEN = /[\u200b-\u200d\u00ad\ufeff]|\p{M}/gu;

/** Letters without marks or hidden signs, lower case, with one kind of apostrophe. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(HIDDEN, '')
    .replace(/[\u2019\u2018\u02bc`]/g, "'")
    .toLowerCase();

/** The words that one written word stands for: "won't" is "will not". */
function wordsOf(written: string): readonly string[] {
  const whole = WHOLE[written.replaceAll("'", '')];
  if (whole && Object.hasOwn(WHOLE, written.replaceAll("'", ''))) return whole;
  const [first = '', ending] = written.split("'");
  if (ending === undefined) return [written];
  if (ending === 't') return first.endsWith('n') ? [first.slice(0, -1), 'not'] : [first, 'not'];
  const more = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return more ? [first, more] : [first];
}

/**
 * The words of a text, in order. Letters set apart one by one ("p o l i c e") are read as one word.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let after = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const [start, end] = [match.index, match.index + raw.length];
    const gap = text.slice(after, start);
    const afterBreak = tokens.length === 0 || /[.!?]|\n\s*\n/.test(gap);
    const afterStop = afterBreak || /[,;:()\n\u2013\u2014]/.test(gap);
    const capitals =
      raw.length > 1 &&
      /\p{L}{2}/u.test(raw) &&
      raw === raw.toUpperCase() &&
      raw !== raw.toLowerCase();
    wordsOf(plain(raw)).forEach((word, index) => {
      tokens.push({
        word,
        start,
        end,
        afterStop: index === 0 && afterStop,
        afterBreak: index === 0 && afterBreak,
        capitals,
      });
    });
    after = end;
  }
  return joined(tokens, text);
}

/** Rows of four or more single letters, put together. */
function joined(tokens: readonly Token[], text: string): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at;
    while (
      end < tokens.length &&
      tokens[end]!.end - tokens[end]!.start === 1 &&
      (end === at || tokens[end]!.start - tokens[end - 1]!.end === 1)
    )
      end += 1;
    if (end - at < 4) {
      out.push(tokens[at]!);
      continue;
    }
    const row = tokens.slice(at, end);
    const written = row.map(({ start }) => text[start]!).join('');
    out.push({ ...row[0]!, word: written.toLowerCase(), end: row.at(-1)!.end });
    at = end - 1;
  }
  return out;
}
