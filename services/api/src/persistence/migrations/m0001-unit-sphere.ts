import { Migration } from '@mikro-orm/migrations';

/**
 * A point on the globe is a `cube` on the unit sphere: chord order is great-circle order, and `cube` is a trusted
 * extension, which an ordinary database owner may create (PostGIS and earthdistance are not).
 */
export class UnitSphere extends Migration {
  override up(): void {
    this.addSql('create extension if not exists cube');
    this.addSql(`
      create function unit_sphere(lat float8, lng float8) returns cube
      language sql immutable strict parallel safe
      return cube(array[
        cos(radians(lat)) * cos(radians(lng)),
        cos(radians(lat)) * sin(radians(lng)),
        sin(radians(lat))
      ])`);
    this.addSql(
      `comment on function unit_sphere is 'A point in degrees as a cube on the unit sphere; null in, null out'`,
    );
  }
}
