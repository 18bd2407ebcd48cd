/** A point on the earth in degrees (WGS 84). Always named, so that longitude and latitude cannot change places. */
export type LngLat = { readonly lng: number; readonly lat: number };
