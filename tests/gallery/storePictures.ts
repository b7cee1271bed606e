/** A picture for the stores and the front page, 1280 × 800: what it is in a sentence, and the face itself beside it. */
export interface StorePicture {
  name: string;
  scene: string;
  /** Size of the face, CSS pixels. */
  size: [width: number, height: number];
  /** Where the face is scrolled to. */
  at?: string;
  title: string;
  lead: string;
}

export const storePictures: StorePicture[] = [
  { name: 'popup', scene: 'popup-engine', size: [392, 720], title: 'welcome.title', lead: 'welcome.lead' },
  { name: 'why', scene: 'popup-engine-why', size: [392, 720], title: 'store.why', lead: 'welcome.does.3' },
  { name: 'overlay', scene: 'overlay-engine', size: [840, 720], title: 'store.overlay', lead: 'welcome.does.1' },
  { name: 'check-in', scene: 'popup-check-in', size: [392, 600], title: 'checkIn.open', lead: 'store.checkIn' },
  {
    name: 'options',
    scene: 'options-thresholds',
    size: [700, 720],
    at: 'threshold-refuelProtein',
    title: 'store.options',
    lead: 'thresholds.about',
  },
];
