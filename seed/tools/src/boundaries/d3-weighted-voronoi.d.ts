declare module 'd3-weighted-voronoi' {
  type Corner = [number, number];
  export type Cell<T> = Corner[] & { site: { originalObject: T } };

  interface WeightedVoronoi<T> {
    (data: readonly T[]): Cell<T>[];
    x(of: (one: T) => number): this;
    y(of: (one: T) => number): this;
    weight(of: (one: T) => number): this;
    clip(frame: Corner[]): this;
  }
  export function weightedVoronoi<T>(): WeightedVoronoi<T>;
}
