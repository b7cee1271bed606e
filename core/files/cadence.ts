/** Above this a cadence counts both feet already: nobody takes 240 steps a minute, and nobody runs at 60. Ours. */
const bothFeet = 120;

/** Steps per minute of both feet. Devices count strides of one foot or steps of both, and some files hold either. */
export function stepsPerMinute(cadence: number): number {
  return cadence > bothFeet ? cadence : cadence * 2;
}
