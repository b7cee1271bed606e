/** Sentences for pictures that neither a plan of the engine nor a face says. */
export const galleryTexts = {
  'store.why': 'Every number has a reason',
  'store.overlay': 'Beside the run you have open',
  'store.checkIn': 'Effort, soreness, pain and sleep in a few taps, and the plan follows.',
  'store.options': 'Your thresholds, in your hands',
};
