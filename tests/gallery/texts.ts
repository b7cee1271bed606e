/** Sentences for pictures that neither a plan of the engine nor a face says. */
export const galleryTexts = {
  'gallery.emergency': 'Chest pain during or after a run can be serious.',
  'gallery.stop':
    'Pain that changes the way you walk needs rest first. Walk or swim only if that is free of pain, and look again in 48 hours.',
  'store.why': 'Every number has a reason',
  'store.overlay': 'Beside the run you have open',
  'store.checkIn': 'Effort, soreness, pain and sleep in a few taps, and the plan follows.',
  'store.options': 'Your thresholds, in your hands',
};
