import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '#core/sites/registry.ts';

/** The front door says what is so. */

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = (heading: string): string => {
  const [, after = ''] = readme.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return after.split(/^#/m)[0] ?? '';
};
/** First cells of the rows of a section's table. */
const rows = (heading: string): string[] =>
  [...section(heading).matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell]) => cell ?? '').slice(1);

describe('the README', () => {
  it('names each permission that the manifest asks for, and no other', () => {
    const [, list = ''] = /permissions: \[([^\]]+)\]/.exec(readFileSync(join(root, 'wxt.config.ts'), 'utf8')) ?? [];
    const asked = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    const named = rows('Permissions').flatMap((cell) => /^`(.+)`$/.exec(cell)?.[1] ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(named).toEqual(asked);
  });

  it('lists each site that is read, and no other', () => {
    expect(
      rows('Sites')
        .filter((cell) => !/^-+$/.test(cell))
        .sort(),
    ).toEqual(sites.map(({ name }) => name).sort());
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows pictures and links files that there are', () => {
    const targets = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

describe('a command', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  it('runs a script that there is', () => {
    const files = Object.values(scripts).flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the guards', () => {
  it('are listed, each page of them', () => {
    const index = readFileSync(join(root, 'tests', 'guards.md'), 'utf8');
    const pages = readdirSync(join(root, 'tests', 'guards')).filter((name) => name.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((name) => !index.includes(`(guards/${name})`))).toEqual([]);
  });
});
