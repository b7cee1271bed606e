/** Sentences for pictures that no plan of the engine says today. */
export const galleryTexts = {
  'gallery.emergency': 'Chest pain during or after a run can be serious.',
  'gallery.stop':
    'Pain that changes the way you walk needs rest first. Walk or swim only if that is free of pain, and look again in 48 hours.',
};
