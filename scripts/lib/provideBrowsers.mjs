/**
 * Finds or installs the browsers that the tests and the demo drive, and keeps their paths in .cache/browsers.json.
 * Built-ins alone, see setup.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, findBrowser } from './findBrowser.mjs';

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };
const say = (line) => process.stderr.write(`setup: ${line}\n`);

/** Debian's own packages are real ones; Ubuntu's `chromium` and `firefox` only point to its snaps. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The commands that install a browser here, in order, for this system and these rights. */
function installCommands(name, root, system = { debian: isDebian(), isRoot: process.getuid?.() === 0 }) {
  if (system.debian && system.isRoot) {
    return [
      ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update'],
      ['apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', debianPackage[name]],
    ];
  }
  if (name === 'chromium') {
    return [['npx', 'playwright', 'install', ...(system.isRoot ? ['--with-deps'] : []), 'chromium']];
  }
  const download = ['npx', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', join(root, '.cache', 'browsers')];
  return system.isRoot ? [['npx', 'playwright', 'install-deps', 'firefox'], download] : [download];
}

/** The one line to type where our own attempt did not succeed. */
function commandToType(name) {
  if (isDebian()) return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${debianPackage[name]}`;
  return name === 'chromium'
    ? 'npx playwright install --with-deps chromium'
    : 'npx @puppeteer/browsers install firefox@stable --path .cache/browsers';
}

function install(name, root) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return installCommands(name, root).every(([command, ...args]) => {
    say(`installing ${name}: ${command} ${args.join(' ')}`);
    return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: environment }).status === 0;
  });
}

/**
 * Provides each named browser. A path that was found before is trusted while its file stands and the environment
 * names no other, so that a second call starts no browser.
 * @returns {boolean} whether all are there
 */
export function provideBrowsers(root, names) {
  const file = join(root, '.cache', 'browsers.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const found = { ...known };
  for (const name of names) {
    if (!(name in browsers)) {
      say(`unknown browser ${name}; known: ${Object.keys(browsers).join(', ')}`);
      return false;
    }
    const named = process.env[browsers[name].env];
    if (known[name] && existsSync(known[name]) && (!named || named === known[name])) continue;
    found[name] = findBrowser(name, root) ?? (!named && install(name, root) ? findBrowser(name, root) : null);
    if (!found[name]) {
      say(`no ${name} that serves, and none could be installed. Please type:\n\n    ${commandToType(name)}\n`);
      say(`or name one: ${browsers[name].env}=/path/to/${name} (branded Chrome and Edge can't load extensions)`);
      return false;
    }
  }
  if (JSON.stringify(found) !== JSON.stringify(known)) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  }
  return true;
}
