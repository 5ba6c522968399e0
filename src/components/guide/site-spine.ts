/** The guides of this site as they hang from the ladder. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { hangingGuides, type Hanging } from '#components/guide/spine.ts';
import { dataById } from '#lib/collections.ts';

/** All groups of the ladder with their guides, in the order in which they are read. */
export async function siteSpine(): Promise<readonly Hanging<CollectionEntry<'guides'>>[]> {
  const { spine } = await dataById('ladder');
  if (!spine) throw new Error('Expected content/ladder/spine.yaml, the order of the guides');
  return hangingGuides(spine, await getCollection('guides'));
}
