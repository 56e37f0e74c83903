/** `npm start`: serves the demo with what was built and the statements, under the strictest policy a page may have. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};
const served = ['demo', 'dist', 'data'];

/** The file that an address means; undefined: none, or none that is for the public. */
function fileOf(pathname) {
  const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
  if (!served.includes(path.split(sep)[0])) return undefined;
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function answer(request, response) {
  let file;
  try {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    // A folder's relative links need its slash.
    if (pathname === '/' || pathname === '/demo') {
      response.writeHead(302, { Location: '/demo/' }).end();
      return;
    }
    file = fileOf(pathname);
  } catch {
    file = undefined;
  }
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here.\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, ...(type.startsWith('text/html') ? { 'Content-Security-Policy': policy } : {}) });
  createReadStream(file).pipe(response);
}

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serve(wanted = 0) {
  const server = createServer(answer);
  const listen = (port) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(wanted).catch(() => listen(0));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve(8000);
  console.log(`The demo is at ${address}/demo/ (Ctrl+C ends it).`);
}
