import { describe, expect, it } from 'vitest';
import { coldGate } from '#core/engine/formulas/coldGate.ts';
import { coolDownMinutes, warmUpBase, warmUpMinutes } from '#core/engine/formulas/doses.ts';
import { domsRisk, type DomsInputs } from '#core/engine/formulas/domsRisk.ts';
import { loadOfEffort, loadOfMinutes } from '#core/engine/formulas/effortLoad.ts';
import { keytelEnergy, meanOverHills, minettiCost, paceGradeFactor } from '#core/engine/formulas/energyCost.ts';
import { heatIndex, wbgt, wbgtFlag, wetBulb } from '#core/engine/formulas/heat.ts';
import { driftClass } from '#core/engine/formulas/heartRate.ts';
import { ceilTo, floorTo, interpolate } from '#core/engine/formulas/interpolate.ts';
import { painTriage, type PainInputs } from '#core/engine/formulas/painTriage.ts';
import {
  glycogenWindow,
  intensityClass,
  intensityWindow,
  loadWindow,
  modifiers,
  muscleWindow,
  recovery,
  type RecoveryInputs,
} from '#core/engine/formulas/recovery.ts';
import { carbohydrateShare, dailyCarbohydrate, refuelTargets, refuelTier } from '#core/engine/formulas/refuel.ts';
import { overdrinking, rehydration } from '#core/engine/formulas/rehydration.ts';
import { bedtime, caffeineHours, sleepDebt, sleepTarget } from '#core/engine/formulas/sleep.ts';
import { longerThanUsual, sorenessRule, sorenessShare } from '#core/engine/formulas/sorenessRules.ts';
import { spike } from '#core/engine/formulas/spike.ts';
import { sweatMeasured, sweatRate } from '#core/engine/formulas/sweat.ts';
import { hardDaysInARow, monotonyStrain, rampRate } from '#core/engine/formulas/training.ts';
import { reserveShare, trimp } from '#core/engine/formulas/trimp.ts';

/** The edges of the rules, each on both of its sides. */

describe('load', () => {
  it('counts no heart rate below rest and none above the maximum', () => {
    const bounds = { rest: 60, max: 190 };
    expect([50, 60, 125, 190, 200].map((bpm) => reserveShare(bpm, bounds))).toEqual([0, 0, 0.5, 1, 1]);
  });
  it('weighs an unspecified sex between both', () => {
    const [men, women, either] = (['male', 'female', 'unspecified'] as const).map((sex) =>
      trimp(60, 145, { rest: 60, max: 180 }, sex),
    ) as [number, number, number];
    expect(either).toBeCloseTo((men + women) / 2, 9);
  });
  it('takes every whole effort from the table and halves in between', () => {
    const perHour = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 7.5, 0].map((effort) => loadOfEffort(effort, 60));
    expect(perHour).toEqual([20, 30, 40, 50, 60, 70, 80, 100, 120, 140, 90, 20]);
  });
  it('gives an hour of which nothing is known 50', () => {
    expect(loadOfMinutes(60)).toBe(50);
  });
  it('credits no descent with less than 0.8 of the level for pace, and climbs in full', () => {
    expect(paceGradeFactor(-0.1)).toBe(0.8);
    expect(paceGradeFactor(-0.01)).toBeCloseTo(minettiCost(-0.01) / 3.6, 9);
    expect(paceGradeFactor(0.1)).toBeCloseTo(1.6578, 3);
  });
  it('holds the grade within 45 %', () => {
    expect(minettiCost(0.6)).toBe(minettiCost(0.45));
    expect(minettiCost(-0.6)).toBe(minettiCost(-0.45));
  });
  it('spreads a climb over its share of the distance', () => {
    const upOnly = meanOverHills((grade) => grade, 10_000, 500, 0);
    expect(upOnly).toBeCloseTo(0.05, 9);
    expect(meanOverHills((grade) => grade, 10_000, 300, 300)).toBeCloseTo(0, 9);
    expect(meanOverHills(() => 7, 10_000, 0, 0)).toBe(7);
  });
  it('calls drift mild from 5 to 10 %', () => {
    expect([4.99, 5, 10, 10.01].map(driftClass)).toEqual(['coupled', 'mild', 'mild', 'large']);
  });
});

describe('history', () => {
  it('keeps the bounds of the single-run spike in the lower band', () => {
    const bands = [11, 11.01, 13, 13.01, 20, 20.01].map((km) => spike(km, [10, 7]).band);
    expect(bands).toEqual(['within', 'small', 'small', 'moderate', 'moderate', 'large']);
    expect(spike(9.9, [9]).band).toBe('within');
  });
  it('knows no spike where no run with a distance lies before', () => {
    expect(spike(5, [0])).toEqual({ ratio: null, band: 'unknown', hazard: null });
  });
  it('caps the monotony of equal days and leaves shorter caps to the caller', () => {
    expect(monotonyStrain([50, 50, 50, 50, 50, 50, 50])).toEqual({ monotony: 10, strain: 3_500 });
    expect(monotonyStrain([50, 50, 50], 4).monotony).toBe(4);
  });
  it('counts hard days only at the end, from the bound on', () => {
    expect(hardDaysInARow([80, 80, 0])).toBe(0);
    expect(hardDaysInARow([74, 75, 75])).toBe(2);
    expect(hardDaysInARow([80, 80])).toBe(2);
    expect(hardDaysInARow([60, 61], 60)).toBe(2);
    expect(hardDaysInARow([])).toBe(0);
  });
  it('names a ramp over 5 a week high, over 8 aggressive', () => {
    const bands = [
      [40, 39],
      [40, 40],
      [40, 45],
      [40, 45.1],
      [40, 48],
      [40, 48.1],
    ] as const;
    expect(bands.map(([before, now]) => rampRate(before, now).band)).toEqual([
      'easing',
      'steady',
      'steady',
      'high-side',
      'high-side',
      'aggressive',
    ]);
  });
});

const still: DomsInputs = {
  drop: 0,
  largestDrop: null,
  distance: 10,
  longest: 10,
  hardMinutes: 0,
  daysOff: 0,
  raceDistance: 0,
};
const domsPoints = (change: Partial<DomsInputs>) => domsRisk({ ...still, ...change }).points;

describe('soreness to come', () => {
  it('counts a drop by its steps', () => {
    const points = [99, 100, 249, 250, 499, 500, 899, 900].map((drop) => domsPoints({ drop }));
    expect(points).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  });
  it('takes one off for a drop that the legs know, adds one beyond one and a half of it', () => {
    const points = [300, 301, 450, 451].map((drop) => domsPoints({ drop, largestDrop: 300 }));
    expect(points).toEqual([1, 2, 2, 3]);
    expect(domsPoints({ drop: 90, largestDrop: 10 })).toBe(0);
    expect(domsPoints({ drop: 50, largestDrop: 100 })).toBe(0);
  });
  it('counts a distance beyond the longest of thirty days', () => {
    const points = [11, 11.1, 13, 13.1, 20, 20.1].map((distance) => domsPoints({ distance }));
    expect(points).toEqual([0, 1, 1, 2, 2, 3]);
    expect(domsPoints({ distance: 40, longest: null })).toBe(0);
  });
  it('counts twenty hard minutes, a race by its length and two weeks off', () => {
    expect([19, 20].map((hardMinutes) => domsPoints({ hardMinutes }))).toEqual([0, 1]);
    expect([4.9, 5, 20.9, 21, 41.9, 42].map((raceDistance) => domsPoints({ raceDistance }))).toEqual([0, 1, 1, 2, 2, 3]);
    expect([13, 14].map((daysOff) => domsPoints({ daysOff }))).toEqual([0, 1]);
  });
  it('is moderate from two points, high from four, and names what counts', () => {
    const risks = [{}, { drop: 100 }, { drop: 250 }, { drop: 500 }, { drop: 900 }].map(
      (change) => domsRisk({ ...still, ...change }).risk,
    );
    expect(risks).toEqual(['low', 'low', 'moderate', 'moderate', 'high']);
    expect(domsRisk({ ...still, drop: 300, largestDrop: 400, daysOff: 20 }).reasons).toEqual([
      'descent+2',
      'accustomed-1',
      'layoff+1',
    ]);
  });
  it('rises to a peak on the second day and is gone after a week', () => {
    const percent = [0, 12, 24, 42, 48, 72, 96, 120, 168, 400].map((hours) => Math.round(100 * sorenessShare(hours)));
    expect(percent).toEqual([15, 40, 80, 100, 100, 70, 35, 15, 0, 0]);
  });
  it('is longer than usual only from four days on, from 4 of 10, well over the curve', () => {
    expect(longerThanUsual(4, 96, 6)).toBe(true);
    expect(longerThanUsual(4, 95, 6)).toBe(false);
    expect(longerThanUsual(3.9, 130, 6)).toBe(false);
    expect(longerThanUsual(4, 96, 8)).toBe(false);
  });
  it('asks for two days off when soreness stays or comes back', () => {
    expect(sorenessRule('warmup', true)).toBe('2-days-off-drop-a-level');
    expect(sorenessRule('warmup-gone-returns', false)).toBe('2-days-off-drop-a-level');
    expect(sorenessRule('none', false)).toBe('progress-one-step');
  });
});

const easyHour: RecoveryInputs = {
  load: 40,
  minutes: 60,
  thresholdMinutes: 0,
  highMinutes: 0,
  effort: null,
  carbohydratePerKg: null,
  domsPoints: 0,
};

describe('readiness', () => {
  it('follows the bands of load', () => {
    expect([0, 50, 100, 150, 225, 300, 450, 600, 900].map(loadWindow)).toEqual([0, 18, 27, 36, 48, 60, 84, 108, 108]);
  });
  it('gives easy running 16 h an hour up to a day', () => {
    expect([30, 60, 90, 240].map((minutes) => intensityWindow('low', minutes))).toEqual([8, 16, 24, 24]);
    expect([intensityWindow('threshold', 10), intensityWindow('high', 10)]).toEqual([36, 48]);
  });
  it('refills the whole store in a day', () => {
    expect([0, 2.5, 5, 9].map(glycogenWindow)).toEqual([0, 12, 24, 24]);
  });
  it('gives muscle up to three days', () => {
    expect([0, 1, 2, 3, 4, 5, 8].map(muscleWindow)).toEqual([0, 12, 24, 48, 60, 72, 72]);
  });
  it('sorts intensity by minutes or effort, whichever says more', () => {
    expect(intensityClass(9, 0, 5.9)).toBe('low');
    expect(intensityClass(10, 0, null)).toBe('threshold');
    expect(intensityClass(6, 4, null)).toBe('threshold');
    expect(intensityClass(0, 0, 6)).toBe('threshold');
    expect(intensityClass(0, 4.9, 7.9)).toBe('threshold');
    expect(intensityClass(0, 5, null)).toBe('high');
    expect(intensityClass(0, 0, 8)).toBe('high');
  });
  it('multiplies small modifiers and stops at one and a half', () => {
    expect(modifiers({ ...easyHour, age: 40 })).toBe(1);
    expect(modifiers({ ...easyHour, age: 50 })).toBeCloseTo(1.1, 9);
    expect(modifiers({ ...easyHour, age: 80 })).toBeCloseTo(1.25, 9);
    expect(modifiers({ ...easyHour, sleepHours: 6 })).toBe(1);
    expect(modifiers({ ...easyHour, sleepHours: 5.9 })).toBeCloseTo(1.1, 9);
    expect(modifiers({ ...easyHour, hotOrDry: true })).toBeCloseTo(1.1, 9);
    expect(modifiers({ ...easyHour, form: -20 })).toBe(1);
    expect(modifiers({ ...easyHour, form: -20.1 })).toBeCloseTo(1.1, 9);
    expect(modifiers({ ...easyHour, age: 80, sleepHours: 4, hotOrDry: true, form: -30 })).toBe(1.5);
  });
  it('rounds up to six hours and never by the rounding of the machine', () => {
    expect(ceilTo(66.00000000000001, 6)).toBe(66);
    expect([ceilTo(66.1, 6), ceilTo(0, 6), ceilTo(6, 6)]).toEqual([72, 0, 6]);
    expect([floorTo(1.1 * 10_000, 500), floorTo(10_999, 500), floorTo(3 * 0.1, 0.1)]).toEqual([
      11_000, 10_500, 0.30000000000000004,
    ]);
  });
  it('stops at four days, but for long races', () => {
    expect(recovery({ ...easyHour, load: 600, hoursLeft: 80 }).hardHours).toBe(96);
    expect(recovery({ ...easyHour, raceDistance: 14.9 }).raceRule).toBe(false);
    expect(recovery({ ...easyHour, raceDistance: 15 })).toMatchObject({ raceRule: true, hardHours: 114, easyHours: 48 });
    expect(recovery({ ...easyHour, raceDistance: 42 })).toMatchObject({ easyHours: 72 });
    expect(recovery({ ...easyHour, raceDistance: 41.9 })).toMatchObject({ easyHours: 48 });
  });
  it('keeps easy running off for a day when the muscles take two and a half', () => {
    expect(recovery({ ...easyHour, domsPoints: 4 }).easyHours).toBe(24);
    expect(recovery({ ...easyHour, domsPoints: 3 }).easyExact).toBeCloseTo(19.2, 9);
  });
  it('adds half of what an earlier run had left', () => {
    expect(recovery({ ...easyHour, hoursLeft: 20 }).hardExact).toBeCloseTo(16 + 10, 9);
  });
  it('leaves out the windows of which nothing is known', () => {
    expect(recovery({ ...easyHour, load: null }).windows).toEqual({ intensity: 16, muscle: 0 });
  });
});

describe('eating', () => {
  it('sorts runs into tiers', () => {
    const tiers = [
      [50, 60, 24],
      [50.1, 60, 24],
      [50, 61, 24],
      [100, 90, 24],
      [100.1, 60, 30],
      [40, 91, 30],
      [71, 50, 23],
      [70, 50, 23],
      [10, 20, 7.9],
      [10, 20, 8],
    ] as const;
    expect(tiers.map(([load, minutes, gap]) => refuelTier(load, minutes, gap))).toEqual([
      'R0',
      'R1',
      'R1',
      'R1',
      'R2',
      'R2',
      'R2',
      'R1',
      'R3',
      'R0',
    ]);
  });
  it('keeps protein between 15 and 40 g, more per kg from 65 years', () => {
    const protein = [
      [40, 30],
      [70, 64],
      [70, 65],
      [120, 70],
    ] as const;
    expect(protein.map(([mass, age]) => refuelTargets(mass, 80, 70, 30, age).protein)).toEqual([15, 21, 28, 40]);
  });
  it('bands the day by its hours', () => {
    const bands = [0.7, 0.75, 1.25, 1.3, 4, 4.1].map((hours) => dailyCarbohydrate(10, hours)[0]);
    expect(bands).toEqual([30, 50, 50, 60, 60, 80]);
  });
  it('takes more of the energy from carbohydrate the harder the run', () => {
    expect([0.59, 0.6, 0.74, 0.75, 0.85, 0.86].map(carbohydrateShare)).toEqual([0.45, 0.6, 0.6, 0.75, 0.75, 0.9]);
  });
});

describe('drinking', () => {
  it('leaves less than one percent to thirst', () => {
    expect(rehydration(70, 69.31)).toMatchObject({ advice: 'thirst' });
    expect(rehydration(70, 69.3)).toMatchObject({ advice: 'replace-over-2-6h' });
    expect(rehydration(70, 70)).toMatchObject({ advice: 'gain-no-extra-fluid', fluid: [0, 0], hours: [0, 0] });
  });
  it('sees red when no weight was lost over more than an hour', () => {
    expect(overdrinking({ before: 70, after: 70, hours: 1.1 })).toBe('red');
    expect(overdrinking({ before: 70, after: 70, hours: 1 })).toBe('none');
    expect(overdrinking({ before: 70, after: 70.1, hours: 1 })).toBe('amber');
  });
  it('sees amber over four hours, at more than 1.5 l/h, slow and long, or with painkillers', () => {
    const signs = [
      { hours: 4 },
      { hours: 4.1 },
      { hours: 2, drunkPerHour: 1.5 },
      { hours: 2, drunkPerHour: 1.6 },
      { hours: 2.1, pace: 421 },
      { hours: 2.1, pace: 420 },
      { hours: 2, pace: 500 },
      { hours: 1, painkillers: true },
    ];
    expect(signs.map(overdrinking)).toEqual(['none', 'amber', 'none', 'amber', 'amber', 'none', 'none', 'amber']);
  });
  it('keeps the sweat fit within its air and its rates', () => {
    expect(sweatRate(70, 175, 700, 40)).toBe(sweatRate(70, 175, 700, 35));
    expect(sweatRate(70, 175, 700, -10)).toBe(sweatRate(70, 175, 700, 5));
    expect([sweatRate(70, 175, 0, 18), sweatRate(70, 175, 9_000, 18)]).toEqual([0.2, 2.5]);
  });
});

describe('heat', () => {
  it('flags by the bounds of the table', () => {
    expect([9.9, 10, 17.9, 18, 22.9, 23, 28, 28.1].map(wbgtFlag)).toEqual([
      'white',
      'green',
      'green',
      'yellow',
      'yellow',
      'red',
      'red',
      'black',
    ]);
  });
  it('weighs a tenth of the dry bulb in the sun', () => {
    expect(wbgt(25, 40, 32)).toBeCloseTo(28.7, 9);
  });
  it('corrects the heat index in dry and in very humid air', () => {
    expect(heatIndex(28, 90)).toBeCloseTo(34.0, 1);
    expect(heatIndex(40, 10)).toBeCloseTo(36.71, 1);
    expect(heatIndex(35, 60)).toBeCloseTo(45.05, 1);
  });
});

describe('sleep', () => {
  it('asks for the middle of the age, more after hard days and towards a debt, within a cap', () => {
    const targets = [
      [13, 0, 0],
      [14, 0, 0],
      [17, 0, 0],
      [18, 0, 0],
      [64, 0, 0],
      [65, 0, 0],
      [30, 100, 0],
      [30, 100.1, 0],
      [30, 0, 1],
      [30, 0, 8],
      [70, 150, 8],
    ] as const;
    expect(targets.map(([age, load, debt]) => sleepTarget(age, load, debt).target)).toEqual([
      10, 9, 9, 8, 8, 7.5, 8, 8.5, 8.25, 8.5, 8.5,
    ]);
    expect(sleepTarget(30, 0, 0, true).target).toBe(8.5);
  });
  it('sums what seven nights were short, at most ten hours', () => {
    expect(sleepDebt(8, [7, 9, 6])).toBe(3);
    expect(sleepDebt(8, [0, 8, 8, 8, 8, 8, 8, 7])).toBe(1);
    expect(sleepDebt(8, [4, 4, 4])).toBe(10);
  });
  it('goes back over midnight', () => {
    expect([bedtime('06:30', 8, 15), bedtime('23:00', 8, 15), bedtime('08:20', 8, 20)]).toEqual(['22:15', '14:45', '00:00']);
  });
  it('keeps off caffeine the longer the more it was', () => {
    expect([49, 50, 107, 162.25, 217.5, 400].map(caffeineHours)).toEqual([0, 8.8, 8.8, 11, 13.2, 13.2]);
  });
});

const fine: PainInputs = {
  signs: new Set(),
  pain: 0,
  days: 0,
  soreness: 0,
  bilateral: undefined,
  hoursSince: 0,
  weightGain: 0,
  drankMuch: false,
  groin: false,
};
const triage = (change: Partial<PainInputs>) => painTriage({ ...fine, ...change })?.id;
const signs = (...names: NonNullable<PainInputs['signs']> extends ReadonlySet<infer S> ? S[] : never) => ({
  signs: new Set(names),
});

describe('triage', () => {
  it('finds the row of each sign', () => {
    expect(triage(signs('chestPain'))).toBe('heart');
    expect(triage(signs('fainting'))).toBe('heart');
    expect(triage(signs('breathless'))).toBe('heart');
    expect(triage(signs('confusion'))).toBe('heat');
    expect(triage(signs('collapse'))).toBe('heat');
    expect(triage(signs('heat'))).toBe('heat');
    expect(triage(signs('headache', 'vomiting'))).toBe('overdrinking');
    expect(triage(signs('darkUrine'))).toBe('urine');
    expect(triage(signs('calfSwelling'))).toBe('calf');
    expect(triage(signs('focalBonePain'))).toBe('bone');
    expect(triage(signs('nightPain'))).toBe('bone');
    expect(triage(signs('altersGait'))).toBe('gait');
    expect(triage(signs('swelling'))).toBe('gait');
    expect(triage(signs('unilateral'))).toBe('oneSided');
    expect(triage({})).toBeUndefined();
  });
  it('takes a headache alone for no emergency, but after a gain of weight for one', () => {
    expect(triage(signs('headache'))).toBeUndefined();
    expect(triage({ ...signs('headache'), weightGain: 0.3 })).toBe('overdrinking');
    expect(triage({ ...signs('vomiting'), weightGain: 0.3 })).toBe('overdrinking');
  });
  it('takes swelling with extreme soreness for muscle breakdown', () => {
    expect(triage({ ...signs('swelling'), soreness: 8 })).toBe('urine');
    expect(triage({ ...signs('swelling'), soreness: 7.9 })).toBe('gait');
  });
  it('keeps to the order: red flags before everything', () => {
    expect(triage(signs('unilateral', 'altersGait', 'nightPain', 'calfSwelling', 'darkUrine', 'confusion', 'chestPain'))).toBe(
      'heart',
    );
    expect(triage(signs('unilateral', 'altersGait', 'nightPain', 'calfSwelling'))).toBe('calf');
    expect(triage({ ...signs('unilateral'), days: 9, pain: 6 })).toBe('gait');
  });
  it('bounds pain at 5 and days at a week', () => {
    expect([triage({ pain: 5 }), triage({ pain: 5.1 })]).toEqual(['oneSided', 'gait']);
    expect([triage({ pain: 2, days: 7 }), triage({ pain: 2, days: 8 })]).toEqual(['oneSided', 'week']);
  });
  it('calls an ache of both sides normal only when both sides were told', () => {
    expect(triage({ soreness: 4, bilateral: true, hoursSince: 11.9 })).toBe('acute');
    expect(triage({ soreness: 4, bilateral: true, hoursSince: 12 })).toBe('doms');
    expect(triage({ soreness: 4, bilateral: false, hoursSince: 30 })).toBe('oneSided');
    expect(triage({ soreness: 4, hoursSince: 30 })).toBeUndefined();
    expect(triage({ pain: 3, bilateral: true, hoursSince: 30 })).toBe('doms');
    expect(triage({ soreness: 0, bilateral: true, hoursSince: 30 })).toBeUndefined();
  });
});

describe('doses', () => {
  it('asks for no cool-down when the end of the recording was one', () => {
    expect([coolDownMinutes(5, 4.9), coolDownMinutes(5, 5)]).toEqual([5, 0]);
  });
  it('warms up longer before speed and below 5 °C', () => {
    const bases = (['easy', 'long', 'tempo', 'intervals', 'race'] as const).map((next) => warmUpBase(next));
    expect(bases).toEqual([5, 10, 15, 15, 15]);
    expect([warmUpBase('race', 10), warmUpBase('race', 21)]).toEqual([15, 10]);
    expect([warmUpMinutes(5, 4.9), warmUpMinutes(5, 5), warmUpMinutes(5, null)]).toEqual([10, 5, 5]);
  });
  it('bars cold before anything else, and wants it only sore or in haste', () => {
    const gate = { barred: false, strengthToday: false, domsRisk: 'low' as const, hoursToHard: null };
    expect(coldGate(gate)).toBe('not-needed');
    expect(coldGate({ ...gate, hoursToHard: 24 })).toBe('not-needed');
    expect(coldGate({ ...gate, hoursToHard: 23 })).toBe('optional');
    expect(coldGate({ ...gate, domsRisk: 'moderate' })).toBe('optional');
    expect(coldGate({ ...gate, domsRisk: 'high', strengthToday: true })).toBe('advise-against-today');
    expect(coldGate({ ...gate, domsRisk: 'high', strengthToday: true, barred: true })).toBe('do-not-suggest');
  });
  it('draws straight lines and stays level outside', () => {
    const points = [
      [0, 10],
      [10, 30],
      [20, 30],
    ] as const;
    expect([-1, 0, 5, 10, 15, 25].map((x) => interpolate(points, x))).toEqual([10, 10, 20, 30, 30, 30]);
  });
});

describe('worked figures', () => {
  it('of energy by heart rate, for women and for men', () => {
    expect(keytelEnergy(60, 150, 60, 35, 'female')).toBeCloseTo(597.8, 0);
    expect(keytelEnergy(60, 150, 70, 35, 'male')).toBeCloseTo(867.8, 0);
  });
  it('of sweat by weights, urine and breath taken off', () => {
    const { loss, rate } = sweatMeasured({ before: 62, after: 61.4, drunk: 0.3, urine: 0.1 }, 60, 560);
    expect([loss, rate].map((value) => Math.round(value * 1_000))).toEqual([688, 688]);
  });
  it('of the heat index in dry, humid and mild air', () => {
    const shown = ([t, humidity]: [number, number]) => Math.round(heatIndex(t, humidity) * 100) / 100;
    expect(
      (
        [
          [40, 10],
          [28, 90],
          [25, 50],
          [35, 60],
        ] as [number, number][]
      ).map(shown),
    ).toEqual([36.71, 34, 24.93, 45.05]);
  });
  it('of the wet bulb in cold and in hot air', () => {
    expect(wetBulb(10, 80)).toBeCloseTo(7.929, 2);
    expect(wetBulb(30, 60)).toBeCloseTo(23.996, 2);
  });
  it('of a weighing: what thirst may bring back, and one weight that tells nothing', () => {
    expect(rehydration(62, 61.5).fluid).toEqual([0, 0.5]);
    expect(overdrinking({ before: 70, hours: 2 })).toBe('none');
    expect(overdrinking({ after: 70, hours: 2 })).toBe('none');
  });
  it('of sleep at the ends of the ages', () => {
    const most = (age: number) => sleepTarget(age, 200, 20).target;
    expect([13, 14, 17, 18, 64, 65].map((age) => sleepTarget(age, 0, 0).target)).toEqual([10, 9, 9, 8, 8, 7.5]);
    expect([17, 18, 64, 65].map(most)).toEqual([10, 9, 9, 8.5]);
  });
  it('of soreness points: no longest run, no step up; a race by its name', () => {
    const run = { drop: 0, largestDrop: null, distance: 30, longest: null, hardMinutes: 0, daysOff: 0, raceDistance: 0 };
    expect(domsRisk(run)).toEqual({ points: 0, risk: 'low', reasons: [] });
    expect(domsRisk({ ...run, longest: 0 }).points).toBe(0);
    expect(domsRisk({ ...run, longest: 20, raceDistance: 42.2 }).reasons).toEqual(['longer+2', 'race+3']);
  });
  it('of warm-ups: ten minutes for a long race, fifteen for a short one, five for an easy run', () => {
    expect([
      warmUpBase('race', 42),
      warmUpBase('race', 10),
      warmUpBase('tempo', 42),
      warmUpBase('long'),
      warmUpBase('easy'),
    ]).toEqual([10, 15, 15, 10, 5]);
  });
});
