const joulesPerKilocalorie = 4184;

/** Gross oxygen uptake of running, ml/kg/min, at speed m/min and grade as a fraction (ACSM); holds above 134 m/min. */
export function acsmOxygen(speed: number, grade: number): number {
  return 3.5 + 0.2 * speed + 0.9 * speed * grade;
}

/** Gross energy of level running, kcal: speed m/min, mass kg, 5 kcal per litre of oxygen (ACSM). */
export function acsmEnergy(speed: number, mass: number, minutes: number): number {
  return (acsmOxygen(speed, 0) * mass * 5 * minutes) / 1000;
}

/**
 * Net energy cost of running at a grade (fraction, held within ±0.45), J/kg/m.
 * Minetti et al., J Appl Physiol 2002;93:1039–46, doi 10.1152/japplphysiol.01177.2001.
 */
export function minettiCost(grade: number): number {
  const i = Math.min(0.45, Math.max(-0.45, grade));
  return 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;
}

/** Cost at a grade against the level. */
export function gradeFactor(grade: number): number {
  return minettiCost(grade) / minettiCost(0);
}

/** Grade factor for pace: downhill never below 0.8, so that a fast descent isn't taken for nothing (ours). */
export function paceGradeFactor(grade: number): number {
  return grade < 0 ? Math.max(0.8, gradeFactor(grade)) : gradeFactor(grade);
}

/** The up, down and level shares of a run of which only totals are known: metres and one mean grade. */
function hills(distance: number, gain: number, loss: number): { up: number; down: number; grade: number } {
  const climb = gain + loss;
  if (climb === 0) return { up: 0, down: 0, grade: 0 };
  return { up: (distance * gain) / climb, down: (distance * loss) / climb, grade: climb / distance };
}

/** Mean of a factor of grade over a run of which only totals (metres) are known. A lower bound of hilliness. */
export function meanOverHills(factor: (grade: number) => number, distance: number, gain: number, loss: number): number {
  const { up, down, grade } = hills(distance, gain, loss);
  if (grade === 0) return factor(0);
  return (up * factor(grade) + down * factor(-grade)) / distance;
}

/** Net energy of a run of which only totals are known, kcal: metres and kg. */
export function minettiEnergy(distance: number, gain: number, loss: number, mass: number): number {
  return (distance * meanOverHills(minettiCost, distance, gain, loss) * mass) / joulesPerKilocalorie;
}

/** Energy from heart rate, kcal; ±15–20 %, not below about 90 bpm (Keytel et al., J Sports Sci 2005;23:289–97). */
export function keytelEnergy(minutes: number, heartRate: number, mass: number, age: number, sex: 'female' | 'male'): number {
  const perMinute =
    sex === 'male'
      ? -55.0969 + 0.6309 * heartRate + 0.1988 * mass + 0.2017 * age
      : -20.4022 + 0.4472 * heartRate - 0.1263 * mass + 0.074 * age;
  return (minutes * perMinute) / 4.184;
}
