/** A picture of what searches found: of each two bars, the right page first and among three. */
import type { Measure } from './measure.ts';

/** The measures of one part of the questions, a row for each search. */
export interface Scored {
  readonly title: string;
  readonly rows: readonly (Measure & { readonly name: string })[];
}

const WIDTH = 720;
/** Where the bars begin, and how long one is that finds all. */
const LEFT = 250;
const LONGEST = 400;
const BAR = 12;
const ROW = 38;
const HEAD = 44;

const escaped = (text: string): string => text.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function barOf(share: number, top: number, kind: 'first' | 'three'): string {
  const length = (share * LONGEST).toFixed(1);
  const number = `<text x="${LEFT + share * LONGEST + 6}" y="${top + BAR - 2}">`;
  return [
    `<rect class="${kind}" x="${LEFT}" y="${top}" width="${length}" height="${BAR}"/>`,
    `${number}${percent(share)}</text>`,
  ].join('\n');
}

function partOf({ title, rows }: Scored, top: number): string {
  const bars = rows.flatMap(({ name, first, three }, at) => {
    const y = top + HEAD + at * ROW;
    return [
      `<text x="${LEFT - 10}" y="${y + BAR + 4}" text-anchor="end">${escaped(name)}</text>`,
      barOf(first, y, 'first'),
      barOf(three, y + BAR + 2, 'three'),
    ];
  });
  return [`<text class="title" x="12" y="${top + 26}">${escaped(title)}</text>`, ...bars].join(
    '\n',
  );
}

/** The picture, one part below the other. */
export function barsOf(parts: readonly Scored[]): string {
  const heights = parts.map(({ rows }) => HEAD + rows.length * ROW);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, one) => sum + one, 0));
  const height = heights.reduce((sum, one) => sum + one, 0) + ROW;
  const legend = (kind: 'first' | 'three', x: number, says: string): string =>
    `<rect class="${kind}" x="${x}" y="${height - 24}" width="${BAR}" height="${BAR}"/>
<text x="${x + BAR + 6}" y="${height - 14}">${says}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="How often each search has the right page first, and among three">
<style>
text { font: 13px system-ui, sans-serif; fill: #1d2b2a; }
.title { font-weight: 600; font-size: 15px; }
.first { fill: #1f6f5c; }
.three { fill: #9cc7b8; }
</style>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${parts.map((part, at) => partOf(part, tops[at] ?? 0)).join('\n')}
${legend('first', LEFT, 'right page first')}
${legend('three', LEFT + 150, 'among the first three')}
</svg>
`;
}
