/**
 * Positions no source has, by hand to three decimals (about 100 m): town halls of 福岡県, which are missing from
 * the OpenStreetMap extract, as far as GeoNames has none either.
 */
export const pointsByHand: Readonly<Record<string, { name: string; lat: number; lng: number }>> = {
  '40231': { name: '那珂川市', lat: 33.499, lng: 130.422 },
  '40343': { name: '志免町', lat: 33.591, lng: 130.48 },
  '40348': { name: '久山町', lat: 33.647, lng: 130.5 },
  '40349': { name: '粕屋町', lat: 33.611, lng: 130.481 },
  '40382': { name: '水巻町', lat: 33.855, lng: 130.695 },
  '40383': { name: '岡垣町', lat: 33.854, lng: 130.611 },
  '40384': { name: '遠賀町', lat: 33.848, lng: 130.668 },
  '40401': { name: '小竹町', lat: 33.693, lng: 130.713 },
  '40402': { name: '鞍手町', lat: 33.792, lng: 130.674 },
  '40421': { name: '桂川町', lat: 33.579, lng: 130.678 },
  '40447': { name: '筑前町', lat: 33.457, lng: 130.595 },
  '40448': { name: '東峰村', lat: 33.397, lng: 130.87 },
  '40503': { name: '大刀洗町', lat: 33.372, lng: 130.623 },
  '40522': { name: '大木町', lat: 33.211, lng: 130.44 },
  '40544': { name: '広川町', lat: 33.242, lng: 130.551 },
  '40604': { name: '糸田町', lat: 33.653, lng: 130.779 },
  '40608': { name: '大任町', lat: 33.612, lng: 130.854 },
  '40610': { name: '福智町', lat: 33.683, lng: 130.78 },
  '40625': { name: 'みやこ町', lat: 33.699, lng: 130.921 },
  '40642': { name: '吉富町', lat: 33.603, lng: 131.176 },
  '40646': { name: '上毛町', lat: 33.579, lng: 131.164 },
  '40647': { name: '築上町', lat: 33.656, lng: 131.056 },
};
