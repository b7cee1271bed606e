import { fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupRest } from '#components/popup/PopupRest.tsx';
import { createActions } from '#components/state/actions.ts';
import { ReasonsProvider } from '#components/why/bringing.ts';
import { lateReasons } from '#components/why/late.ts';
import { sequenceOf } from '#core/calendar/ics.ts';
import { calendarFile } from '#components/plan/calendarFile.ts';
import { TakeAlong, type BringCalendar } from '#components/plan/TakeAlong.tsx';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
afterEach(() => vi.unstubAllGlobals());

const save = vi.fn();
const bring: BringCalendar = () => Promise.resolve(calendarFile);
const show = () => showFace(states.state, (given) => <TakeAlong state={given} plan={given.plan!} calendar={bring} save={save} />);

describe('a plan taken along', () => {
  it('is copied as text', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the plan as text' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copied[0]).toMatch(/^Plan after the run of /);
    expect(copied[0]).toContain('[ ] ');
  });

  it('is shown to copy by hand where the browser refuses', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the plan as text' }));
    const area = await screen.findByLabelText<HTMLTextAreaElement>(/copy by hand/);
    expect(area.value).toContain('[ ] ');
  });

  it('goes into a calendar file where the face may save one', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Put it into a calendar' }));
    expect(await screen.findByText(/calendar file is in your downloads/)).toBeTruthy();
    expect(save).toHaveBeenCalledWith('homestretch-plan.ics', expect.stringMatching(/^BEGIN:VCALENDAR\r\n/), 'text/calendar');
  });

  it('goes into a file with the number that is given for it, or that of the clock', async () => {
    const numberOf = (text: unknown) => Number(/SEQUENCE:(\d+)/.exec(String(text))?.[1]);
    const made = async (answer: { ok: true; calendar: number } | { ok: false; error: 'not-saved' }) => {
      const ask = vi.fn(() => Promise.resolve(answer));
      const files: Blob[] = [];
      const createObjectURL = vi.fn((file: Blob) => `blob:${String(files.push(file))}`);
      vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
      const { unmount } = showFace(states.state, (given, link) => (
        <ReasonsProvider value={lateReasons}>
          <PopupRest state={given} plan={given.plan!} actions={{ ...createActions(link, () => given), ask }} />
        </ReasonsProvider>
      ));
      fireEvent.click(screen.getByRole('button', { name: 'Put it into a calendar' }));
      await screen.findByText(/calendar file is in your downloads/);
      expect(ask).toHaveBeenCalledWith({ type: 'face:calendar', made: states.now });
      unmount();
      return numberOf(await files[0]?.text());
    };
    expect(await made({ ok: true, calendar: 1_234_567 })).toBe(1_234_567);
    expect(await made({ ok: false, error: 'not-saved' })).toBe(sequenceOf(states.now));
  });

  it('offers no file in the overlay', () => {
    showFace(states.state, (given) => <TakeAlong state={given} plan={given.plan!} save={save} />);
    expect(screen.queryByRole('button', { name: 'Put it into a calendar' })).toBeNull();
  });
});
