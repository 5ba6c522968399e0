/**
 * Cases that go on purpose, told to the other tabs before they go: what vanishes without a word was
 * cleared underneath, and the tabs that still hold it offer to put it back.
 */
import type { Area } from '#islands/storage/area.ts';
import { readText } from '#islands/storage/read-text.ts';
import * as z from 'zod/mini';

/** Stands for a moment only: its coming is what the other tabs are told. */
export const GONE_KEY = 'firm-and-fair:gone';

const SHAPE = z.union([z.literal('all'), z.array(z.string())]);
export type Going = z.infer<typeof SHAPE>;

/** Tells the other tabs which cases go. */
export function announceGone(area: Area, going: Going): void {
  area.set(GONE_KEY, JSON.stringify(going));
  area.remove(GONE_KEY);
}

/** Which cases another tab said to go; undefined where it says nothing. */
export const readGoing = (text: string | null): Going | undefined => readText(text, SHAPE);
