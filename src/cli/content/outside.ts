/** Whether the addresses outside this site that its content names still lead somewhere. */

/** What became of an address: `refused` means that it may well be there for a person. */
export const LINK_STATES = ['here', 'moved', 'refused', 'gone', 'unreached'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export interface Checked {
  readonly url: string;
  /** The files of content that name it. */
  readonly paths: readonly string[];
  readonly state: LinkState;
  /** Status, the address it moved to, or the error. */
  readonly note: string;
}

const ADDRESS = /^https?:\/\/\S+$/;

/** All addresses in a value of content, however deep. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return ADDRESS.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(addressesIn)
    : [];
}

/** The addresses that files name, each once, with the files; without their part after `#`. */
export function outsideAddresses(
  files: readonly { readonly path: string; readonly data: unknown }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, data } of files)
    for (const address of new Set(addressesIn(data).map((each) => each.replace(/#.*$/, ''))))
      found.set(address, [...(found.get(address) ?? []), path]);
  return found;
}

type Answer = Pick<Response, 'status' | 'url' | 'redirected'>;
/** Asks for an address; rejects where nothing answers. */
export type AskAddress = (url: string, method: 'HEAD' | 'GET') => Promise<Answer>;

/** Statuses by which many hosts only refuse a program, or that method. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 501, 503]);
const GONE = new Set([404, 410]);

const samePage = (a: string, b: string): boolean =>
  a.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') ===
  b.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

async function stateOf(url: string, ask: AskAddress): Promise<Pick<Checked, 'state' | 'note'>> {
  try {
    let answer = await ask(url, 'HEAD');
    // Some hosts know no HEAD, or answer it as they would not answer a reader.
    if (answer.status >= 400) answer = await ask(url, 'GET');
    const note = String(answer.status);
    if (GONE.has(answer.status)) return { state: 'gone', note };
    if (REFUSALS.has(answer.status)) return { state: 'refused', note };
    if (answer.status >= 400) return { state: 'unreached', note };
    return answer.redirected && !samePage(url, answer.url)
      ? { state: 'moved', note: answer.url }
      : { state: 'here', note };
  } catch (error) {
    return { state: 'unreached', note: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Checks addresses: hosts side by side, the addresses of one host one after the other.
 * @param hosts how many hosts are asked at once
 */
export async function checkOutside(
  addresses: ReadonlyMap<string, readonly string[]>,
  ask: AskAddress,
  hosts: number,
): Promise<readonly Checked[]> {
  const byHost = Map.groupBy(addresses.keys(), (url) => new URL(url).host);
  const waiting = [...byHost.values()];
  const found: Checked[] = [];
  const work = async (): Promise<void> => {
    for (let urls = waiting.shift(); urls; urls = waiting.shift())
      for (const url of urls)
        found.push({ url, paths: addresses.get(url) ?? [], ...(await stateOf(url, ask)) });
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
