/**
 * Finds Chrome, Chromium or Edge; where there is none, gets one and says so. Everything it touches of the machine
 * comes in as an argument, so that its test can be a table of machines.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const onPath = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

/** @param {NodeJS.Platform} platform @param {Readonly<Record<string, string | undefined>>} env @returns {string[]} */
function knownPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    return [...apps, ...apps.map((app) => `${env.HOME}${app}`)];
  }
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return inside.flatMap((place) => bases.map((base) => `${base}\\${place}`));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
}

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} isRoot
 * @property {boolean} isDebian
 * @property {(path: string) => boolean} runnable whether a file is there and may be run
 * @property {(command: string, ...args: string[]) => boolean} run whether the command ended well
 * @property {() => string} downloaded where the ordinary download puts its browser
 * @property {(line: string) => void} say
 */

/** @param {Machine} machine @returns {string | undefined} */
function installed({ platform, env, runnable }) {
  const slash = platform === 'win32' ? '\\' : '/';
  const names = platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : onPath;
  const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
  const places = names.flatMap((name) => folders.map((folder) => `${folder}${slash}${name}`));
  return [...places, ...knownPlaces(platform, env)].find(runnable);
}

/**
 * @param {Machine} machine
 * @returns {{ path: string } | { problem: string }}
 */
export function findBrowser(machine) {
  const { env, runnable, run, say } = machine;
  if (env.CHROME_PATH) {
    if (runnable(env.CHROME_PATH)) return { path: env.CHROME_PATH };
    return { problem: `CHROME_PATH is ${env.CHROME_PATH}, which is not there or cannot be run: set it to Chrome, Chromium or Edge, or unset it.` };
  }
  const found = installed(machine) ?? (runnable(machine.downloaded()) ? machine.downloaded() : undefined);
  if (found !== undefined) return { path: found };

  if (machine.isRoot && machine.isDebian) {
    say('No Chrome, Chromium or Edge here: installing Debian’s chromium with apt-get.');
    run('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update');
    run('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium');
    const path = installed(machine);
    if (path !== undefined) return { path };
  }
  say('No Chrome, Chromium or Edge here: downloading Chromium with playwright-core.');
  run(process.execPath, playwright(), 'install', 'chromium');
  if (runnable(machine.downloaded())) return { path: machine.downloaded() };
  return { problem: 'No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to one.' };
}

function playwright() {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

/** @returns {Promise<Machine>} */
async function thisMachine() {
  const { chromium } = await import('playwright-core');
  const release = '/etc/os-release';
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8')),
    runnable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run: (command, ...args) =>
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
    downloaded: () => chromium.executablePath(),
    say: (line) => console.log(line),
  };
}

/** The browser of this machine; ends the process, with one sentence what to install, where there is none. */
export async function browserPath() {
  const found = findBrowser(await thisMachine());
  if ('path' in found) return found.path;
  console.error(found.problem);
  process.exit(1);
}

/** What Chromium needs to run as root, in a container, without a screen or a network. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await browserPath());
