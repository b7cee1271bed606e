import type { Food } from './food.ts';

/**
 * Portions from USDA SR28 (public domain), one from the packet. Flags are for filtering: the label decides (oats, traces,
 * flavours, meat and enzymes).
 */
// prettier-ignore
export const foods = [
  { id: 'banana', carbohydrate: 27, protein: 1.3, fat: 0.4, energy: 105, sodium: 1, fluid: 88, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'bananaPeanutButter', carbohydrate: 34.1, protein: 8.4, fat: 16.8, energy: 296, sodium: 138, fluid: 89, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: false, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'chocolateMilk', carbohydrate: 50.8, protein: 17.8, fat: 5.2, energy: 319, sodium: 335, fluid: 437, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'milk', carbohydrate: 12.2, protein: 8.2, fat: 2.4, energy: 102, sodium: 107, fluid: 219, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'chocolateSoyDrink', carbohydrate: 48.4, protein: 11, fat: 7.4, energy: 306, sodium: 258, fluid: 416, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'soyDrink', carbohydrate: 15.3, protein: 7.9, fat: 4.3, energy: 131, sodium: 124, fluid: 214, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'coconutWater', carbohydrate: 20.8, protein: 1.1, fat: 0, energy: 88, sodium: 127, fluid: 466, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'sportsDrink', carbohydrate: 32.7, protein: 0, fat: 0, energy: 132, sodium: 198, fluid: 474, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'orangeJuice', carbohydrate: 28.7, protein: 1.7, fat: 0.3, energy: 122, sodium: 5, fluid: 217, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'yogurt', carbohydrate: 12, protein: 8.9, fat: 2.6, energy: 107, sodium: 119, fluid: 145, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'fruitYogurt', carbohydrate: 32.4, protein: 7.4, fat: 1.8, energy: 173, sodium: 99, fluid: 127, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'certified', role: 'main', source: 'usdaSr28' },
  { id: 'greekYogurt', carbohydrate: 6.1, protein: 17.3, fat: 0.7, energy: 100, sodium: 61, fluid: 145, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'greekYogurtBowl', carbohydrate: 68.4, protein: 23.7, fat: 6.6, energy: 407, sodium: 86, fluid: 234, vegan: false, vegetarian: true, glutenFree: false, dairyFree: false, nutFree: false, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'kefir', carbohydrate: 11.2, protein: 9.5, fat: 2.3, energy: 102, sodium: 100, fluid: 225, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'cottageCheeseOrange', carbohydrate: 22.9, protein: 13.1, fat: 2.8, energy: 160, sodium: 349, fluid: 212, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'clifBar', carbohydrate: 44.5, protein: 10, fat: 4, energy: 235, sodium: 133, fluid: 7, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: false, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'granolaBar', carbohydrate: 18.8, protein: 2.1, fat: 4.8, energy: 124, sodium: 78, fluid: 2, vegan: false, vegetarian: true, glutenFree: false, dairyFree: false, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'trailMix', carbohydrate: 18, protein: 5.5, fat: 11.8, energy: 185, sodium: 92, fluid: 4, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: false, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'oatmeal', carbohydrate: 28.1, protein: 5.9, fat: 3.6, energy: 166, sodium: 9, fluid: 196, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'proteinOats', carbohydrate: 72.6, protein: 23.2, fat: 6.7, energy: 429, sodium: 90, fluid: 383, vegan: false, vegetarian: true, glutenFree: false, dairyFree: false, nutFree: true, halal: 'certified', role: 'main', source: 'usdaSr28' },
  { id: 'veganProteinOats', carbohydrate: 69.1, protein: 32.3, fat: 6.6, energy: 438, sodium: 266, fluid: 383, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'wheyShakeWater', carbohydrate: 7, protein: 26, fat: 2, energy: 150, sodium: 150, fluid: 303, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'certified', role: 'drink', source: 'usdaSr28' },
  { id: 'wheyShakeMilkBanana', carbohydrate: 45.9, protein: 24.7, fat: 4.4, energy: 310, sodium: 212, fluid: 368, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'certified', role: 'drink', source: 'usdaSr28' },
  { id: 'soyShake', carbohydrate: 42.2, protein: 31.3, fat: 5.5, energy: 320, sodium: 376, fluid: 304, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'drink', source: 'usdaSr28' },
  { id: 'bagel', carbohydrate: 51.9, protein: 10.5, fat: 1.3, energy: 261, sodium: 418, fluid: 33, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'bagelPeanutButter', carbohydrate: 59, protein: 17.6, fat: 17.7, energy: 453, sodium: 554, fluid: 34, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: false, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'bagelEggs', carbohydrate: 53, protein: 23, fat: 11.9, energy: 416, sodium: 542, fluid: 108, vegan: false, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'toastJam', carbohydrate: 48.7, protein: 5.1, fat: 1.9, energy: 232, sodium: 284, fluid: 21, vegan: false, vegetarian: true, glutenFree: false, dairyFree: false, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'rice', carbohydrate: 66.8, protein: 6.4, fat: 0.7, energy: 308, sodium: 2, fluid: 162, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'riceChicken', carbohydrate: 66.8, protein: 37.4, fat: 4.2, energy: 473, sodium: 76, fluid: 227, vegan: false, vegetarian: false, glutenFree: true, dairyFree: true, nutFree: true, halal: 'certified', role: 'main', source: 'usdaSr28' },
  { id: 'riceTofu', carbohydrate: 72.5, protein: 24.5, fat: 9, energy: 464, sodium: 26, fluid: 328, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'riceBeans', carbohydrate: 85.3, protein: 19.5, fat: 1.4, energy: 432, sodium: 3, fluid: 221, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'riceLentils', carbohydrate: 84.4, protein: 22.1, fat: 1.2, energy: 435, sodium: 6, fluid: 246, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'pastaTuna', carbohydrate: 76.5, protein: 30.9, fat: 3.1, energy: 465, sodium: 212, fluid: 221, vegan: false, vegetarian: false, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'glutenFreePastaChickpeas', carbohydrate: 123.1, protein: 21.9, fat: 6.3, energy: 622, sodium: 11, fluid: 290, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'potatoCottageCheese', carbohydrate: 42.5, protein: 16.4, fat: 2.8, energy: 259, sodium: 372, fluid: 221, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'sweetPotatoSalmon', carbohydrate: 37.3, protein: 26.1, fat: 5, energy: 295, sodium: 143, fluid: 194, vegan: false, vegetarian: false, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'quinoaEdamame', carbohydrate: 53.2, protein: 26.6, fat: 11.6, energy: 410, sodium: 22, fluid: 245, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'hummusPretzels', carbohydrate: 31.1, protein: 7.6, fat: 6.6, energy: 207, sodium: 575, fluid: 41, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'tortillaTurkey', carbohydrate: 23.7, protein: 29.5, fat: 5.6, energy: 272, sodium: 437, fluid: 73, vegan: false, vegetarian: false, glutenFree: false, dairyFree: true, nutFree: true, halal: 'certified', role: 'main', source: 'usdaSr28' },
  { id: 'dates', carbohydrate: 72, protein: 1.7, fat: 0.1, energy: 266, sodium: 1, fluid: 20, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'driedFigs', carbohydrate: 26.8, protein: 1.4, fat: 0.4, energy: 105, sodium: 4, fluid: 13, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'watermelon', carbohydrate: 23, protein: 1.9, fat: 0.5, energy: 91, sodium: 3, fluid: 278, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'cerealMilk', carbohydrate: 53.2, protein: 15, fat: 6.1, energy: 313, sodium: 386, fluid: 222, vegan: false, vegetarian: true, glutenFree: false, dairyFree: false, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'chickenBroth', carbohydrate: 0.9, protein: 5.6, fat: 1.3, energy: 39, sodium: 782, fluid: 242, vegan: false, vegetarian: false, glutenFree: true, dairyFree: true, nutFree: true, halal: 'certified', role: 'drink', source: 'usdaSr28' },
  { id: 'saltines', carbohydrate: 22.2, protein: 2.8, fat: 2.6, energy: 125, sodium: 282, fluid: 2, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'side', source: 'usdaSr28' },
  { id: 'riceCakesAlmond', carbohydrate: 20.7, protein: 8.2, fat: 18.3, energy: 266, sodium: 7, fluid: 2, vegan: true, vegetarian: true, glutenFree: true, dairyFree: true, nutFree: false, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'seedButterToast', carbohydrate: 36.1, protein: 10.7, fat: 19.6, energy: 352, sodium: 390, fluid: 21, vegan: true, vegetarian: true, glutenFree: false, dairyFree: true, nutFree: true, halal: 'yes', role: 'main', source: 'usdaSr28' },
  { id: 'kindBar', carbohydrate: 16, protein: 6, fat: 15, energy: 190, sodium: 135, fluid: 1, vegan: false, vegetarian: true, glutenFree: true, dairyFree: false, nutFree: false, halal: 'certified', role: 'main', source: 'labels' },
] as const satisfies readonly Food[];

export type FoodId = (typeof foods)[number]['id'];

const byId: ReadonlyMap<string, Food> = /* @__PURE__ */ new Map(/* @__PURE__ */ foods.map((food) => [food.id, food]));

/** The food of an id; undefined when there is none. */
export function foodOf(id: string): Food | undefined {
  return byId.get(id);
}
