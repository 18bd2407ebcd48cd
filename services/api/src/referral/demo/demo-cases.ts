import type {
  CaseCameBy,
  DeclineReason,
  GroundKind,
  HouseholdRole,
  NeedKind,
  ReferralAction,
  ReferralState,
  SharedItem,
} from '@tsunagi/domain';

/** An act of an invented referral: by whom, how many days before the demo's day, and what was said. */
export interface DemoAct {
  readonly by: 'SENDER' | 'RECEIVER' | 'DESK';
  readonly action: ReferralAction;
  readonly ago: number;
  readonly word?: string;
  /** Days ahead (or, less than zero, ago) of the day that was agreed on. */
  readonly on?: number;
  readonly declineReason?: DeclineReason;
}

/** An invented referral in the state that its acts have led to. */
export interface DemoReferral {
  readonly to: string | null;
  readonly title: string;
  readonly state: ReferralState;
  /** Days until an answer is due; less than zero where it is late. */
  readonly due: number;
  readonly meetings?: readonly [required: number, proven: number, bookedIn: number | null];
  readonly isNamed?: boolean;
  readonly desks?: readonly string[];
  readonly taken?: string;
  /** Whether it is a next place for the same need as the one before it. */
  readonly isNext?: boolean;
  readonly acts: readonly DemoAct[];
}

/** An invented case: nobody of it exists. */
export interface DemoCase {
  readonly office: string;
  readonly by: string;
  readonly pseudonym: string;
  readonly cameBy: CaseCameBy;
  readonly openedAgo: number;
  readonly contactAgo: number;
  readonly members: readonly (readonly [
    role: HouseholdRole,
    age: number | null,
    more?: {
      readonly isClient?: true;
      readonly needsCare?: true;
      readonly raisesChild?: true;
      readonly needs?: readonly NeedKind[];
    },
  ])[];
  readonly items: Partial<Record<SharedItem, string | readonly [full: string, coarse: string]>>;
  readonly grounds?: readonly {
    readonly kind: GroundKind;
    readonly to: string;
    readonly items: readonly SharedItem[];
    readonly way: string | null;
    readonly ago: number;
  }[];
  readonly referrals?: readonly DemoReferral[];
}

const koumi = { office: 'office-20303', by: 'koumi-matome' } as const;
const saku = { office: 'office-20217', by: 'saku-matome' } as const;
const client = { isClient: true } as const;

/** A handful of invented households in different states, so that the desks of the demo look as on a working day. */
export const demoCases: readonly DemoCase[] = [
  {
    ...koumi,
    pseudonym: 'こもれび 417',
    cameBy: 'CARE_VISIT',
    openedAgo: 64,
    contactAgo: 5,
    members: [
      ['MOTHER', 81, { isClient: true, needsCare: true, needs: ['CARE', 'TALK'] }],
      ['PERSON', 54, { needs: ['LIVELIHOOD'] }],
      ['SIBLING', 49, { needs: ['WORK'] }],
    ],
    items: {
      NEED: '住まいと家計の相談に、いっしょに入ってほしい',
      SITUATION: [
        '母の介護がはじまり、家のことが回らない。本人とは、まだ手紙だけ',
        '母の介護がはじまった。本人とは手紙だけ',
      ],
      TRIED: ['手紙4回（返事1回）、訪問3回', '手紙と訪問をくり返した'],
      AVOID: ['仕事の話を、はじめにしない', '話す順番に、気をつけたいことがある'],
      MONEY: ['固定資産税が2年とどこおっている', '困りごとあり'],
    },
    referrals: [
      {
        to: 'office-20217',
        title: '住まいと家計を、いっしょに',
        state: 'RECEIVED',
        due: -3,
        acts: [
          {
            by: 'SENDER',
            action: 'SEND',
            ago: 10,
            word: '介護の側は町の包括が入ります。家計の見立てをお願いします。',
          },
          { by: 'RECEIVER', action: 'READ', ago: 9 },
        ],
      },
    ],
  },
  {
    ...koumi,
    pseudonym: 'ひだまり 392',
    cameBy: 'FAMILY',
    openedAgo: 120,
    contactAgo: 2,
    members: [
      ['MOTHER', 71, client],
      ['PERSON', 39],
    ],
    items: {
      NEED: '週に1回ほど、静かにすごせる場所がほしい',
      WISH: ['「人の少ない時間なら、行ってみてもよい」', '少ない人の中なら、と言っている'],
      TRIED: ['手紙6回、訪問4回（うち会えた2回）', '手紙と訪問で、会えるようになった'],
    },
    grounds: [
      {
        kind: 'PERSON_CONSENT',
        to: 'saku-shakyo',
        items: ['WISH', 'SITUATION', 'TRIED', 'HOUSEHOLD', 'IDENTITY'],
        way: 'BY_WORD',
        ago: 20,
      },
    ],
    referrals: [
      {
        to: 'yorimichi',
        title: '静かな居場所へ',
        state: 'DECLINED',
        due: -20,
        acts: [
          { by: 'SENDER', action: 'SEND', ago: 28 },
          {
            by: 'RECEIVER',
            action: 'DECLINE',
            ago: 25,
            declineReason: 'NO_ROOM',
            word: '春まで、席がありません。',
          },
        ],
      },
      {
        to: 'saku-shakyo',
        title: '居場所へ、はじめは同席で',
        state: 'ACCEPTED',
        due: -14,
        meetings: [2, 1, 7],
        isNext: true,
        acts: [
          { by: 'SENDER', action: 'SEND', ago: 20, word: 'はじめの2回は、町の保健師が同席します。' },
          { by: 'RECEIVER', action: 'READ', ago: 19 },
          { by: 'RECEIVER', action: 'ACCEPT', ago: 18 },
          { by: 'RECEIVER', action: 'BOOK_MEETING', ago: 17, on: -9 },
          { by: 'RECEIVER', action: 'MEETING_HELD', ago: 9, word: '30分ほど、本を見てすごせた。' },
          { by: 'SENDER', action: 'BOOK_MEETING', ago: 8, on: 7 },
        ],
      },
    ],
  },
  {
    ...koumi,
    pseudonym: 'なのはな 298',
    cameBy: 'FAMILY',
    openedAgo: 900,
    contactAgo: 152,
    members: [
      ['FATHER', 66, client],
      ['PERSON', 34],
    ],
    items: {
      NEED: '手紙を続けながら、会えるきっかけをさがす',
      TRIED: ['手紙9回。返事はまだない', '手紙を続けている'],
    },
  },
  {
    ...koumi,
    pseudonym: 'つばめ 371',
    cameBy: 'SCHOOL',
    openedAgo: 210,
    contactAgo: 61,
    members: [
      ['MOTHER', 47, client],
      ['PERSON', 17],
    ],
    items: { NEED: '高校を出たあとに、つながる先をさがす' },
  },
  {
    ...saku,
    pseudonym: 'いずみ 191',
    cameBy: 'FAMILY',
    openedAgo: 30,
    contactAgo: 1,
    members: [
      ['MOTHER', 52, { isClient: true, raisesChild: true }],
      ['GRANDPARENT', 79, { needsCare: true }],
      ['PERSON', 24],
    ],
    items: {
      NEED: '小海町の家への訪問を、いっしょに行ってほしい',
      WISH: ['「知らない人ひとりでは、こわい」', '知っている人といっしょなら'],
    },
    referrals: [
      {
        to: 'office-20303',
        title: '家への訪問を、いっしょに',
        state: 'SENT',
        due: 0,
        meetings: [1, 0, null],
        acts: [
          {
            by: 'SENDER',
            action: 'SEND',
            ago: 6,
            word: '母が相談中です。はじめの訪問に、同席をお願いします。',
          },
        ],
      },
    ],
  },
  {
    ...saku,
    pseudonym: 'とうげ 226',
    cameBy: 'OTHER_MUNICIPALITY',
    openedAgo: 80,
    contactAgo: 12,
    members: [['PERSON', 43, client]],
    items: {
      NEED: '県境をこえて、通える居場所をさがしたい',
      WISH: ['「町の人に会わない所がいい」', '住む町から離れた所を望んでいる'],
    },
    referrals: [
      {
        to: null,
        title: '県境をこえて、通える所を',
        state: 'WITH_DESK',
        due: 3,
        desks: ['center-20', 'center-10'],
        taken: 'center-20',
        acts: [
          { by: 'SENDER', action: 'ASK_DESK', ago: 12, word: '軽井沢からなら、群馬の側が近いと思います。' },
          { by: 'DESK', action: 'TAKE', ago: 11 },
          { by: 'DESK', action: 'CALL_OTHER_DESK', ago: 10, word: '群馬の側で、静かな所を教えてください。' },
        ],
      },
    ],
  },
  {
    ...saku,
    pseudonym: 'すずかぜ 355',
    cameBy: 'PERSON',
    openedAgo: 400,
    contactAgo: 9,
    members: [['PERSON', 64, client]],
    items: { NEED: '週に一度の買い物に、つきそってほしい' },
    grounds: [
      {
        kind: 'PERSON_CONSENT',
        to: 'saku-shakyo',
        items: ['WISH', 'SITUATION', 'TRIED', 'HOUSEHOLD', 'IDENTITY'],
        way: 'ON_PAPER',
        ago: 90,
      },
    ],
    referrals: [
      {
        to: 'saku-shakyo',
        title: '買い物のつきそい',
        state: 'IN_SUPPORT',
        due: -80,
        isNamed: true,
        acts: [
          { by: 'SENDER', action: 'SEND', ago: 90 },
          { by: 'RECEIVER', action: 'ACCEPT', ago: 88 },
          { by: 'SENDER', action: 'NAME_PERSON', ago: 87, word: '本人と話して、伝えてよいと聞きました。' },
          { by: 'RECEIVER', action: 'START_SUPPORT', ago: 84 },
          { by: 'SENDER', action: 'CHECK_IN', ago: 9, word: '寒くなりますが、変わりありませんか。' },
        ],
      },
    ],
  },
];
