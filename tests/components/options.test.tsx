import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '#components/options/Options.tsx';
import { thresholdTopics } from '#components/options/thresholdTopics.ts';
import type { Answer, FaceCommand } from '#core/browser/messages.ts';
import type { FaceState } from '#core/browser/state.ts';
import type { Profile } from '#core/profile/profile.ts';
import { sources } from '#core/evidence/sources.ts';
import { thresholds } from '#core/profile/thresholds.ts';
import { sites } from '#core/sites/registry.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const grants = { request: vi.fn(() => Promise.resolve(true)), release: vi.fn(() => Promise.resolve(true)) };
const options = (state: FaceState = states.state, how?: Parameters<typeof showFace>[2]) =>
  showFace(state, (given, link) => <Options state={given} link={link} grants={grants} />, how);
const withProfile = (profile: Profile): FaceState => ({ ...states.state, profile });
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  return field;
};

describe('the profile', () => {
  it('is saved when a field is left, and keeps what stands beside it', () => {
    const { sent } = options(withProfile({ age: 34, sex: 'female' }));
    fireEvent.change(type('Body mass', '61,5'));
    expect(sent).toEqual([{ type: 'face:profile', profile: { age: 34, sex: 'female', bodyMass: 61.5 } }]);
  });

  it('is saved by itself where the page is closed with the cursor in a field, and never half a number', () => {
    const { sent } = options(withProfile({}));
    type('Age', '3');
    dispatchEvent(new Event('pagehide'));
    expect(sent).toEqual([]);
    type('Age', '34');
    dispatchEvent(new Event('pagehide'));
    expect(sent).toEqual([{ type: 'face:profile', profile: { age: 34 } }]);
  });

  it('builds each change on the one before it, even if the worker has not answered yet', () => {
    const { sent } = options(withProfile({}));
    fireEvent.change(type('Age', '34'));
    fireEvent.change(type('Body mass', '70'));
    expect(sent.at(-1)).toEqual({ type: 'face:profile', profile: { age: 34, bodyMass: 70 } });
  });

  it('takes pounds and inches and keeps kilograms and metres', () => {
    const { sent } = options({ ...withProfile({}), settings: { units: 'imperial', overlay: {} } });
    fireEvent.change(type('Height', '70'));
    expect(sent.at(-1)).toEqual({ type: 'face:profile', profile: { height: 1.778 } });
  });

  it('tells an impossible number beside the field while typing, keeps it on screen, and saves nothing', () => {
    const { sent } = options(withProfile({}));
    const field = type('Age', '7');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Please type a value from 13 to 100 years.')).toBeTruthy();
    fireEvent.change(field);
    expect(sent).toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>('Age').value).toBe('7');
  });

  it('lets no resting heart rate come near the maximum', () => {
    const { sent } = options(withProfile({ maxHeartRate: 140 }));
    fireEvent.change(type('Resting heart rate', '100'));
    expect(sent).toEqual([]);
    expect(screen.getByText('Please type a value from 30 to 99 bpm.')).toBeTruthy();
  });

  it('forgets a value whose field is emptied', () => {
    const { sent } = options(withProfile({ age: 34, bodyMass: 70 }));
    fireEvent.change(type('Body mass', ''));
    expect(sent.at(-1)).toEqual({ type: 'face:profile', profile: { age: 34 } });
  });

  it('says when a change was not saved and tries again, with everything typed since', async () => {
    const { sent, answer } = options(withProfile({}), { saved: false });
    fireEvent.change(type('Age', '34'));
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByLabelText<HTMLInputElement>('Age').value).toBe('34');
    answer.ok = true;
    fireEvent.click(again);
    expect(sent.at(-1)).toEqual({ type: 'face:profile', profile: { age: 34 } });
    await expect.poll(() => screen.queryByText('Saved')).not.toBeNull();
  });

  it('changes units without touching the profile', () => {
    const { sent } = options();
    fireEvent.click(screen.getByLabelText('Miles, pounds, °F'));
    expect(sent).toEqual([{ type: 'face:settings', settings: { units: 'imperial', overlay: {} } }]);
  });
});

describe('health answers', () => {
  it('are folded until the runner wants them, and each is kept only while it is true', () => {
    const { sent } = options();
    fireEvent.click(screen.getByLabelText('Diabetes'));
    expect(sent.at(-1)).toMatchObject({ profile: { health: { diabetes: true } } });
    fireEvent.click(screen.getByLabelText('Diabetes'));
    expect(sent.at(-1)).not.toHaveProperty('profile.health');
  });

  it('are all gone at one tap', () => {
    const { sent } = options(withProfile({ age: 34, health: { pregnant: true, heartCondition: true } }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all health answers' }));
    expect(sent).toEqual([{ type: 'face:profile', profile: { age: 34 } }]);
  });
});

describe('thresholds', () => {
  it('can all be changed here', () => {
    options();
    for (const { id } of thresholds) expect(document.getElementById(`threshold-${id}`)?.querySelector('input')).toBeTruthy();
  });

  it('stand under what they are about, each once, and a new one is never out of reach', () => {
    const topics = thresholdTopics();
    const ids = topics.flatMap((one) => one.thresholds.map(({ id }) => id));
    expect([...ids].sort()).toEqual(thresholds.map(({ id }) => id).sort());
    expect(topics.map(({ topic }) => topic)).not.toContain('other');
    const unknown = { ...thresholds[0], id: 'somethingNew' };
    expect(thresholdTopics([...thresholds, unknown]).at(-1)).toEqual({ topic: 'other', thresholds: [unknown] });
  });

  it('show the lines of the latest plan that they move', () => {
    options();
    expect(document.getElementById('threshold-refuelProtein')?.textContent).toMatch(/In your latest plan: *Eat about 70/);
  });

  it('show the hours that they move, and say so where no line rests on them', () => {
    options();
    expect(document.getElementById('threshold-easySoreness')?.textContent).toMatch(/latest plan: *Easy running from/);
    expect(document.getElementById('threshold-iceMinutes')?.textContent).toContain('No line of your latest plan rests on it.');
  });

  it('keep within their range, and go back to standard at a tap', () => {
    const { sent } = options(withProfile({ thresholds: { refuelProtein: 0.4 } }));
    const row = document.getElementById('threshold-refuelProtein')!;
    const field = within(row).getByRole('textbox');
    fireEvent.input(field, { target: { value: '2' } });
    fireEvent.change(field);
    expect(sent).toEqual([]);
    fireEvent.click(within(row).getByRole('button', { name: /Back to standard/ }));
    expect(sent).toEqual([{ type: 'face:profile', profile: {} }]);
  });

  it('that equal the standard are not kept as personal', () => {
    const { sent } = options(withProfile({ thresholds: { refuelProtein: 0.4 } }));
    const field = within(document.getElementById('threshold-refuelProtein')!).getByRole('textbox');
    fireEvent.input(field, { target: { value: '0.3' } });
    fireEvent.change(field);
    expect(sent).toEqual([{ type: 'face:profile', profile: {} }]);
  });
});

describe('sites', () => {
  it('are asked for one by one, inside the click', () => {
    options({ ...states.state, granted: [] });
    const first = sites[0]!;
    fireEvent.click(screen.getByRole('button', { name: `Allow ${first.name}` }));
    expect(grants.request.mock.calls).toEqual([[first.id]]);
  });

  it('are given back as easily', () => {
    options({ ...states.state, granted: sites.map((site) => site.id) });
    fireEvent.click(screen.getAllByRole('button', { name: /^Take back/ })[0]!);
    expect(grants.release.mock.calls).toEqual([[sites[0]!.id]]);
  });
});

describe('the data of the runner', () => {
  const answering = (answer: Answer) => {
    const sent: FaceCommand[] = [];
    const saved: string[][] = [];
    showFace(states.state, (given, link) => (
      <Options
        state={given}
        link={{ ...link, send: (command) => (sent.push(command), Promise.resolve(answer)) }}
        grants={grants}
        save={(...file) => saved.push(file)}
      />
    ));
    return { sent, saved };
  };
  const file = (text: string) => new File([text], 'homestretch.json', { type: 'application/json' });
  const take = (text: string) => fireEvent.change(screen.getByLabelText('Import'), { target: { files: [file(text)] } });

  it('is taken along as one file', async () => {
    const { sent, saved } = answering({ ok: true, text: '{"version":1}' });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText(/in your downloads/)).toBeTruthy();
    expect(sent).toEqual([{ type: 'face:export', as: 'json' }]);
    expect(saved).toEqual([['homestretch-2026-03-08.json', '{"version":1}', 'application/json']]);
  });

  it('comes in again, and how much came is said', async () => {
    const { sent } = answering({ ok: true, runs: 3, checkIns: 2, ticks: 1 });
    take('{}');
    expect(await screen.findByText('3 runs, 2 check-ins and 1 tick taken in.')).toBeTruthy();
    expect(sent).toEqual([{ type: 'face:import', text: '{}' }]);
  });

  it.each([
    [{ ok: false, error: 'newer' }, /newer version/],
    [{ ok: false, error: 'unreadable' }, /no export of Homestretch/],
    [{ ok: false, error: 'invalid', paths: ['runs.0.distance'] }, /\u2068runs\.0\.distance\u2069/],
    [{ ok: false, error: 'not-saved' }, /nothing was changed/],
  ] as [Answer, RegExp][])('is not touched by a file that is refused, and the refusal is said (%#)', async (answer, words) => {
    answering(answer);
    take('{}');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('that is not complete is said to be so', async () => {
    const { saved } = answering({ ok: true, text: '{"version":1}', partial: true });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText(/not complete: some records could not be read/)).toBeTruthy();
    expect(saved).toHaveLength(1);
  });

  it('is erased only after a second tap, and the first offers a way back', async () => {
    const { sent } = answering({ ok: true });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    const sure = await screen.findByRole('button', { name: 'Yes, erase everything' });
    expect(sent.map(({ type }) => type)).not.toContain('face:erase');
    fireEvent.click(sure);
    expect(sent.at(-1)).toEqual({ type: 'face:erase' });
    expect(await screen.findByText('Everything is erased.')).toBeTruthy();
  });

  it('is named before it is erased, and offered as a file first', async () => {
    const { sent, saved } = answering({ ok: true, runs: 12, checkIns: 3, ticks: 1, text: '{}' });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    const question = await screen.findByRole('group', { name: 'This goes for good:' });
    expect(question.textContent).toContain('12 runs, 3 check-ins and 1 tick');
    expect(question.textContent).toContain('Your profile with its thresholds and health answers');
    expect(question.textContent).toContain('cannot be taken back');
    fireEvent.click(within(question).getByRole('button', { name: 'Export everything first' }));
    await expect.poll(() => saved).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Yes, erase everything' })).toBeTruthy();
    expect(sent.map(({ type }) => type)).not.toContain('face:erase');
  });

  it('that cannot all be read is not counted, and that is said', async () => {
    answering({ ok: true, partial: true });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(await screen.findByText(/we cannot say how many/)).toBeTruthy();
  });
});

describe('the evidence page', () => {
  it('shows every source with its grade', () => {
    options();
    for (const source of sources) {
      const row = document.getElementById(`source-${source.id}`);
      expect(row?.querySelector('.grade')?.textContent, source.id).toMatch(/evidence|convention|estimate/);
      // Whatever the page speaks: a screen reader is to say a title in the language that it is written in. Our own are texts of the page's.
      expect(row?.querySelector('b')?.lang, source.id).toBe(source.mark === 'H' ? '' : 'en');
      expect(row?.querySelector('b')?.textContent, source.id).not.toBe('');
    }
  });
});
