import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from './find-browser.mjs';

const DOWNLOADED = '/home/a/.cache/chromium/chrome';

interface Row {
  readonly name: string;
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly root?: boolean;
  readonly debian?: boolean;
  /** Files that are there from the start. */
  readonly there?: readonly string[];
  /** Files that a command brings, by the command's name. */
  readonly brings?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly problem?: RegExp;
  /** Commands run, by name and first plain argument. */
  readonly runs?: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'CHROME_PATH goes first', env: { CHROME_PATH: '/my/edge', PATH: '/usr/bin' }, there: ['/my/edge', '/usr/bin/chromium'], path: '/my/edge' },
  { name: 'a wrong CHROME_PATH is said, not passed over', env: { CHROME_PATH: '/gone', PATH: '/usr/bin' }, there: ['/usr/bin/chromium'], problem: /CHROME_PATH is \/gone/ },
  { name: 'an empty CHROME_PATH counts as none', env: { CHROME_PATH: '', PATH: '/usr/bin' }, there: ['/usr/bin/chromium'], path: '/usr/bin/chromium' },
  { name: 'Chrome on PATH before Chromium', env: { PATH: '/usr/bin:/opt/bin' }, there: ['/usr/bin/chromium', '/opt/bin/google-chrome'], path: '/opt/bin/google-chrome' },
  { name: 'Edge on PATH', env: { PATH: '/usr/bin' }, there: ['/usr/bin/microsoft-edge'], path: '/usr/bin/microsoft-edge' },
  { name: 'a known place on Linux', env: { PATH: '/usr/bin' }, there: ['/opt/google/chrome/chrome'], path: '/opt/google/chrome/chrome' },
  { name: 'macOS', platform: 'darwin', env: { PATH: '/usr/bin', HOME: '/Users/a' }, there: ['/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], path: '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
  { name: 'Windows', platform: 'win32', env: { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' }, there: ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'], path: 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe' },
  { name: 'an earlier download', env: { PATH: '/usr/bin' }, there: [DOWNLOADED], path: DOWNLOADED },
  { name: 'root on Debian: apt', root: true, debian: true, env: { PATH: '/usr/bin' }, brings: { 'apt-get install': '/usr/bin/chromium' }, path: '/usr/bin/chromium', runs: ['apt-get update', 'apt-get install'] },
  { name: 'root on Debian without apt’s mirror: the download', root: true, debian: true, env: { PATH: '/usr/bin' }, brings: { 'node install': DOWNLOADED }, path: DOWNLOADED, runs: ['apt-get update', 'apt-get install', 'node install'] },
  { name: 'Debian but not root: the download', debian: true, env: { PATH: '/usr/bin' }, brings: { 'node install': DOWNLOADED }, path: DOWNLOADED, runs: ['node install'] },
  { name: 'root but not Debian: the download', root: true, env: { PATH: '/usr/bin' }, brings: { 'node install': DOWNLOADED }, path: DOWNLOADED, runs: ['node install'] },
  { name: 'nothing helps: one sentence what to install', env: { PATH: '' }, problem: /^No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to one\.$/, runs: ['node install'] },
];

for (const row of rows) {
  test(row.name, () => {
    const there = new Set(row.there);
    const runs: string[] = [];
    const said: string[] = [];
    const found = findBrowser({
      platform: row.platform ?? 'linux',
      env: row.env ?? {},
      isRoot: row.root ?? false,
      isDebian: row.debian ?? false,
      runnable: (path) => there.has(path),
      run: (command, ...args) => {
        const key = `${command === process.execPath ? 'node' : command} ${args.find((arg) => arg === 'install' || arg === 'update')}`;
        runs.push(key);
        const brought = row.brings?.[key];
        if (brought !== undefined) there.add(brought);
        return brought !== undefined;
      },
      downloaded: () => DOWNLOADED,
      say: (line) => said.push(line),
    });
    if (row.problem === undefined) assert.deepEqual(found, { path: row.path });
    else assert.match('problem' in found ? found.problem : '', row.problem);
    assert.deepEqual(runs, row.runs ?? []);
    assert.equal(said.length, new Set(runs.map((run) => run.split(' ')[0])).size);
  });
}
