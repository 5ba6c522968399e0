/** A count in words. @example several('case', 'cases')(2) // => '2 cases' */
export const severalWords =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;
