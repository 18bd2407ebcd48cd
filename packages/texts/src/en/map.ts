import type { MapTexts, SpokenPlace } from '../ja/map.ts';

const eighths = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'];
const spoken = (parts: (string | null | false)[]) => parts.filter(Boolean).join(', ');

/** Words of the map in English. */
export const map: MapTexts = {
  region: 'Map',
  surface: 'Map surface',
  help: 'Every place on the map is also in the list. Move the map with the arrow keys, zoom with plus and minus, and go from place to place with Tab.',
  loading: 'Loading the map',
  noScript: 'The map cannot be shown here. The list has all the same places.',
  failed: 'The background of the map could not be loaded. The places and the list still work.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Back to the first view',
  close: 'Close',
  details: 'Details',
  sheet: 'The place you chose',
  approximate: 'Borders are approximate',
  tilesFrom: 'GSI tiles',
  madeFrom: '© OpenStreetMap and others',
  sourcesName: 'Sources of the map',
  simpleMap: 'Simple map (the detailed map cannot be reached)',
  aboutHere: 'around here',
  legend: 'Marks on the map',
  outside: 'Places beyond the map',
  dashedMeansAsk: 'Dashed = please ask',
  roughMeans: 'Disc = around here',
  silhouettes: {
    WINDOW: 'Advice office',
    PLACE: 'Place to be',
    FAMILY: 'Family meeting',
    WORK: 'Getting ready for work',
    HEALTH: 'Mind and health',
  },
  badges: { USABLE: 'You can use it', ASK: 'Ask by phone', NOT_ELIGIBLE: 'Not for you' },
  pinName: (place: SpokenPlace & { rough: boolean }) =>
    spoken([
      place.number !== null && `Number ${place.number}`,
      place.kindWords,
      place.name,
      place.townName,
      place.badgeWords,
      place.travelWords,
      place.rough && 'the exact address is not public; it is around here',
    ]),
  unlistedPinName: (pin) => spoken([pin.name, pin.badge && map.badges[pin.badge], 'further down the list']),
  pillBefore: (direction, number) =>
    `${spoken([`To the ${eighths[direction / 45] ?? ''}`, number !== null && `number ${number}`])}, `,
  pillAfter: (name) => `, ${name}. Move the map there`,
  kilometers: (meters) => (meters < 950 ? 'under 1 km' : `${Math.round(meters / 1000)} km`),
  clusterName: (count) => `${count} places here. Open the list`,
  clusterTitle: (count) => `${count} places here`,
  clusterLoading: 'Loading the places here',
  clusterFailed: 'They could not be loaded. Zoom in to see them one by one.',
  clusterMore: (count) => `${count} more here.`,
  clusterZoom: 'Zoom in here',
  moreOutside: (count) => `${count} more`,
  townInRing: (town, ring) => `${town} (${ring})`,
};
