/** Builders of GPX and TCX for invented runs: due north from a point in the sea. */

export interface Point {
  /** s from the start. */
  at: number;
  /** Metres from the start. */
  metres: number;
  extra?: string;
}

/** A point every `step` seconds at one speed, a little uneven as legs are. */
export function points(seconds: number, speed: number, step = 5): Point[] {
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => ({
    at: index * step,
    metres: index * step * speed + (index % 3 === 1 ? 1.5 : 0),
  }));
}

export const metresToDegrees = (metres: number): number => metres / 111_195.08;
const timeAt = (start: string, at: number) => new Date(Date.parse(start) + at * 1000).toISOString();

export interface GpxTrack {
  type?: string;
  segments: Point[][];
}

export function gpx(start: string, tracks: GpxTrack[], version = '1.1', isTimed = true): string {
  const point = ({ at, metres, extra = '' }: Point) =>
    `<trkpt lat="${(50 + metresToDegrees(metres)).toFixed(7)}" lon="-30"><ele>10</ele>${isTimed ? `<time>${timeAt(start, at)}</time>` : ''}${extra}</trkpt>`;
  const track = ({ type, segments }: GpxTrack) =>
    `<trk><name>Made up</name>${type === undefined ? '' : `<type>${type}</type>`}${segments
      .map((segment) => `<trkseg>${segment.map(point).join('')}</trkseg>`)
      .join('')}</trk>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="${version}" creator="Invented">${tracks.map(track).join('')}</gpx>`;
}

export interface TcxLap {
  seconds: number;
  metres?: number;
  tracks: Point[][];
}

export function tcx(start: string, activities: { sport: string; laps: TcxLap[] }[]): string {
  const point = ({ at, metres, extra = '' }: Point) =>
    `<Trackpoint><Time>${timeAt(start, at)}</Time><DistanceMeters>${metres}</DistanceMeters>${extra}</Trackpoint>`;
  const lap = ({ seconds, metres, tracks }: TcxLap) =>
    `<Lap StartTime="${timeAt(start, tracks[0]?.[0]?.at ?? 0)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds>${
      metres === undefined ? '' : `<DistanceMeters>${metres}</DistanceMeters>`
    }${tracks.map((track) => `<Track>${track.map(point).join('')}</Track>`).join('')}</Lap>`;
  const all = activities.map(
    ({ sport, laps }) => `<Activity Sport="${sport}"><Id>${start}</Id>${laps.map(lap).join('')}</Activity>`,
  );
  return `<?xml version="1.0"?>\n<TrainingCenterDatabase><Activities>${all.join('')}</Activities></TrainingCenterDatabase>`;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
