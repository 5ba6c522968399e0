/** Where each place of the United States lies on the tile map: column and row, counted from the north-west. */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'US-AK': [0, 0], 'US-ME': [10, 0],
  'US-VT': [9, 1], 'US-NH': [10, 1],
  'US-WA': [0, 2], 'US-ID': [1, 2], 'US-MT': [2, 2], 'US-ND': [3, 2], 'US-MN': [4, 2], 'US-IL': [5, 2], 'US-WI': [6, 2], 'US-MI': [7, 2],
  'US-NY': [8, 2], 'US-RI': [9, 2], 'US-MA': [10, 2],
  'US-OR': [0, 3], 'US-NV': [1, 3], 'US-WY': [2, 3], 'US-SD': [3, 3], 'US-IA': [4, 3], 'US-IN': [5, 3], 'US-OH': [6, 3], 'US-PA': [7, 3],
  'US-NJ': [8, 3], 'US-CT': [9, 3],
  'US-CA': [0, 4], 'US-UT': [1, 4], 'US-CO': [2, 4], 'US-NE': [3, 4], 'US-MO': [4, 4], 'US-KY': [5, 4], 'US-WV': [6, 4], 'US-VA': [7, 4],
  'US-MD': [8, 4], 'US-DE': [9, 4],
  'US-AZ': [1, 5], 'US-NM': [2, 5], 'US-KS': [3, 5], 'US-AR': [4, 5], 'US-TN': [5, 5], 'US-NC': [6, 5], 'US-SC': [7, 5], 'US-DC': [8, 5],
  'US-OK': [3, 6], 'US-LA': [4, 6], 'US-MS': [5, 6], 'US-AL': [6, 6], 'US-GA': [7, 6],
  'US-HI': [0, 7], 'US-TX': [3, 7], 'US-FL': [8, 7],
};
