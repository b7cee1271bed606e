/** Bounds that keep a hostile or broken file from taking time or memory: bytes unless said otherwise. Ours. */

const megabyte = 1_048_576;

/** One activity file, packed or not. */
export const maxFileBytes = 200 * megabyte;
/** A whole archive: years of files and photographs. */
export const maxArchiveBytes = 1_024 * megabyte;
export const maxArchiveMembers = 200_000;
/** Members may unpack to this many times the archive in all: XML packs about 20 to 1, FIT 3 to 1. */
export const maxUnpackRatio = 50;
/** Archives inside archives. */
export const maxArchiveDepth = 2;
/** A list of activities, and its rows: 2,000 a year for 25 years. */
export const maxListBytes = 32 * megabyte;
export const maxListRows = 50_000;
/** Levels of elements. */
export const maxElementDepth = 64;
/** Seconds of one recording that are reduced: as long as the longest run that we know. */
export const maxRecordedSeconds = 604_800;
