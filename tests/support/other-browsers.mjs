/**
 * Firefox and WebKit, for the browser tests named `*.all.browser.ts`. Looks where Debian's firefox-esr,
 * webkit2gtk-driver and xvfb are; FIREFOX_PATH and WEBKIT_PATH (MiniBrowser's) name others.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const onPath = (name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)).find(existsSync);

function firefoxPath() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
}

function miniBrowserPath() {
  if (process.env.WEBKIT_PATH !== undefined) return process.env.WEBKIT_PATH;
  const libraries = [`/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`, '/usr/lib', '/usr/libexec'].filter(existsSync);
  const folders = libraries.flatMap((base) => readdirSync(base).filter((name) => name.startsWith('webkit2gtk-')).sort().map((name) => join(base, name)));
  return folders.map((folder) => join(folder, 'MiniBrowser')).find(existsSync);
}

/** A screen of its own on the first free number, where there is no other. */
async function screen(started) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(server);
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  return `:${number}`;
}

async function driver(port, display, started) {
  const env = { ...process.env, DISPLAY: display, ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}) };
  started.push(spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false);
    if (answered) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}

/**
 * @returns {Promise<{ launchers: readonly { name: string, launcher: import('@web/test-runner-core').BrowserLauncher }[],
 *   missing: readonly string[], end: () => void }>} `end` stops what was started for them.
 */
export async function otherBrowsers() {
  const started = [];
  const launchers = [];
  const missing = [];

  const firefox = firefoxPath();
  if (firefox === undefined) missing.push('Firefox is not here: install it (Debian: firefox-esr) or set FIREFOX_PATH.');
  else launchers.push({ name: 'Firefox', launcher: chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true }, concurrency: 1 }) });

  const webkit = miniBrowserPath();
  if (webkit === undefined || onPath('WebKitWebDriver') === undefined || onPath('Xvfb') === undefined) {
    missing.push('WebKit is not here: install WebKitGTK’s MiniBrowser, its driver and Xvfb (Debian: webkit2gtk-driver, xvfb).');
  } else {
    const port = await freePort();
    await driver(port, await screen(started), started);
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkit, args: ['--automation'] },
    };
    const launcher = webdriverLauncher({ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
    launchers.push({ name: 'WebKit', launcher });
  }
  return { launchers, missing, end: () => started.forEach((child) => child.kill()) };
}
