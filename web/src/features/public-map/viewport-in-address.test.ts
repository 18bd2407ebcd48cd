import { readViewport } from './viewport-in-address.ts';

test('a view in the address is read, nonsense is not', () => {
  expect(readViewport('?map=36.095,138.484,10')).toEqual({ center: { lat: 36.095, lng: 138.484 }, zoom: 10 });
  for (const bad of [
    '',
    '?map=',
    '?map=36,138',
    '?map=0,0,10',
    '?map=36,138,99',
    '?map=a,b,c',
    '?map=36,138,10,5',
  ]) {
    expect(readViewport(bad)).toBeNull();
  }
});
