import { writeFileSync } from 'node:fs';
import { plan } from '#core/engine/plan.ts';
import { digestsOf, keptFile, keptRequests } from '../engine/kept.ts';
import { asText } from './asText.ts';
import { fileOf, requestNames, requestOf } from './requests.ts';

/**
 * `npm run keep:plans [-- NAME…]`: writes the plans of the example requests anew. What changed is to be read, line by line, before it is
 * committed: no test does this by itself. `-- requests` does so for the digests of many more, `-- NUMBER` prints the plan of one of them.
 */
const wanted = process.argv.slice(2);
const [first = ''] = wanted;
if (/^\d+$/.test(first)) {
  const request = keptRequests()[Number(first)];
  if (request) console.log(JSON.stringify({ request, plan: plan(request) }, null, 2));
}
if (first === 'requests') {
  const lines = keptRequests().map((request) => JSON.stringify(digestsOf(request)));
  writeFileSync(keptFile, `[\n${lines.join(',\n')}\n]\n`);
}
for (const name of requestNames) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const request = requestOf(name);
  const found = plan(request);
  writeFileSync(fileOf(name, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
  writeFileSync(fileOf(name, 'expected.txt'), asText(request, found));
}
