import { fireEvent, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { Popup } from '#components/popup/Popup.tsx';
import { RemindersSection } from '#components/options/RemindersSection.tsx';
import type { Settings } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const on = { on: true, details: false, quietFrom: '22:00', quietUntil: '07:00' };

/** The chapter over settings that are kept as soon as they change. */
function chapter(options: { says: boolean; given: boolean; reminders?: Settings['reminders'] }) {
  const saved: Settings['reminders'][] = [];
  let asked = 0;
  const [settings, setSettings] = createSignal<Settings>({ units: 'metric', overlay: {}, ...(options.reminders ? { reminders: options.reminders } : {}) }); // prettier-ignore
  showFace(states.state, () => (
    <RemindersSection
      settings={settings()}
      onSettings={(next) => {
        saved.push(next.reminders);
        setSettings(next);
      }}
      notifying={{
        ask: () => {
          asked += 1;
          return Promise.resolve(options.says);
        },
        isGiven: () => Promise.resolve(options.given),
      }}
    />
  ));
  return { saved, asked: () => asked, toggle: () => screen.getByLabelText<HTMLInputElement>('Remind me') };
}

describe('reminders in the options', () => {
  it('are off until they are wanted, and ask the browser in the click', async () => {
    const { saved, asked, toggle } = chapter({ says: true, given: false });
    expect([toggle().checked, asked()]).toEqual([false, 0]);
    fireEvent.click(toggle());
    expect(asked()).toBe(1);
    await expect.poll(() => saved).toEqual([on]);
    expect(toggle().checked).toBe(true);
    fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '21:30' } });
    expect(saved.at(-1)).toEqual({ ...on, quietFrom: '21:30' });
    fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '' } });
    expect(saved).toHaveLength(2);
  });

  it('stay off and say why where the browser refuses', async () => {
    const { saved, toggle } = chapter({ says: false, given: false });
    fireEvent.click(toggle());
    await screen.findByText('Your browser did not allow notifications.');
    expect(toggle().checked).toBe(false);
    expect(saved).toEqual([{ ...on, on: false }]);
  });

  it('show as off where they are on without the permission of this browser, and ask for it at a click', async () => {
    const { asked, toggle } = chapter({ says: true, given: false, reminders: on });
    await Promise.resolve();
    expect(toggle().checked).toBe(false);
    fireEvent.click(toggle());
    expect(asked()).toBe(1);
    await expect.poll(() => toggle().checked).toBe(true);
  });

  it('show as on where they are, and are turned off without a question', async () => {
    const { saved, asked, toggle } = chapter({ says: true, given: true, reminders: on });
    await expect.poll(() => toggle().checked).toBe(true);
    fireEvent.click(toggle());
    await expect.poll(() => saved).toEqual([{ ...on, on: false }]);
    expect([toggle().checked, asked()]).toEqual([false, 0]);
  });
});

describe('the popup that a reminder of the check-in opens', () => {
  it.each([
    ['#checkIn', 1],
    ['', 0],
  ])('at "%s" shows the form %i times', async (hash, times) => {
    location.hash = hash;
    showFace(states.state, (state, link) => <Popup state={state} link={link} />);
    if (times > 0) await screen.findByRole('form', { name: 'How do you feel?' });
    else await new Promise((go) => setTimeout(go, 50));
    expect(screen.queryAllByRole('form', { name: 'How do you feel?' })).toHaveLength(times);
    location.hash = '';
  });
});

describe('beside health texts', () => {
  it('stands that no clinician has reviewed them', async () => {
    showFace(states.state, (state, link) => <Popup state={state} link={link} />);
    expect(await screen.findByText(/not been reviewed by a clinician/)).toBeTruthy();
  });
});
