const toFahrenheit = (t: number) => (t * 9) / 5 + 32;
const toCelsius = (t: number) => ((t - 32) * 5) / 9;

/** Heat index, °C, of air °C and relative humidity % (NOAA: Rothfusz with its two corrections, the simple form when cool). */
export function heatIndex(temperature: number, humidity: number): number {
  const t = toFahrenheit(temperature);
  const r = humidity;
  const simple = (0.5 * (t + 61 + (t - 68) * 1.2 + r * 0.094) + t) / 2;
  if (simple < 80) return toCelsius(simple);
  const full =
    -42.379 +
    2.04901523 * t +
    10.14333127 * r -
    0.22475541 * t * r -
    0.00683783 * t * t -
    0.05481717 * r * r +
    0.00122874 * t * t * r +
    0.00085282 * t * r * r -
    0.00000199 * t * t * r * r;
  const dry = r < 13 && t >= 80 && t <= 112 ? ((13 - r) / 4) * Math.sqrt((17 - Math.abs(t - 95)) / 17) : 0;
  const humid = r > 85 && t >= 80 && t <= 87 ? ((r - 85) / 10) * ((87 - t) / 5) : 0;
  return toCelsius(full - dry + humid);
}

/** Wet-bulb temperature, °C; humidity in percent (Stull 2011, doi 10.1175/JAMC-D-11-0143.1). */
export function wetBulb(t: number, humidity: number): number {
  return (
    t * Math.atan(0.151977 * Math.sqrt(humidity + 8.313659)) +
    Math.atan(t + humidity) -
    Math.atan(humidity - 1.676331) +
    0.00391838 * humidity ** 1.5 * Math.atan(0.023101 * humidity) -
    4.686035
  );
}

/** WBGT, °C, in moderate sun and light wind (Australian Bureau of Meteorology); reads high at night. */
export function wbgtInSun(t: number, humidity: number): number {
  const vapour = (humidity / 100) * 6.105 * Math.exp((17.27 * t) / (237.7 + t));
  return 0.567 * t + 0.393 * vapour + 3.94;
}

/** WBGT, °C, of wet bulb, globe and, in the sun, dry bulb (ISO 7243). */
export function wbgt(wet: number, globe: number, dry: number | null): number {
  return dry === null ? 0.7 * wet + 0.3 * globe : 0.7 * wet + 0.2 * globe + 0.1 * dry;
}

/** WBGT, °C, without sun: before sunrise, after sunset, indoors. */
export function wbgtWithoutSun(t: number, humidity: number): number {
  return wbgt(wetBulb(t, humidity), t, null);
}

/** Flag of a WBGT (ACSM): below 10 white, below 18 green, below 23 yellow, to 28 red, over it black. Not a legal limit. */
export function wbgtFlag(value: number): 'white' | 'green' | 'yellow' | 'red' | 'black' {
  if (value < 10) return 'white';
  if (value < 18) return 'green';
  if (value < 23) return 'yellow';
  return value <= 28 ? 'red' : 'black';
}
