import { groundKinds, meetingGrounds } from '../sharing/ground.ts';
import { ageOn, turningAhead } from './age.ts';
import { groundRefusals, readCase } from './case-draft.ts';
import { type HouseholdMember, tagsOf } from './household.ts';
import { pseudonymFrom } from './pseudonym.ts';

const member = (more: Partial<HouseholdMember>): HouseholdMember => ({
  role: 'PERSON',
  age: null,
  isClient: false,
  needsCare: null,
  raisesChild: null,
  needs: [],
  ...more,
});
const day = '2026-11-23';
const stated = (years: number) => ({ kind: 'STATED', years, on: day }) as const;

test('a parent of eighty with a child of fifty is 8050, and one whose age nobody knows is not', () => {
  const mother = member({ role: 'MOTHER', age: stated(80), isClient: true });
  expect(tagsOf([mother, member({ age: stated(50) })], day)).toEqual(['EIGHTY_FIFTY', 'FAMILY_ONLY']);
  expect(tagsOf([mother, member({})], day)).toEqual(['FAMILY_ONLY']);
});

test('who raises a child beside somebody who needs care has two to look after', () => {
  const members = [
    member({ role: 'SIBLING', raisesChild: true }),
    member({ role: 'FATHER', needsCare: true }),
  ];
  expect(tagsOf([...members, member({ isClient: true })], day)).toEqual(['DOUBLE_CARE']);
});

test('an age that was told three years ago has grown, and a year of birth without a month stays open by one', () => {
  expect(ageOn({ kind: 'STATED', years: 37, on: '2023-11-24' }, day)).toEqual({ from: 39, to: 40 });
  expect(ageOn({ kind: 'BORN', year: 1986, month: null }, day)).toEqual({ from: 39, to: 40 });
  expect(ageOn({ kind: 'BORN', year: 1986, month: 5 }, day)).toEqual({ from: 40, to: 40 });
});

test('a turning age is told before it comes, and no longer after', () => {
  expect(turningAhead({ kind: 'BORN', year: 1987, month: 2 }, day, 6)).toBe(40);
  expect(turningAhead({ kind: 'BORN', year: 1987, month: 2 }, day, 2)).toBeNull();
  expect(turningAhead({ kind: 'BORN', year: 1986, month: 2 }, day, 6)).toBeNull();
  expect(turningAhead({ kind: 'BORN', year: 2008, month: 12 }, day, 3)).toBe(18);
});

test('a ground of a meeting comes from the meeting alone: nobody writes one by hand', () => {
  const said = { receiverIds: ['saku'], items: ['NEED'], givenOn: day, word: 'why' } as const;
  const refused = groundKinds.filter((kind) => groundRefusals({ ...said, kind }, day).length > 0);
  expect(refused).toEqual(meetingGrounds);
  expect(groundRefusals({ ...said, kind: 'COUNCIL' }, day)).toEqual([
    { code: 'FROM_MEETING_ALONE', field: 'kind' },
  ]);
});

test('a pseudonym is a plain word and a number, and every byte gives one', () => {
  for (let byte = 0; byte < 256; byte += 1)
    expect(pseudonymFrom(new Uint8Array([byte, 255 - byte, byte]))).toMatch(/^[ぁ-ん]+ \d{3}$/u);
  expect(pseudonymFrom(new Uint8Array([1, 1, 61]))).toBe('こもれび 417');
});

test('what each member seeks is kept by member, once, in the order of the list; who said nothing seeks nothing known', () => {
  const read = readCase(
    {
      cameBy: 'FAMILY',
      members: [
        { role: 'PERSON', isClient: false },
        { role: 'MOTHER', isClient: true, needs: ['CARE', 'TALK', 'CARE'] },
      ],
      items: [],
    },
    day,
  );
  const needs = read.ok ? read.value.members.map((one) => [one.role, one.needs]) : read.refusals;
  expect(needs).toEqual([
    ['PERSON', []],
    ['MOTHER', ['TALK', 'CARE']],
  ]);
});
