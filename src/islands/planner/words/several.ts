/** A count in words. @example several('case', 'cases')(2) // => '2 cases' */
export const severalWords =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** Names in a row, as many as anybody reads, and how many more there are. */
export const someNames = (names: readonly string[], most = 6): string =>
  names.length > most
    ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
    : names.join(', ');
