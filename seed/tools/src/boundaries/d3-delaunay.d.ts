declare module 'd3-delaunay' {
  export class Delaunay {
    static from<T>(points: readonly T[], x: (point: T) => number, y: (point: T) => number): Delaunay;
    voronoi(frame: [number, number, number, number]): { cellPolygon(at: number): [number, number][] | null };
  }
}
