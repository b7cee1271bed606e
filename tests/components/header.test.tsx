import { screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { RunHeader } from '#components/run/RunHeader.tsx';
import { endOf } from '#components/run/values.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const said = (minutesAfterEnd: number) => {
  showFace(states.state, (given) => <RunHeader record={given.record!} />, {
    clock: () => endOf(states.record) + minutesAfterEnd * 60_000,
  });
  return screen.getByText(/ended/).textContent.replaceAll('\u00a0', ' ');
};

describe('when a run ended', () => {
  it.each<[number, RegExp]>([
    [35, /ended 35 min ago$/],
    [0, /ended 0 min ago$/],
    // Two clocks that are nearly the same.
    [-0.8, /ended 0 min ago$/],
    [119, /ended 119 min ago$/],
    [121, /ended 11:05$/],
  ])('%d minutes after the end is told', (minutes, words) => {
    expect(said(minutes)).toMatch(words);
  });

  it.each([-2, -90, -3_000])('is an instant where it lies ahead of the clock (%d minutes), never "0 min ago"', (minutes) => {
    expect(said(minutes)).toMatch(/ended .*\d\d:\d\d$/);
  });
});
