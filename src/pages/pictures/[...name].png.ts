/** The pictures of shared links: one for the site, one for each guide, tool, letter and place. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { KIND_NAMES } from '#components/guide/labels.ts';
import { RUNGS, spotOf } from '#components/ladder.ts';
import { TOOLS } from '#components/tool-pages.ts';
import { placeFiles } from '#lib/law.ts';
import { sharePicture, type Picture } from '#lib/share-picture.ts';
import type { Stage } from '#planner/ladder/stages.ts';

const rungOf = (stage: Stage | undefined): { rung?: number } => {
  const at = stage ? RUNGS.findIndex(({ id }) => id === spotOf(stage)?.id) : -1;
  return at < 0 ? {} : { rung: at };
};

export const getStaticPaths: GetStaticPaths = async () => {
  const of = (name: string, picture: Picture) => ({ params: { name }, props: { picture } });
  const guides = (await getCollection('guides')).map(({ id, data: { kind, title, stage } }) =>
    of(`guides/${id}`, { kind: KIND_NAMES[kind], title, ...rungOf(stage) }),
  );
  const letters = (await getCollection('letters')).map(({ id, data }) =>
    of(`letters/${id}`, {
      kind: data.kind === 'script' ? 'Call script' : 'Letter',
      title: data.title,
      ...rungOf(data.stage),
    }),
  );
  const places = (await placeFiles()).map(({ slug, name }) =>
    of(`law/${slug}`, { kind: 'Law by place', title: name, rung: 5 }),
  );
  const tools = Object.values(TOOLS).map(({ slug, title }) =>
    of(`tools/${slug}`, { kind: 'Tool', title }),
  );
  return [
    of('site', { kind: 'Calm, lawful, private', title: 'Get paid what you are owed' }),
    ...guides,
    ...letters,
    ...places,
    ...tools,
  ];
};

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await sharePicture(props.picture), { headers: { 'content-type': 'image/png' } });
