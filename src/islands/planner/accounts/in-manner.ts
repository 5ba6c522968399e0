import { writeIn } from '#islands/shared/format.ts';

/** What is made while dates are written in the manner of another country. */
export function inMannerOf<T>(locale: string, make: () => T): T {
  const before = writeIn(locale);
  try {
    return make();
  } finally {
    writeIn(before);
  }
}
