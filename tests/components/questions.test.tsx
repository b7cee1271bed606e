import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { Popup } from '#components/popup/Popup.tsx';
import type { FaceState, Question } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const popup = (state: FaceState) => showFace(state, (given, link) => <Popup state={given} link={link} />);
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const time = { value: 3_000, unit: 's', certainty: 'read' as const, source: 'proof', shown: '50:00' };
const question = (activity: string, fields: Question['fields']): Question => ({
  kind: 'fields',
  activity,
  site: 'strava',
  url: 'https://www.strava.com/activities/9',
  fields,
  unread: ['startTime'],
});
const doubtful = (distance: number, shown: string): Question['fields'] => ({
  movingTime: time,
  distance: { value: distance, unit: 'm', certainty: 'labelled', source: 'label', shown },
});

describe('the form for what is not certain', () => {
  it("keeps to its page when another page's question takes its place: its choices, and nothing typed before", async () => {
    const first = question('strava:1', { movingTime: time });
    const { give, sent } = popup({ ...states.empty, questions: [first] });
    const distance = await screen.findByRole('textbox', { name: /^Distance/ }, { timeout: 10_000 });
    fireEvent.input(distance, { target: { value: '12' } });
    give({ ...states.empty, questions: [question('strava:2', doubtful(11_860, '11.86 km'))] });
    expect((await screen.findByRole('radio', { name: /^11\.86\skm/ })).matches(':checked')).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(JSON.stringify(sent)).not.toContain('"activity":"strava:2"');
  });

  it('shows what its page says now, when it was read again', async () => {
    const { give } = popup({ ...states.empty, questions: [question('strava:1', { movingTime: time })] });
    await screen.findByRole('textbox', { name: /^Distance/ }, { timeout: 10_000 });
    give({ ...states.empty, questions: [question('strava:1', doubtful(9_740, '9.74 km'))] });
    expect(await screen.findByRole('radio', { name: /^9\.7\d?\skm/ })).toBeTruthy();
  });
});

describe('what the page did not tell', () => {
  const lacking = (change: (run: FaceState['record'] & object) => object): FaceState => {
    const { averageHeartRate: _, ...run } = states.record.run;
    const { averageHeartRate: __, ...fields } = states.record.fields;
    const record = { ...states.record, run, fields, unread: ['averageHeartRate' as const, 'temperature' as const] };
    return { ...states.state, record: { ...record, ...change(record) } };
  };

  it('is one sentence beside the plan: what was read, and what was looked for in vain', () => {
    popup(lacking(() => ({})));
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/Not found on this page: Average heart rate\.$/).textContent).toMatch(/^Read: Distance/);
  });

  it('is not said of what the runner filled in, nor of a page that told it all', () => {
    const { give } = popup(lacking(() => ({ corrections: { averageHeartRate: 150 } })));
    expect(text()).not.toContain('Not found on this page');
    give(states.state);
    expect(text()).not.toContain('Not found on this page');
  });
});
