import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { policy, serve } from './serve.mjs';

let address = '';
let close = async (): Promise<void> => {};
before(async () => {
  ({ address, close } = await serve());
});
after(() => close());

/** Sent as it stands: `fetch` would tidy the path first. */
const get = (path: string) =>
  new Promise<{ status: number | undefined; type: string | undefined; policy: string | undefined; location: string | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, ({ statusCode, headers }) => {
      const csp = headers['content-security-policy'];
      resolve({ status: statusCode, type: headers['content-type'], policy: typeof csp === 'string' ? csp : undefined, location: headers.location });
    }).on('error', reject).end();
  });

const rows = [
  ['/data/statement.schema.json', 200, 'application/json; charset=utf-8'],
  ['/data/statement.schema.json?x=1', 200, 'application/json; charset=utf-8'],
  ['/package.json', 404, 'text/plain; charset=utf-8'],
  ['/data/../package.json', 404, 'text/plain; charset=utf-8'],
  ['/data/%2e%2e/package.json', 404, 'text/plain; charset=utf-8'],
  ['/data/..%2fpackage.json', 404, 'text/plain; charset=utf-8'],
  ['/%00', 404, 'text/plain; charset=utf-8'],
  ['/%', 404, 'text/plain; charset=utf-8'],
  ['/data/gone.json', 404, 'text/plain; charset=utf-8'],
  ['/', 302, undefined],
] as const;

for (const [path, status, type] of rows) {
  test(`${path}: ${status}`, async () => {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.type], [status, type]);
  });
}

test('a page comes under the strict policy', async () => {
  const answer = await get('/demo/');
  assert.deepEqual([answer.status, answer.type, answer.policy], [200, 'text/html; charset=utf-8', policy]);
});

test('a taken port is not fought over', async () => {
  const second = await serve(Number(new URL(address).port));
  assert.notEqual(second.address, address);
  await second.close();
});
