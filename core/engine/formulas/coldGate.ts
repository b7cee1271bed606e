export interface ColdGateInputs {
  /** Raynaud, heart condition, numb feet, pregnancy, open wounds and the like. */
  barred: boolean;
  /** A strength session within about 6 h. */
  strengthToday: boolean;
  domsRisk: 'low' | 'moderate' | 'high';
  /** Hours to the next hard session; null when none is known. */
  hoursToHard: number | null;
}

/** Whether cold water may be mentioned (Machado 2016, doi 10.1007/s40279-015-0431-7; gate ours). */
export function coldGate(inputs: ColdGateInputs) {
  const { barred, strengthToday, domsRisk, hoursToHard } = inputs;
  if (barred) return 'do-not-suggest' as const;
  if (strengthToday) return 'advise-against-today' as const;
  const wanted = domsRisk !== 'low' || (hoursToHard !== null && hoursToHard < 24);
  return wanted ? ('optional' as const) : ('not-needed' as const);
}
