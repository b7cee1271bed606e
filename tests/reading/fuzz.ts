import { parseArgs } from 'node:util';
import { build } from './build/build.ts';
import { draw } from './build/draw.ts';
import { verdictOf } from './build/judge.ts';

/** `npm run fuzz:reading -- --count N --seed S`: right, asked, refused and wrong apart. Exits 1 on one wrong or under 95 %. */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const totals = { right: 0, asked: 0, refused: 0, wrong: 0 };
const complete = { right: 0, all: 0 };
const reasons = new Map<string, { count: number; first: number }>();
for (let index = 0; index < count; index += 1) {
  // A closed window is freed when the loop yields; ten thousand of them would fill the memory.
  await new Promise((resolve) => setImmediate(resolve));
  const drawn = draw(seed * 1_000_003 + index);
  const built = build(drawn.truth, drawn.variant);
  const verdict = verdictOf(built, drawn.variant);
  totals[verdict.kind] += 1;
  if (built.isComplete) {
    complete.all += 1;
    if (verdict.kind === 'right') complete.right += 1;
  }
  if (verdict.kind === 'wrong' && totals.wrong <= Number(values.show))
    process.stdout.write(`wrong ${index}: ${verdict.detail}\n  ${JSON.stringify(drawn.variant)}\n`);
  if (verdict.kind !== 'right') {
    const key = `${verdict.kind} ${built.isComplete ? 'complete' : 'partial'}: ${verdict.detail.replace(/[\d.,]+/g, '#').slice(0, 70)}`;
    const known = reasons.get(key) ?? { count: 0, first: index };
    reasons.set(key, { ...known, count: known.count + 1 });
  }
}
const share = complete.all ? complete.right / complete.all : 1;
process.stdout.write(
  `${count} variants, seed ${seed}: ${totals.right} right, ${totals.asked} asked, ${totals.refused} refused, ${totals.wrong} wrong; ` +
    `${(share * 100).toFixed(1)} % of ${complete.all} that show distance, time and pace are right\n`,
);
for (const [key, { count: times, first }] of [...reasons].sort((one, other) => other[1].count - one[1].count).slice(0, 20))
  process.stdout.write(`  ${times} × ${key} (first ${first})\n`);
process.exitCode = totals.wrong > 0 || share < 0.95 ? 1 : 0;
