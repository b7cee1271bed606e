import type { ReadingContext } from '#core/reading/reading.ts';
import { judge } from '#core/sites/judge.ts';
import { readPage } from '#core/sites/readPage.ts';
import { shownId } from '#core/sites/activityOf.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';

/** What the reading bench runs inside the page: the same page read, taken, judged and merely walked, in turns. */

/** Milliseconds of each turn, in the order in which the turns were taken. */
export interface PageTimes {
  refusal: string;
  walk: number[];
  read: number[];
  take: number[];
  judge: number[];
  elements: number;
  textNodes: number;
  characters: number;
}

function bareWalk(root: Node): { nodes: number; characters: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let characters = 0;
  while (walker.nextNode()) {
    nodes += 1;
    characters += walker.currentNode.nodeValue?.length ?? 0;
  }
  return { nodes, characters };
}

/** A browser's clock is coarse: what is quicker than its grain is done several times, and the mean counts. */
function timed(act: () => unknown): number {
  let times = 0;
  const start = performance.now();
  let passed = 0;
  while (passed < 4) {
    act();
    times += 1;
    passed = performance.now() - start;
  }
  return passed / times;
}

function measure(context: ReadingContext, turns: number): PageTimes {
  const site = siteOf(new URL(context.url));
  const url = new URL(context.url);
  const id = (site && shownId(site, url, document)) ?? '';
  const first = readPage(document, context);
  const { nodes, characters } = bareWalk(document);
  const times: PageTimes = {
    refusal: first.ok ? '' : first.refusal,
    walk: [],
    read: [],
    take: [],
    judge: [],
    elements: document.getElementsByTagName('*').length,
    textNodes: nodes,
    characters,
  };
  for (let turn = 0; turn < turns; turn += 1) {
    times.walk.push(timed(() => bareWalk(document)));
    times.read.push(timed(() => readPage(document, context)));
    if (!site) continue;
    times.take.push(timed(() => snapshotOf(document, site, { url, id }, false)));
    const taken = snapshotOf(document, site, { url, id }, false);
    times.judge.push(timed(() => judge(taken, site, id, context)));
  }
  return times;
}

Object.assign(globalThis, { measureReading: measure });
