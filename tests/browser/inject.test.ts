import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDisk, type Disk } from './world/disk.ts';
import { activity, tab, tabs } from './world/story.ts';
import { startWorker } from './world/worker.ts';

/** An overlay comes to the page of its own run alone, also where the runner goes on while it is on its way. */

const [shown] = [...tabs.values()];
const panel = 'https://app.trainingpeaks.com/#calendar';

let disk: Disk;
beforeEach(() => {
  disk = emptyDisk();
});

/** What is put into a tab that shows this address, and what it is known to show afterwards. */
async function overlaid(address: string, of: string) {
  await startWorker(disk, new Map([[tab, address]]));
  const { showOverlay } = await import('#core/browser/worker/inject.ts');
  const { readSession } = await import('#core/browser/store/session.ts');
  await showOverlay(tab, of);
  return { scripts: disk.injected, shows: (await readSession()).tabs };
}

describe('an overlay', () => {
  it('is put into the tab that shows its run', async () => {
    expect(await overlaid(shown!, activity)).toEqual({ scripts: ['7 /overlay.js'], shows: { 7: activity } });
  });

  it('is put where a run is open on a page whose address names none', async () => {
    expect(await overlaid(panel, 'trainingpeaks:31')).toEqual({ scripts: ['7 /overlay.js'], shows: { 7: 'trainingpeaks:31' } });
  });

  it.each([
    ['another run', 'https://www.strava.com/activities/15822046199'],
    ['a page without a run', 'https://www.strava.com/dashboard'],
    ['another site', 'https://example.org/'],
  ])('stays away from a tab that has gone on to %s', async (_what, address) => {
    expect(await overlaid(address, activity)).toEqual({ scripts: [], shows: {} });
  });
});
