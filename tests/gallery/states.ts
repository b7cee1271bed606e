import type { Plan, Readiness, Reason, Step } from '#core/engine/contract.ts';
import type { FaceState, RunRecord } from '#core/browser/state.ts';

/** Invented runs in the states that a face can be in. The hour is Sunday, 8 March 2026, 11:40 in Vienna. */

export const now = Date.parse('2026-03-08T10:40:00Z');
const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();

export const record: RunRecord = {
  run: {
    id: 'strava:4711',
    sport: 'run',
    startTime: '2026-03-08T07:58:30Z',
    distance: 20_010,
    movingTime: 7_590,
    elapsedTime: 7_602,
    averageHeartRate: 164,
    maxHeartRate: 181,
    elevationGain: 104,
    calories: 1_390,
  },
  site: 'strava',
  url: 'https://www.strava.com/activities/4711',
  fields: {
    startTime: {
      value: '2026-03-08T07:58:30Z',
      unit: '',
      certainty: 'read',
      source: 'script',
      shown: '8:58',
    },
    distance: { value: 20_010, unit: 'm', certainty: 'read', source: 'proof', shown: '20.01 km' },
    movingTime: { value: 7_590, unit: 's', certainty: 'read', source: 'proof', shown: '2:06:30' },
    averageHeartRate: { value: 164, unit: 'bpm', certainty: 'read', source: 'hook', shown: '164 bpm' },
    elevationGain: {
      value: 104,
      unit: 'm',
      certainty: 'labelled',
      source: 'label',
      shown: '104 m',
      choices: [102],
    },
    calories: { value: 1_390, unit: 'kcal', certainty: 'read', source: 'hook', shown: '1,390' },
  },
  unread: ['temperature', 'averageCadence'],
  corrections: {},
  correctedAt: {},
  readAt: at(0),
};

const loadReason: Reason = {
  rule: 'readiness.load',
  inputs: {
    load: { value: 130, certainty: 'estimated' },
    minutes: { value: 126, certainty: 'read', unit: 'min' },
    age: { value: 34, certainty: 'asked' },
    temperature: { value: null, certainty: 'missing' },
  },
  threshold: { id: 'easySoreness', value: 4 },
  sources: ['coggan2003', 'stanley2013', 'houseReadiness'],
  grade: 'ourEstimate',
  text: { key: 'why.coolDown.minutes', params: { minutes: { value: 5, unit: 'min' } } },
};

export const readiness: Readiness = {
  easyAt: at(17.4),
  hardAt: at(35.4),
  easyHours: 18,
  hardHours: 36,
  range: { low: 29, high: 45 },
  limiter: 'load',
  windows: { load: 32.4, intensity: 24, glycogen: 16.5, muscle: 12 },
  multiplier: 1,
  carryOver: 0,
  reasons: [loadReason],
};

const coolDown: Step = {
  id: 'coolDown',
  kind: 'coolDown',
  window: { from: at(-0.57), until: at(0.1) },
  state: 'now',
  text: { key: 'coolDown.walk', params: { minutes: { value: 5, unit: 'min' } } },
  detail: [{ key: 'coolDown.detail' }],
  reasons: [
    {
      ...loadReason,
      rule: 'coolDown.minutes',
      threshold: { id: 'coolDownLong', value: 5 },
      sources: ['vanHooren2018', 'houseCoolDown'],
      grade: 'weak',
    },
  ],
  dose: { minutes: 5 },
};
const refuel: Step = {
  id: 'refuel',
  kind: 'refuel',
  window: { from: at(-0.57), until: at(1.43) },
  state: 'now',
  text: {
    key: 'refuel.serving',
    params: { carbohydrate: { value: 70, unit: 'g' }, protein: { value: 21, unit: 'g' } },
  },
  detail: [{ key: 'refuel.withinDay' }],
  reasons: [
    {
      rule: 'refuel.amount',
      inputs: {
        bodyMass: { value: 70, certainty: 'asked', unit: 'kg' },
        age: { value: 34, certainty: 'asked' },
      },
      threshold: { id: 'refuelProtein', value: 0.3 },
      sources: ['thomas2016'],
      grade: 'some',
      text: { key: 'why.refuel.amount' },
    },
  ],
  dose: { carbohydrate: 70, protein: 21 },
  foods: [['chocolateMilk', 'banana'], ['bagelEggs'], ['riceTofu']],
  alternatives: [{ key: 'refuel.label' }],
};
const hydrate: Step = {
  id: 'hydrate',
  kind: 'hydrate',
  window: { from: at(-0.57), until: at(3.4) },
  state: 'now',
  text: { key: 'hydrate.thirst' },
  detail: [
    { key: 'hydrate.estimated', params: { range: { low: 1.3, high: 2.7, unit: 'l' } } },
    { key: 'hydrate.limit', params: { limit: { value: 0.8, unit: 'l', round: 'down' } } },
  ],
  reasons: [
    {
      ...loadReason,
      rule: 'hydrate.estimated',
      text: { key: 'why.hydrate.estimated' },
      sources: ['hewButler2015'],
      grade: 'some',
    },
  ],
  dose: { fluidPerHourMax: 0.8 },
};
const nap: Step = {
  id: 'nap',
  kind: 'nap',
  window: { from: at(1.4), until: at(4.4) },
  state: 'next',
  text: { key: 'nap.line', params: { minutes: { low: 20, high: 30, unit: 'min' } } },
  detail: [{ key: 'nap.debt' }],
  reasons: [{ ...loadReason, text: { key: 'why.nap.window' }, sources: ['lastella2021'], grade: 'some' }],
  dose: { minutes: 25 },
};
const sleep: Step = {
  id: 'sleep',
  kind: 'sleep',
  window: { from: at(10), until: at(19) },
  state: 'later',
  text: { key: 'sleep.bedtime', params: { bedtime: { instant: at(10.08) } } },
  detail: [{ key: 'sleep.hours', params: { hours: { value: 8.5, unit: 'h' }, wake: { instant: at(18.83) } } }],
  reasons: [
    {
      ...loadReason,
      text: { key: 'why.sleep.bedtime' },
      sources: ['hirshkowitz2015', 'houseSleep'],
      grade: 'ourEstimate',
    },
  ],
  dose: { bedtime: at(10.08), sleepHours: 8.5 },
};

export const plan: Plan = {
  triage: { level: 'none', text: null },
  readiness,
  load: {
    value: 130,
    low: 117,
    high: 143,
    confidence: 'medium',
    method: 'averageHeartRate',
    because: [],
    missing: [],
  },
  soreness: {
    peakAt: at(44),
    endsAt: at(120),
    curve: [
      [0, 0.6],
      [12, 1.6],
      [24, 3.2],
      [42, 4],
      [48, 4],
      [72, 2.8],
      [96, 1.4],
      [120, 0.6],
      [168, 0],
    ],
  },
  steps: [coolDown, refuel, hydrate, nap, sleep],
  explains: [{ text: { key: 'coolDown.detail' }, reasons: [loadReason] }],
  cautions: [],
  missing: [{ input: 'temperature', would: { key: 'hydrate.unknown' } }],
};

export const state: FaceState = {
  revision: 1,
  record,
  plan,
  ticks: [],
  checkIns: [],
  profile: { age: 34, bodyMass: 70, restingHeartRate: 52, maxHeartRate: 188, wakeTime: '06:30' },
  settings: { units: 'metric', overlay: {} },
  questions: [],
  notices: [],
  granted: ['strava'],
  timeZone: 'Europe/Vienna',
};

/** Six weeks of four runs each, the lighter ones every fourth week. */
const loads = Array.from({ length: 42 }, (_, day) => {
  if (day === 41) return 130;
  const easy = Math.floor(day / 7) % 4 === 3 ? 0.6 : 1;
  return Math.round([48, 0, 62, 0, 85, 0, 110][day % 7]! * easy);
});
const averaged = (days: number) =>
  loads.reduce<number[]>((all, load) => [...all, (all.at(-1) ?? 40) + (load - (all.at(-1) ?? 40)) / days], []).map(Math.round);
const [fitness, fatigue] = [averaged(42), averaged(7)];
/** The same run after six weeks of training, a day after a long one: both runs' hours overlap. */
export const trained: FaceState = {
  ...state,
  plan: { ...plan, readiness: { ...readiness, carryOver: 6.5 } },
  weeks: {
    from: Math.floor(now / 86_400_000) - 41,
    days: loads.map((load, day) => [load, day < 14 ? null : fitness[day]!, day < 14 ? null : fatigue[day]!]),
  },
};

export const empty: FaceState = { ...state, record: null, plan: null, profile: {}, granted: [] };

/** An hour and a half later: ticked, skipped, passed. */
export const progressed: FaceState = {
  ...state,
  ticks: [{ run: record.run.id, step: 'nap', state: 'skipped', at: at(0), reason: 'notPossible' }],
  plan: {
    ...plan,
    steps: [
      {
        ...coolDown,
        state: 'expired',
        text: { key: 'coolDown.late' },
        detail: [{ key: 'coolDown.late.detail' }],
      },
      { ...refuel, state: 'done' },
      { ...nap, state: 'skipped' },
      { ...hydrate, state: 'now' },
      sleep,
    ],
  },
};

const triaged = (level: Plan['triage']['level'], key: string): FaceState => ({
  ...state,
  plan: {
    ...plan,
    triage: { level, text: { key } },
    readiness: null,
    load: null,
    soreness: null,
    steps: level.startsWith('stop') ? [hydrate, sleep] : [],
    explains: [],
  },
});
export const emergency = triaged('emergency', 'triage.heart');
export const stopRunning = triaged('stop-running-reassess', 'triage.gait');

export const owner: FaceState = {
  ...empty,
  granted: ['garmin'],
  questions: [
    {
      kind: 'owner',
      activity: 'garmin:1',
      site: 'garmin',
      url: 'https://connect.garmin.com/modern/activity/1',
      fields: record.fields,
      unread: [],
    },
  ],
};
export const asked: FaceState = {
  ...empty,
  granted: ['strava'],
  questions: [
    {
      kind: 'fields',
      activity: 'strava:9',
      site: 'strava',
      url: 'https://www.strava.com/activities/9',
      fields: {},
      unread: ['startTime', 'distance', 'movingTime'],
    },
  ],
};
/** A page whose distance, time and pace contradict each other. */
export const unsure: FaceState = {
  ...empty,
  granted: ['strava'],
  questions: [
    {
      kind: 'fields',
      activity: 'strava:12',
      site: 'strava',
      url: 'https://www.strava.com/activities/12',
      fields: {
        startTime: record.fields.startTime!,
        distance: { value: 11_860, unit: 'm', certainty: 'labelled', source: 'label', shown: '11.86 km' },
        movingTime: { value: 3_730, unit: 's', certainty: 'labelled', source: 'label', shown: '1:02:10', choices: [2_852] },
        averageHeartRate: record.fields.averageHeartRate!,
      },
      unread: ['movingTime'],
      because: 'inconsistent',
    },
  ],
};
export const refused: FaceState = {
  ...empty,
  granted: ['strava', 'garmin'],
  notices: [
    {
      kind: 'refused',
      refusal: 'not-a-run',
      site: 'strava',
      url: 'https://www.strava.com/activities/5',
      at: at(0),
    },
  ],
};
/** A page in which no run was found, where the reader may be at fault: its report stands beside. */
export const refusedPage: FaceState = {
  ...empty,
  granted: ['strava', 'garmin'],
  notices: [{ kind: 'refused', refusal: 'not-ready', site: 'strava', url: 'https://www.strava.com/activities/6', at: at(0) }],
};
/** A page that told no heart rate. */
const { averageHeartRate: _run, ...runLacking } = record.run;
const { averageHeartRate: _field, ...fieldsLacking } = record.fields;
export const lacking: FaceState = {
  ...state,
  record: { ...record, run: runLacking, fields: fieldsLacking, unread: ['averageHeartRate'] },
};
/** The same page half answered. */
export const unsureHalf: FaceState = {
  ...unsure,
  questions: unsure.questions.map((question) => ({ ...question, asksOwner: true, draft: { movingTime: 3_730 } })),
};
export const troubled: FaceState = {
  ...state,
  notices: [
    { kind: 'set-aside', what: 'records', at: at(-1) },
    { kind: 'kept-newer', what: 'profile', at: at(-0.5) },
    { kind: 'not-saved', what: 'face:tick', at: at(0) },
  ],
};
export const demo: FaceState = {
  ...state,
  record: { ...record, site: 'demo', run: { ...record.run, id: 'demo' }, fields: {}, unread: [] },
  granted: [],
};
/** As the overlay of one site was left: open, in a corner. */
export const opened = (from: FaceState, open = true): FaceState => ({
  ...from,
  settings: {
    ...from.settings,
    overlay: { [from.record?.site ?? from.questions[0]?.site ?? 'general']: { open, corner: 'bottom-end' } },
  },
});
