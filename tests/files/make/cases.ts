import { gzipSync, zipSync } from 'fflate';
import type { FileCase } from '../cases.ts';
import { fitRun } from './fit.ts';
import { bytes, gpx, points, tcx } from './xml.ts';

/** The project's own file cases: made from invented outings, with what each file states. */

export interface MadeCase extends FileCase {
  bytes: Uint8Array;
}

const start = '2026-04-12T05:45:30.000Z';
const run = { start, seconds: 1_800, speed: 3.2 };
const stated = { sport: 'run', startTime: start, distance: 5_760, timerTime: 1_800, elapsedTime: 1_800, averageHeartRate: 150 };
const gpxRun = gpx(start, [{ type: 'running', segments: [points(600, 3)] }]);
const lap = { seconds: 600, metres: 1_800, tracks: [points(600, 3)] };

export const madeCases: MadeCase[] = [
  { file: 'run.fit', bytes: fitRun(run), runs: [stated] },
  { file: 'run.fit.gz', bytes: gzipSync(fitRun(run)), runs: [stated] },
  { file: 'compressed.fit', bytes: fitRun({ ...run, isCompressed: true }), runs: [stated] },
  { file: 'ride.fit', bytes: fitRun({ ...run, sport: 2 }), refusal: 'not-a-run' },
  { file: 'cut.fit', bytes: fitRun(run).subarray(0, 60), either: { refusal: 'unreadable' } },
  { file: 'none.fit', bytes: new Uint8Array(), refusal: 'empty' },
  {
    file: 'run.gpx',
    bytes: bytes(gpxRun),
    runs: [{ sport: 'run', startTime: start, elapsedTime: 600, distance: { value: 1_800, within: 0.1 } }],
  },
  { file: 'cut.gpx', bytes: bytes(gpxRun.slice(0, 900)), refusal: 'unreadable' },
  {
    file: 'asked.gpx',
    bytes: bytes(gpx(start, [{ segments: [points(600, 3)] }])),
    either: { runs: [{ startTime: start }], refusal: 'not-a-run', mustAskSport: true },
  },
  {
    file: 'run.tcx',
    bytes: bytes(tcx(start, [{ sport: 'running', laps: [lap] }])),
    runs: [{ sport: 'run', distance: 1_800, timerTime: 600 }],
  },
  { file: 'ride.tcx', bytes: bytes(tcx(start, [{ sport: 'Biking', laps: [lap] }])), refusal: 'not-a-run' },
  { file: 'all.zip', bytes: zipSync({ 'a/run.fit': fitRun(run), 'notes.txt': bytes('none') }), runs: [stated] },
  { file: 'none.zip', bytes: zipSync({ 'notes.txt': bytes('none') }), refusal: 'empty' },
];
