import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** What an official table says of how many live where. Empty until an operator brings one in; until then nobody guesses. */
export class Population extends Migration {
  override up(): void {
    this.addSql(`
      create table municipality_population (
        code text primary key references municipality,
        population integer not null check (population >= 0),
        as_of date not null,
        source text not null
      )`);
    this.addSql(
      commentsOn('municipality_population', '人口。公の表を取り込むまで空のまま', {
        code: '公開: 市区町村コード',
        population: '公開: 人口、人',
        as_of: '公開: いつの人口か',
        source: '公開: 表の出所',
      }),
    );
  }
}
