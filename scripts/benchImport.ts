import { importBenchmark } from '../tests/bench/import.bench.ts';

/** `npm run bench:import [-- COUNT]`: a history of generated files taken in by the production build, beside the decoder alone. */
const figures = await importBenchmark(Number(process.argv[2] ?? 2_000));
const { files, archiveMegabytes, decoder, whole, peak, longestTask } = figures;
console.log(`${String(files)} files, ${archiveMegabytes.toFixed(1)} MB`);
console.log(`decoder alone   ${(files / decoder).toFixed(0)} files/s`);
console.log(`taken in        ${(files / whole).toFixed(0)} files/s, ratio ${(decoder / whole).toFixed(2)} (aim 0.9)`);
console.log(`peak memory     ${peak === null ? 'unknown' : `${peak.toFixed(0)} MB`} above the start (aim 200)`);
console.log(`longest task    ${longestTask.toFixed(0)} ms on the page, 0 for under 50 (aim 50)`);
