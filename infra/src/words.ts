/** What the launcher says on the console, each in Japanese and English: whoever starts the program may read either. */
const both = (ja: string, en: string) => `${ja} / ${en}`;

export const words = {
  faults: both('設定に誤りがあります。', 'The settings have faults:'),
  inUse: (web: string | undefined, pid: number | undefined) =>
    both(
      `このデータフォルダではすでに起動しています${web ? `（${web}）` : ''}。`,
      `Already running on this data folder${web ? ` at ${web}` : ''}${pid ? ` (process ${pid})` : ''}.`,
    ),
  portTaken: (name: string, port: number) =>
    both(`${name} のポート ${port} は使われています。`, `Port ${port}, asked for by ${name}, is taken.`),
  portMoved: (name: string, from: number, to: number) =>
    both(`ポート ${from} は使用中のため ${to} を使います`, `${name}: port ${from} is taken, using ${to}`),
  startingDatabase: both('データベースを起動しています', 'starting the database'),
  adopted: both('動いたままのデータベースを引き継ぎました', 'took over the database that was left running'),
  ownDatabase: both('指定のデータベースを使います', 'using the database of DATABASE_URL'),
  noAppRole: both(
    'api は所有者の権限で接続します（専用の権限の作り方: npm run db:bootstrap）',
    'the api connects with the owner’s rights (npm run db:bootstrap shows how to give it its own)',
  ),
  foreignCluster: (cluster: string, folder: string) =>
    both(
      `${cluster} のデータベースは ${folder} の暗証を受け付けません。両方を一緒に戻すか、別の TSUNAGI_DATA_DIR を使ってください。`,
      `The database in ${cluster} does not accept the passwords kept in ${folder}: restore both together, or use another TSUNAGI_DATA_DIR.`,
    ),
  newKey: (file: string) =>
    both(`見本用の暗号鍵を作りました（${file}）`, `made a data key for the demo in ${file}`),
  migrating: both('データベースを最新にしています', 'bringing the database up to date'),
  loading: both('データを読み込んでいます', 'loading data'),
  building: both(
    '画面を組み立てています（初回のみ）',
    'building the web pages (first start or changed sources only)',
  ),
  built: (seconds: string) => both(`画面ができました（${seconds} 秒）`, `web pages built in ${seconds} s`),
  buildHeld: both(
    '別の起動が画面の組み立てを終えません。',
    'another start does not come to the end of its web build',
  ),
  apiReady: (seconds: string) =>
    both(`api が応答します（${seconds} 秒）`, `the api answers after ${seconds} s`),
  stopping: both('終了しています', 'stopping'),
  stopped: both('終了しました。データは残っています。', 'Stopped. The data is kept.'),
  failed: both('起動できませんでした。', 'Could not start.'),
  broken: both('動き続けられません。', 'Cannot go on.'),
  runOnServer: both(
    '管理者が一度だけ、サーバーのどのデータベースでも構わないので実行してください',
    'run once as an administrator, in any database of the server',
  ),
  runInDatabase: both('続けて、できたデータベースの中で', 'then, inside the new database'),
  thenSet: both(
    'つなぎの設定（HOST をサーバーの名前に）',
    'settings of Tsunagi (put the name of your server for HOST)',
  ),
  running: (seconds: string) =>
    both(`つなぎが動いています（${seconds} 秒）`, `Tsunagi is running (${seconds} s)`),
  demo: both(
    '表示される団体・電話番号などはすべて架空の見本です。',
    'Every organization, telephone number and figure shown is invented.',
  ),
  stopHint: both('終了: Ctrl-C', 'stop: Ctrl-C'),
  open: both('この住所を開いてください', 'open this address'),
} as const;
