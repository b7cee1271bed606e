import type { LanguageWords } from './words.ts';

/** English. Seen: Strava and Garmin Connect activity pages, 2025; their exported lists; Garmin's own texts. */
export const en: LanguageWords = {
  seen: {
    distance: 'distance',
    time: 'time|duration',
    pace: 'pace',
    speed: 'speed',
    heart: 'heart rate|hr',
    cadence: 'cadence|run cadence',
    gain: 'total ascent|elevation gain|elev gain|ascent',
    loss: 'total descent|elevation loss|descent',
    height: 'elevation|elev',
    calories: 'calories|calories burned',
    temperature: 'temperature|temp',
    humidity: 'humidity',
    power: 'power|watts',
    effort: 'perceived exertion|perceived effort',
    average: 'avg|average',
    moving: 'moving',
    elapsed: 'elapsed',
    max: 'max|maximum',
    not:
      'best|min|estimated|est|weighted|gap|cumulative|feels like|relative|relative effort|goal|target|fastest|steps|stride length|' +
      'consumed|net|resting calories|active calories|apparent|dewpoint',
    part: 'lap|laps|split|splits|lap time',
    many: 'segment|segments|planned',
  },
  assumed: {
    distance: 'dist|run distance',
    time: 'workout time|run time|timer',
    gain: 'climb|elevation gained|climbed|total climb|uphill|gain',
    loss: 'elevation lost|downhill|loss',
    height: 'altitude',
    heart: 'heartrate|pulse',
    cadence: 'step rate|stride rate|step frequency',
    calories: 'kcal|energy|cals|kilocalories|energy burned',
    effort: 'rpe|effort',
    average: 'mean|Ø|ave',
    moving: 'in motion',
    elapsed: 'gross',
    total: 'total|overall',
    max: 'peak|highest|top',
    not:
      'similar|comparable|efforts|effort time|achievements|trophies|goal time|minimum|lowest|slowest|resting|last|previous|next|' +
      'rest|recovery|adjusted|grade adjusted|normalized|normalised|active|stopped|paused|pause|idle|walk|walking|remaining|left|' +
      'expected|record|pr|pb|personal best|personal record|leader|everyone|others|group|average of others|friends|threshold|zone|' +
      'zones|half|sweat loss|wind|pressure|effort score|to go|completion|finish|stride|ground contact time|vertical oscillation|' +
      'training load|intensity|per|chip|gun',
    part: 'interval|intervals',
    many:
      'week|weekly|this week|month|monthly|this month|year|yearly|this year|year to date|all time|lifetime|season|runs|activities|' +
      'workouts|plan|training plan|route|routes|planner|calculator|pace calculator|race calendar|upcoming|schedule|totals|records|' +
      'leaderboard|mileage|goals|predicted|projected|predictor|prediction|predictions|relay|team total|team totals|rankings|' +
      'challenge|challenges|progress',
    noise: 'run|running|of|the|in|your|workout|activity|session|burned|for|this|summary|track|trail',
  },
  sports: {
    run: 'run|running|running activity|virtual run|track running|street running|jog|jogging|long run|morning run|lunch run|afternoon run|evening run|night run',
    trail: 'trail run|trail running',
    treadmill: 'treadmill run|treadmill running|treadmill',
    other:
      'ride|virtual ride|gravel ride|mountain bike ride|e bike ride|cycling|road cycling|indoor cycling|biking|bike|mountain biking|walk|walking|hike|hiking|nordic walking|swim|swimming|pool swim|open water swim|yoga|rowing|strength|strength training|weight training|workout|skiing|nordic ski|alpine ski|elliptical|multisport|triathlon|skating|kayaking|golf|tennis|soccer|morning ride|lunch ride|afternoon ride|evening ride|night ride|morning walk|lunch walk|afternoon walk|evening walk|morning hike|afternoon hike|' +
      'cycling activity|walking activity|hiking activity|swimming activity|e bike|ebike ride|snowshoe|canoeing|' +
      'kayak|wheelchair|handcycle|padel|pickleball|badminton|pilates|rock climbing|' +
      'surfing|sailing|windsurfing|stand up paddling|snowboard|ice skating|inline skating|roller ski|' +
      'duathlon',
  },
};
