/** Types of `serve.mjs` for the tests, which run the same server. */
export interface Site {
  readonly url: string;
  readonly port: number;
  close(): Promise<unknown>;
}
export function serve(options: {
  folder: string;
  port?: number;
  host?: string | undefined;
}): Promise<Site>;
export function handler(
  folder: string,
): (
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
) => void;
export function locate(
  folder: string,
  path: string,
): { status: number; file?: string; to?: string };
export function parseHeaders(text: string): { matches: RegExp; headers: [string, string][] }[];
