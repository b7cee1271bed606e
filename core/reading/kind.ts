/** What a number with its unit measures. */
export type Kind =
  | 'length'
  | 'duration'
  | 'pace'
  | 'speed'
  | 'beats'
  | 'steps'
  | 'energy'
  | 'celsius'
  | 'fahrenheit'
  | 'degrees'
  | 'power'
  | 'percent'
  | 'number';
