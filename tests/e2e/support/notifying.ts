import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browserName, productionBuild } from './launch.ts';

/**
 * Exception to driving the production build: headless Chromium never answers a request for notifications, so it drives a copy whose
 * manifest has the permission from the start.
 */
export function buildThatMayNotify(): string {
  if (browserName === 'firefox') return productionBuild;
  const copy = join(mkdtempSync(join(tmpdir(), 'homestretch-notify-')), 'build');
  cpSync(productionBuild, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return copy;
}

/** Takes the copy away again. */
export function removeBuild(build: string): void {
  if (build !== productionBuild) rmSync(dirname(build), { recursive: true, force: true });
}
