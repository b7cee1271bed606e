import { fireEvent, screen } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { SyncSection } from '#components/options/SyncSection.tsx';
import type { FaceCommand } from '#core/browser/messages.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

function syncing(isOn: boolean) {
  const sent: FaceCommand[] = [];
  let sync = { isOn, withHealth: false, problem: null };
  showFace(states.state, (_state, link) => (
    <SyncSection
      link={{
        ...link,
        send: (command) => {
          if (command.type !== 'face:syncState') sent.push(command);
          if (command.type === 'face:sync') sync = { ...sync, isOn: command.isOn, withHealth: command.withHealth };
          return Promise.resolve({ ok: true, sync });
        },
      }}
    />
  ));
  return sent;
}

describe('the sync between browsers', () => {
  it('is off until it is wanted, and health answers stay out of it', async () => {
    const sent = syncing(false);
    fireEvent.click(screen.getByLabelText(/^Sync my profile/));
    expect(sent).toEqual([{ type: 'face:sync', isOn: true, withHealth: false }]);
    fireEvent.click(await screen.findByLabelText(/^Health answers too/));
    expect(sent[1]).toEqual({ type: 'face:sync', isOn: true, withHealth: true });
  });

  it('is turned off only after a second word, which says what is taken out', async () => {
    const sent = syncing(true);
    const box = screen.getByLabelText<HTMLInputElement>(/^Sync my profile/);
    await expect.poll(() => box.checked).toBe(true);
    fireEvent.click(box);
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it on' }));
    await expect.poll(() => box.checked).toBe(true);
    fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Turn it off and take it out' }));
    expect(sent).toEqual([{ type: 'face:sync', isOn: false, withHealth: false }]);
  });
});
