/** The largest statement that is read, in characters or bytes. */
export const MOST = 1e6;

export type Unfetched = 'not-found' | 'no-connection' | 'too-large';

/** The text of a file on the web. `fail` makes what is thrown. */
export async function fetchText(url: string, signal: AbortSignal, fail: (why: Unfetched, found: string) => Error): Promise<string> {
  try {
    new URL(url, document.baseURI);
  } catch {
    throw fail('not-found', 'no address that can be read');
  }
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    throw fail('no-connection', String(error));
  });
  if (!response.ok) throw fail('not-found', `HTTP ${response.status}`);
  const size = Number(response.headers.get('content-length'));
  const text = size > MOST ? '' : await response.text();
  if (size > MOST || text.length > MOST) throw fail('too-large', `${size || text.length} bytes`);
  return text;
}
