import { dayParts } from '../../calendar-days.ts';

const fullDay = (day: string): string => {
  const { month, date } = dayParts(day);
  return `${day.slice(0, 4)}年${month}月${date}日`;
};

/** Words of the slip for the person: the panel of a case, and the card on paper. For staff, in Japanese alone. */
export const slips = {
  panel: {
    title: '本人に渡すカード',
    lead: '番号のついたカードです。本人は、登録なしで、いまのようすと、だれが見たかを見られます。同意を取り消すこともできます。',
    none: 'まだ、つくっていません。',
    inForce: (made: string, until: string) =>
      `${fullDay(made)}につくりました。${fullDay(until)}まで使えます。`,
    ended: (day: string) => `${fullDay(day)}に止めました。`,
    over: (day: string) => `${fullDay(day)}で、期限がすぎました。`,
    open: 'カードをつくる',
    openAgain: '新しいカードにする',
    end: 'カードを止める',
    endAsk: 'いまのカードの番号は、すぐに使えなくなります。',
    endDo: '止める',
    stop: 'やめる',
  },
  page: {
    title: '本人に渡すカード',
    lead: '番号は、いま一度だけ出ます。印刷するか、書きうつして、本人に手で渡してください。',
    onlyPerson: '家族には渡しません。このカードがあると、本人として同意を取り消せます。',
    replaces: '前に渡したカードは、つくると同時に使えなくなります。',
    make: 'カードをつくる',
    made: 'カードができました。この画面を閉じると、番号はもう見られません。',
    print: '印刷する',
    back: 'ケースへもどる',
  },
  card: {
    heading: 'あなたのカード',
    lead: 'お願いしていることが、いまどうなっているかを、見られます。',
    number: 'カードの番号',
    steps: ['このページを開きます。', '番号を入れて、「見る」を押します。'],
    phoneLead: 'わからないときは、電話してください',
    phoneEmpty: '電話：（　　　　　　　　　　　）',
    care: 'この番号があれば、だれでも見られます。人に見せないで、しまっておいてください。',
    lost: 'なくしたら、電話してください。すぐに止めて、新しいものを渡します。',
    until: (day: string) => `${fullDay(day)}まで`,
    codeName: 'ページへの印',
  },
};
