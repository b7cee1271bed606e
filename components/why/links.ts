/** Where "why" leads on: the threshold in the options, the page of sources. */
export interface WhyLinks {
  onThreshold: (id: string) => void;
  onSources: () => void;
}
