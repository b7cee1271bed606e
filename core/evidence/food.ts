/** One real portion of a food, with what is in it. Grams, milligrams, millilitres, kcal. */
export interface Food {
  /** Its names in the catalogue: `food.<id>`, its portion `food.<id>.portion`. */
  id: string;
  carbohydrate: number;
  protein: number;
  fat: number;
  energy: number;
  sodium: number;
  /** Water in the food. */
  fluid: number;
  vegan: boolean;
  vegetarian: boolean;
  glutenFree: boolean;
  dairyFree: boolean;
  /** Free of tree nuts and peanut. */
  nutFree: boolean;
  /** `certified`: only with halal meat, gelatine or enzymes. */
  halal: 'yes' | 'certified';
  /** A `main` stands alone; a `side` or a `drink` fills up what it lacks. */
  role: 'main' | 'side' | 'drink';
  source: 'usdaSr28' | 'labels';
}
