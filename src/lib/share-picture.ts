/**
 * Pictures for shared links, made at build: the mark, the kind of page and its title, set as the
 * site sets them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';

export interface Picture {
  readonly kind: string;
  readonly title: string;
  readonly rung?: number;
}

const SIZE = { width: 1200, height: 630 };
const COLORS = { paper: '#fcfaf5', ink: '#16202b', quiet: '#434b54', next: '#ffc73a' };
const RUNGS = 6;
/** Part of the name of a kept picture: raise it when the drawing changes. */
const EDITION = 1;
const CACHE = join(process.cwd(), '.cache', 'pictures');

const require = createRequire(import.meta.url);
const font = (weight: 400 | 600) => ({
  name: 'Newsreader',
  weight,
  style: 'normal' as const,
  data: readFileSync(
    require.resolve(`@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff`),
  ),
});
let fonts: ReturnType<typeof font>[] | undefined;

const box = (style: Readonly<Record<string, unknown>>, children?: unknown): unknown => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const at = (
  left: number,
  top: number,
  width: number,
  height: number,
  backgroundColor: string,
): unknown => box({ position: 'absolute', left, top, width, height, backgroundColor });

/** The ladder with one rung marked. */
function ladder(rung: number): unknown {
  const [left, foot, rise] = [930, 600, 90];
  const rungs = Array.from({ length: RUNGS }, (_, index) => {
    const y = foot - index * rise;
    return index === rung
      ? at(left - 24, y - 22, 208, 34, COLORS.next)
      : at(left, y - 8, 160, 9, COLORS.ink);
  });
  return box({ position: 'absolute', left: 0, top: 0, width: SIZE.width, height: SIZE.height }, [
    at(left, 0, 13, SIZE.height, COLORS.ink),
    at(left + 147, 0, 13, SIZE.height, COLORS.ink),
    ...rungs,
  ]);
}

/** The size of the letters of a title, in pixels, so that a long one still fits. */
function sizeOf({ length }: string): number {
  if (length > 60) return 58;
  return length > 34 ? 68 : 82;
}

function drawing({ kind, title, rung = 2 }: Picture): unknown {
  const size = sizeOf(title);
  return box(
    {
      width: SIZE.width,
      height: SIZE.height,
      backgroundColor: COLORS.paper,
      color: COLORS.ink,
      fontFamily: 'Newsreader',
    },
    [
      ladder(Math.max(0, Math.min(RUNGS - 1, rung))),
      box(
        {
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 860,
          padding: '64px 0 60px 72px',
        },
        [
          box({ fontSize: 34, fontWeight: 400, color: COLORS.quiet }, kind),
          box(
            { fontSize: size, fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' },
            title,
          ),
          box({ fontSize: 36, fontWeight: 600 }, 'Firm & Fair'),
        ],
      ),
    ],
  );
}

/** The picture as PNG; one that was made before is taken from the cache of the build. */
export async function sharePicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256')
    .update(JSON.stringify([EDITION, picture]))
    .digest('hex')
    .slice(0, 24);
  const file = join(CACHE, `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  fonts ??= [font(400), font(600)];
  const svg = await satori(drawing(picture) as Parameters<typeof satori>[0], { ...SIZE, fonts });
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, effort: 4 })
    .toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}
