/** Page cases that can't pass yet, with the reason. A listed case that passes turns the run red; the list should end empty. */
export const pending: { name: string; reason: string }[] = [];
