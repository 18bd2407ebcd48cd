import type { FormerCode, Municipality, Prefecture, Ward } from '@tsunagi/geo';
import { type PlaceBook, placeBook } from '@tsunagi/import';
import type { SqlExecutor } from '../persistence/sql.ts';

/** The municipalities this database knows, ready for reading codes and addresses. */
export async function readPlaceBook(sql: SqlExecutor): Promise<PlaceBook> {
  const prefectures = await sql.query<Prefecture>('select code, name from prefecture');
  const municipalities = await sql.query<Municipality>(
    'select code, name, county, prefecture_code as "prefectureCode" from municipality order by code',
  );
  const wards = await sql.query<Ward>('select code, city_code as "cityCode" from ward');
  const formerCodes = await sql.query<FormerCode>(
    `select code, name, ended_on as "until", successors from former_code`,
  );
  return placeBook({
    prefectures: prefectures.rows,
    municipalities: municipalities.rows,
    wards: wards.rows,
    formerCodes: formerCodes.rows,
  });
}
