/** The phrases of the tone check and the words of the call rehearsal, from content. */
import { dataById } from '#lib/collections.ts';
import { sourcesById } from '#lib/law.ts';
import { sourceHref } from '#domain/source-href.ts';
import type { ToneData } from '#domain/tone.ts';
import type { RehearsalFile } from '#schemas/rehearsal.ts';
import { toneGroups, type ToneGroup } from '#schemas/tone.ts';

/** The groups in their order. */
export const allToneGroups = async (): Promise<readonly ToneGroup[]> =>
  toneGroups(await dataById('tone'));

/** What the browser fetches. */
export async function toneData(): Promise<ToneData> {
  const phrases = (await allToneGroups()).flatMap((group) => group.phrases);
  const cited = [...new Set(phrases.flatMap(({ sources }) => sources))].sort();
  const sources = (await sourcesById(cited)).map(
    (source) => [source.id, { title: source.title, href: sourceHref(source.id, source) }] as const,
  );
  return { phrases, sources: Object.fromEntries(sources) };
}

/** The words of the call rehearsal, without what only editors need. */
export async function rehearsalWords(): Promise<
  Pick<RehearsalFile, 'prepare' | 'lines' | 'answers' | 'example'>
> {
  const file = (await dataById('rehearsal'))['call'];
  if (!file)
    throw new Error('Expected content/rehearsal/call.yaml, the words of the call rehearsal');
  const { prepare, lines, answers, example } = file;
  return { prepare, lines, answers, example };
}
