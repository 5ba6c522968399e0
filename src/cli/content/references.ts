/**
 * Whether everything that content names exists: sources, terms, guides, letters, places, questions.
 */
import type { CheckedContent, CheckedFile, ContentProblem } from '#cli/content/files.ts';
import { QUESTIONS } from '#planner/interview/questions.ts';
import { countrySources } from '#schemas/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { isPlaceSource } from '#schemas/rules.ts';

interface Reference {
  readonly path: string;
  readonly kind: 'source' | 'term' | 'guide' | 'letter' | 'place' | 'clinic';
  readonly id: string;
  /** Where in the file it stands, for the message. */
  readonly where: string;
}

const TAGS = /<(Cite|SourceSays|Term|LawFigure)\b([^>]*)>/g;
const LINKS = /\]\(\/(guides|law|letters|glossary)\/([^)\s]*)\)/g;
const IN_FOLDER: Readonly<Record<string, Reference['kind']>> = { guides: 'guide', law: 'place' };
type Named = readonly [kind: Reference['kind'], attribute: string];
const BY_TAG: Readonly<Record<string, Named>> = {
  Cite: ['source', 'id'],
  SourceSays: ['source', 'id'],
  Term: ['term', 'id'],
};
const PLACE_TAG: Named = ['place', 'place'];
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1];

/** The sources that the file of a place names by id. */
const placeSources = ({ demandDays, disputeDays }: PlaceFile): readonly string[] => [
  ...(disputeDays ? [disputeDays.source] : []),
  ...(demandDays?.sources ?? []),
];

function inLink(path: string, folder: string, target: string): Reference[] {
  const [page = '', anchor] = target.split('#');
  const id = page.replace(/\/$/, '');
  const where = `the link /${folder}/${target}`;
  if (folder === 'glossary') return anchor ? [{ path, kind: 'term', id: anchor, where }] : [];
  if (id === '') return [];
  return [
    {
      path,
      kind: IN_FOLDER[folder] ?? 'letter',
      id,
      where,
    },
  ];
}

/** The references in the text of a guide, a letter or a term. */
export function referencesInText(path: string, body: string): Reference[] {
  const tags = [...body.matchAll(TAGS)].map(([, tag = '', attributes = '']): Reference => {
    const [kind, name] = BY_TAG[tag] ?? PLACE_TAG;
    return { path, kind, id: attribute(attributes, name) ?? '', where: `<${tag}>` };
  });
  const links = [...body.matchAll(LINKS)].flatMap(([, folder = '', target = '']) =>
    inLink(path, folder, target),
  );
  return [...tags, ...links];
}

function allReferences(content: CheckedContent): Reference[] {
  const sources = <T>(
    entries: readonly CheckedFile<T>[],
    of: (data: T) => readonly string[],
  ): Reference[] =>
    entries.flatMap(({ path, data }) =>
      of(data).map((id) => ({ path, kind: 'source' as const, id, where: 'sources' })),
    );
  return [
    ...sources(content.rules, (rule) => rule.sources.filter((id) => !isPlaceSource(id))),
    ...sources(content.letters, (letter) => letter.sources),
    ...sources(content.rehearsal, (rehearsal) => rehearsal.sources),
    ...sources(content.tone, (group) => [
      ...group.sources,
      ...Object.values(group.phrases).flatMap((phrase) => phrase.sources ?? []),
    ]),
    ...sources(content.clinic, (move) => move.sources),
    ...sources(content.guides, (guide) => guide.sources),
    ...sources(content.glossary, (term) => term.sources),
    ...sources(content.law, placeSources),
    ...sources(content.countries, countrySources),
    ...content.guides.flatMap(({ path, data }) =>
      data.next.map((id) => ({ path, kind: 'guide' as const, id, where: 'next' })),
    ),
    ...content.clinic.flatMap(({ path, data }) => [
      ...data.guides.map((id) => ({ path, kind: 'guide' as const, id, where: 'guides' })),
      ...(data.places ?? []).map((id) => ({ path, kind: 'place' as const, id, where: 'places' })),
    ]),
    ...content.tone.flatMap(({ path, data }) =>
      [data.clinic, ...Object.values(data.phrases).map((phrase) => phrase.clinic)].flatMap((id) =>
        id === undefined ? [] : [{ path, kind: 'clinic' as const, id, where: 'clinic' }],
      ),
    ),
    ...content.glossary.flatMap(({ path, data }) =>
      data.see.map((id) => ({ path, kind: 'term' as const, id, where: 'see' })),
    ),
    ...content.steps.flatMap(({ path, data }) =>
      data.letter ? [{ path, kind: 'letter' as const, id: data.letter, where: 'letter' }] : [],
    ),
    ...[...content.guides, ...content.letters, ...content.glossary].flatMap(({ path, body }) =>
      referencesInText(path, body),
    ),
  ];
}

const ids = (entries: readonly CheckedFile<unknown>[]): Set<string> =>
  new Set(entries.map(({ id }) => id));

/** A place is named by its code, an alias or its address, a country by its code or address. */
function placeNames(content: CheckedContent): Set<string> {
  return new Set([
    ...content.law.flatMap(({ id, data }) => [id, data.place, ...(data.aliases ?? [])]),
    ...content.countries.flatMap(({ id, data }) => [id, data.code]),
  ]);
}

/** The interview asks what `content/questions` has words for, and the other way round. */
function questionProblems(content: CheckedContent): ContentProblem[] {
  const written = ids(content.questions);
  const asked = new Set(QUESTIONS.map(({ id }) => id));
  return [
    ...[...asked]
      .filter((id) => !written.has(id))
      .map((id) => ({
        path: `content/questions/${id}.yaml`,
        text: 'the interview asks this, and its words are missing',
      })),
    ...content.questions
      .filter(({ id }) => !asked.has(id))
      .map(({ path }) => ({ path, text: 'the interview never asks this' })),
  ];
}

/** A source that a guide cites in its text belongs into the list at its end. */
function citedButNotListed({ guides }: CheckedContent): ContentProblem[] {
  return guides.flatMap(({ path, data, body }) => {
    const cited = new Set(
      referencesInText(path, body)
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id),
    );
    const listed = new Set<string>(data.sources);
    const missing = [...cited].filter((id) => !listed.has(id));
    return missing.map((id) => ({ path, text: `cites ${id}, which its sources do not list` }));
  });
}

/**
 * A problem for each reference that leads nowhere; and, apart, the sources and terms that nothing
 * refers to.
 */
export function checkReferences(content: CheckedContent): {
  problems: ContentProblem[];
  unused: { sources: string[]; terms: string[] };
} {
  const known = {
    source: ids(content.sources),
    term: ids(content.glossary),
    guide: ids(content.guides),
    letter: ids(content.letters),
    place: placeNames(content),
    clinic: ids(content.clinic),
  };
  const references = allReferences(content);
  const dangling = references.filter(({ kind, id }) => !known[kind].has(id));
  const used = (kind: Reference['kind']): Set<string> =>
    new Set(references.filter((reference) => reference.kind === kind).map(({ id }) => id));
  const [sources, terms] = [used('source'), used('term')];
  return {
    problems: [
      ...dangling.map(({ path, kind, id, where }) => ({
        path,
        text: `${where} names the ${kind} "${id}", which does not exist`,
      })),
      ...questionProblems(content),
      ...citedButNotListed(content),
    ],
    unused: {
      sources: [...known.source].filter((id) => !sources.has(id)),
      terms: [...known.term].filter((id) => !terms.has(id)),
    },
  };
}
