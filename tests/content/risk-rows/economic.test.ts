import { aged, type Given } from '../support/family'
import { confirmed, no, rowCases, undetermined } from '../support/row-cases'

const idle = { OCUP: 8 }
const poor = { VENG: 599 }
const income = (VENG: number | undefined) => ({ household: { VENG } })
const away = { MOMPREZ: 0, ASKMOM: 2, ATHOME: 1 }
/** A minor who lives here without parents. */
const alone = { MOMPREZ: 0, ASKMOM: 11, DADPREZ: 0, ASKDAD: 13, ATHOME: 0 }
const members = (count: number): Given[] => Array.from({ length: count }, () => ({ born: '1990-01-01', OCUP: 1 }))

rowCases({
  '1a': [
    confirmed('little income', income(100)),
    confirmed('the home cold every day', { household: { L1: 1 } }),
    confirmed('both', { household: { VENG: 0, L2: 2 } }),
    no('neither', {}),
    undetermined('income not known, the rest fine', income(undefined)),
    confirmed('income not known, but hunger', { household: { VENG: undefined, L2: 3 } }),
  ],
  '1a1': [
    confirmed('one ban below 200 lei a head', income(599.97)),
    no('200 lei a head exactly', income(600)),
    confirmed('no income at all', income(0)),
    confirmed('shared by one more person', { household: { VENG: 700 }, others: [{}, {}] }),
    no('separated children are no members', { household: { VENG: 600 }, separatedChildren: [{}] }),
    undetermined('income not told', income(undefined)),
    undetermined('income refused', { household: { VENG: { special: 'refused' } } }),
    no('210.19 lei a head in February 2022', { sheetDate: '2022-02-28', household: { VENG: 630.57 } }),
    confirmed('210.19 lei a head in March 2022', { sheetDate: '2022-03-01', household: { VENG: 630.57 } }),
    no('0.4 of 525.5 exactly, split in three', { sheetDate: '2022-03-01', household: { VENG: 630.6 } }),
    no('0.4 of 525.5 exactly, split in five', {
      sheetDate: '2022-03-01',
      household: { VENG: 1051 },
      others: members(3),
    }),
    no('0.4 of 598 exactly', { sheetDate: '2023-03-01', household: { VENG: 717.6 } }),
    confirmed('below 0.4 of 598', { sheetDate: '2023-03-01', household: { VENG: 717.5 } }),
    no('0.4 of 598 is the line until February 2024', { sheetDate: '2024-02-29', household: { VENG: 720 } }),
    confirmed('0.4 of 660 from March 2024', { sheetDate: '2024-03-01', household: { VENG: 791.99 } }),
    no('0.4 of 660 exactly', { sheetDate: '2026-10-05', household: { VENG: 792 } }),
    no('nobody lives here', { household: { VENG: 0, PROPLOC: undefined }, mother: null, father: null, others: [] }),
  ],
  '1a2': [
    ...[1, 2, 3].map((L1) => confirmed(`home cold, code ${L1}`, { household: { L1 } })),
    ...[4, 5, 6].map((L1) => no(`home cold, code ${L1}`, { household: { L1 } })),
    ...[1, 2, 3].map((L2) => confirmed(`no food, code ${L2}`, { household: { L2 } })),
    no('several times a month is less than once a week', { household: { L1: 4, L2: 4 } }),
    undetermined('one answer missing', { household: { L2: undefined } }),
    confirmed('one answer missing, the other enough', { household: { L1: 3, L2: undefined } }),
  ],
  '1b': [
    confirmed('both parents without occupation', { mother: { OCUP: 12 }, father: { OCUP: 13 } }),
    ...[7, 8, 12, 13, 14].map((OCUP) => confirmed(`occupation ${OCUP}`, { mother: { OCUP }, father: { OCUP } })),
    ...[1, 2, 3, 4, 5, 6, 9, 10, 11].map((OCUP) => no(`occupation ${OCUP}`, { mother: idle, father: { OCUP } })),
    no('one parent works', { mother: idle }),
    confirmed('the only parent at home', { mother: idle, others: [{ DADPREZ: 0, ASKDAD: 7, ATHOME: 1 }] }),
    confirmed('the other parent works abroad', { father: idle, others: [away] }),
    no('both parents away', { mother: idle, father: idle, others: [{ ...away, DADPREZ: 0, ASKDAD: 3, ATHOME: 0 }] }),
    no('the idle ones are not the parents', {
      mother: idle,
      father: idle,
      others: [
        { MOM: 4, DAD: 5 },
        { born: '1980-01-01', GENDER: 2, OCUP: 1 },
        { born: '1980-01-01', OCUP: 1 },
      ],
    }),
    confirmed('one of two families', {
      others: [{}, { MOM: 5, DADPREZ: 0, ASKDAD: 13, ATHOME: 1 }, { born: '1980-01-01', GENDER: 2, OCUP: 14 }],
    }),
    confirmed('of a separated child', {
      mother: idle,
      father: idle,
      others: [],
      separatedChildren: [{ born: aged(17) }],
    }),
    no('of a separated child who is grown up', {
      mother: idle,
      father: idle,
      others: [],
      separatedChildren: [{ born: aged(18) }],
    }),
    confirmed('the parent is 14', {
      mother: { ...alone, born: aged(14), OCUP: 14 },
      father: idle,
      others: [{ born: aged(0, 3), DADPREZ: 0, ASKDAD: 13, ATHOME: 1 }],
    }),
    no('the parent is under 14', {
      mother: { ...alone, born: aged(14, 0, 1), OCUP: 14 },
      father: null,
      others: [{ born: aged(0, 3), DADPREZ: 0, ASKDAD: 13, ATHOME: 1 }],
    }),
    no('no child in the family', { mother: idle, father: idle, others: [] }),
    undetermined('occupation of one parent missing', { mother: idle, father: { OCUP: undefined } }),
    no('occupation of one missing, the other works', { father: { OCUP: undefined } }),
    // Only parents who are known to be here are looked at.
    confirmed('which member is the father was not told', { mother: idle, others: [{ DAD: undefined }] }),
    confirmed('whether the father is here was not told', { mother: idle, others: [{ DADPREZ: undefined }] }),
    no('which member is the father was not told, the mother works', { others: [{ DAD: undefined }] }),
    undetermined('neither parent is told of', { others: [{ MOM: undefined, DAD: undefined }] }),
    undetermined('age of the child missing', { mother: idle, father: idle, others: [{ born: '' }] }),
  ],
  '1c1': [
    confirmed('poor and nothing received', { household: poor }),
    confirmed('poor and nothing said about benefits', {
      household: poor,
      mother: { BS10: undefined, BS11: undefined, BS12: undefined, BS5: undefined, BS7: undefined },
      father: { BS10: undefined, BS5: undefined },
    }),
    no('not poor', {}),
    ...['BS10', 'BS11', 'BS12', 'BS5', 'BS7'].map((code) =>
      no(`poor, but ${code} received by one member`, { household: poor, others: [{ [code]: 1 }] }),
    ),
    confirmed('poor and other support only', { household: poor, mother: { BS6: 1, BS8: 1, BS13: 300, BS9: 100 } }),
    confirmed('poor by want, not by income', { household: { L1: 2 } }),
    undetermined('whether poor is not known', income(undefined)),
    no('whether poor is not known, but a benefit is received', {
      household: { VENG: undefined },
      mother: { BS10: 200 },
    }),
  ],
})
