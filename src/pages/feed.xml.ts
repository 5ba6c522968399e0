/**
 * The feed of changes: corrections, new figures and new pages, so that nobody has to come back and
 * compare.
 */
import { compare } from '#domain/order.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

export const GET: APIRoute = async ({ site }) => {
  const changes = (await getCollection('changes')).sort(
    (a, b) => compare(b.data.on, a.data.on) || compare(b.id, a.id),
  );
  return rss({
    title: 'What changed on Firm & Fair',
    description: 'Corrections, new figures of law and new pages.',
    site: site ?? 'https://firmandfair.example',
    items: changes.map(({ data: { on, title, text, href } }) => ({
      title,
      description: text,
      link: href,
      pubDate: new Date(`${on}T12:00:00Z`),
    })),
  });
};
