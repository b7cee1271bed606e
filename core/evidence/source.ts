/** A publication, a data set, a convention or a rule of our own that a reason rests on. */
export interface Source {
  id: string;
  /** As cited; `Homestretch` for rules of our own. */
  authors: string;
  /** Year of publication; null for a living page or a rule of our own. */
  year: number | null;
  /** As published. Square brackets: a description, because the printed title was not checked. A rule of our own has a text, `source.ID`. */
  title?: string;
  /** Journal, book or publisher. */
  journal?: string;
  /** Only where it was checked. */
  doi?: string;
  /**
   * S: the number was read in the source. S2: read in secondary pages or several unrelated implementations.
   * M: from memory of the named publication. H: a house rule, shown as "our estimate".
   */
  mark: 'S' | 'S2' | 'M' | 'H';
  /** What a line that rests on this alone may claim. */
  grade: 'strong' | 'some' | 'weak' | 'convention' | 'ourEstimate';
}
