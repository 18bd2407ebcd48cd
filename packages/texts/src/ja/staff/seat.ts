/** Words in front of a page whose reader has left. For staff, in Japanese alone. */
export const seat = {
  title: '席を離れています',
  lead: (name: string) =>
    `${name}さんの席です。画面はかくしてあり、サインインは終わっています。もどったら、パスワードを入れてください。書きかけのまま、続けられます。`,
  notYet: '画面はかくしました。サインインを終えるところです。つながらないときは、つながりしだい、終えます。',
  back: 'もどる',
  code: '確認コード',
  bySso: (name: string) => `${name}で入り直す（新しい画面が開きます）`,
  another: 'ほかの人として入る（書きかけは消えます）',
  WRONG: 'パスワードが、違うようです。もう一度、入れてください。',
  SOMEBODY_ELSE: 'いま、ほかの人が入っています。その人が出てから、もどってください。',
};
