import type { KeepReason } from '@tsunagi/domain';

const reasons: Record<KeepReason, string> = {
  YEARS_NOT_OVER: '決めた年数がすぎていない',
  REFERRAL_OPEN: '紹介が続いている',
  GROUND_IN_FORCE: '見てよい根拠が生きている',
};

interface Told {
  readonly reference: string;
  readonly lastContactOn: string;
  readonly keptUntil: string;
  readonly texts: number;
  readonly activities: number;
  readonly days: number;
  readonly because: readonly KeepReason[];
}

/** Words of the command that says which cases have been kept long enough. */
export const retention = {
  due: ({ reference, lastContactOn, keptUntil, texts, activities, days }: Told) =>
    `ケース ${reference}：最後の関わり ${lastContactOn}、保存は ${keptUntil} まで。消すとすれば、文 ${texts} 件の鍵、したことの記録 ${activities} 件、次の連絡と節目 ${days} 件`,
  keptLonger: ({ reference, keptUntil, because }: Told) =>
    `ケース ${reference}：${keptUntil} はすぎたが、残す（${because.map((one) => reasons[one]).join('、')}）`,
  sum: (due: number, all: number, years: number) =>
    `全 ${all} 件のうち、最後の関わりの年度の終わりから ${years} 年がすぎ、消すかどうかを人が決めるもの ${due} 件。何も消していません。`,
};
