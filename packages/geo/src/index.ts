export * from './codes.ts';
export * from './japan.ts';
export * from './lng-lat.ts';
export * from './municipality.ts';
export * from './postcode-book.ts';
