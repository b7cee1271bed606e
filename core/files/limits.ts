/** Bounds that keep a hostile or broken file from taking time or memory: bytes unless said otherwise. Ours. */

export const megabyte = 1_048_576;

/** One activity file, unpacked: a day on the feet with a point every second is 40 MB of XML. */
export const maxFileBytes = 100 * megabyte;
/** A whole archive: years of files and photographs. It is read piece by piece. */
export const maxArchiveBytes = 8_192 * megabyte;
export const maxArchiveMembers = 200_000;
/** The list of its members: names of 150 letters. */
export const maxDirectoryBytes = 48 * megabyte;
/** Recorded points of one activity, and messages of one FIT file: a week, one a second. */
export const maxPoints = 700_000;
/** Parts that one FIT file chains, and sessions of one part: a long day of many sports has ten. */
export const maxFitParts = 1_000;
/** Members may unpack to this many times the archive in all: XML packs about 20 to 1, FIT 3 to 1. A small archive may always unpack to
 * the least. */
export const maxUnpackRatio = 50;
export const leastUnpack = 200 * megabyte;
/** Archives inside archives. */
export const maxArchiveDepth = 2;
/** A list of activities, and its rows: 2,000 a year for 25 years. */
export const maxListBytes = 32 * megabyte;
export const maxListRows = 50_000;
/** Levels of elements. */
export const maxElementDepth = 64;
/** Seconds of one recording that are reduced: as long as the longest run that we know. */
export const maxRecordedSeconds = 604_800;
