import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Installs the peers, by their own lock, unless what is there is of that lock. */
export function installPeers(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && changedAt(installed) >= changedAt(join(folder, 'package-lock.json')))
    return;
  console.log('Installing what to compare with …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages of bench/ could not be installed.');
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}
