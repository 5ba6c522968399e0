/** What a reader means by what they typed: its words, slips mended, places, kinds and notes. */
import type { SearchKind } from './pages.ts';
import type { Ranking, TypedText } from './ranking.ts';
import type { Reader } from './text.ts';
import { plainWords } from './text.ts';
import type { LawTopic, SearchFile, SearchNote } from '#schemas/search.ts';

/** A place of the law, by the address of its page and its names. */
export interface SearchPlace {
  readonly url: string;
  readonly names: readonly string[];
}

export interface Query {
  readonly typed: TypedText;
  readonly topics: ReadonlySet<LawTopic>;
  readonly note: SearchNote | undefined;
  /** The text with its slips mended; absent where none was found. */
  readonly meant: string | undefined;
}

/** A list of phrases, and how to find them in words that were typed. */
interface Phrases<T> {
  readonly of: T;
  readonly phrases: readonly string[];
}

/** The phrases that stand in the words, each with what it belongs to, the longest first. */
function inWords<T>(all: readonly Phrases<T>[], words: readonly string[]) {
  const text = ` ${words.join(' ')} `;
  return all
    .flatMap(({ of, phrases }) =>
      phrases
        .filter((phrase) => phrase !== '' && text.includes(` ${phrase} `))
        .map((phrase) => ({ of, phrase })),
    )
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

/** Reads queries with the words of `content/search`, the places of the law and a ranking. */
export function queryReader(
  words: SearchFile,
  places: readonly SearchPlace[],
  reader: Reader,
  { knows, nearest }: Pick<Ranking, 'knows' | 'nearest'>,
): (text: string) => Query {
  const read = (phrases: readonly string[]): readonly string[] =>
    phrases.map((phrase) => reader.wordsOf(phrase).join(' '));
  const table = <K extends string>(record: Readonly<Partial<Record<K, readonly string[]>>>) =>
    (Object.entries(record) as [K, readonly string[]][]).map(([of, phrases]) => ({
      of,
      phrases: read(phrases),
    }));
  const kinds = table<SearchKind>(words.kinds);
  const topics = table<LawTopic>(words.topics);
  const named = places.map(({ url, names }) => ({ of: url, phrases: read(names) }));
  const notes = words.notes.map((note) => ({ of: note, phrases: read(note.says) }));

  return (text) => {
    const typed = plainWords(text);
    const others = typed.map((word) => {
      const form = reader.formOf(word);
      return knows(form) || reader.isFiller(form) ? [] : nearest(word);
    });
    const mended = typed.map((word, at) => others[at]?.[0] ?? word);
    const own = reader.wordsOf(text);
    const right = reader.wordsOf(mended.join(' '));
    const found = inWords(named, right);
    // "Ireland" is a part of the name of another place, where that is named.
    const whole = found.filter(
      ({ phrase }) =>
        !found.some(
          (other) => ` ${other.phrase} `.includes(` ${phrase} `) && other.phrase !== phrase,
        ),
    );
    const note = inWords(notes, own).find(
      ({ phrase }) => !whole.some((place) => ` ${place.phrase} `.includes(` ${phrase} `)),
    );
    return {
      typed: {
        // A slip that may be of several words has no meaning yet.
        text: mended.filter((_, at) => (others[at]?.length ?? 0) < 2).join(' '),
        words: own,
        mended: others.map((words) => words.map(reader.formOf)),
        places: new Set(whole.map(({ of }) => of)),
        kinds: new Set(inWords(kinds, right).map(({ of }) => of)),
      },
      topics: new Set(inWords(topics, right).map(({ of }) => of)),
      note: note?.of,
      meant: mended.some((word, at) => word !== typed[at]) ? mended.join(' ') : undefined,
    };
  };
}
