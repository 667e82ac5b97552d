import { aged, type Given } from '../support/family'
import { confirmed, no, rowCases, undetermined } from '../support/row-cases'

const baby = (months: number, given: Given = {}, short = 0) => ({
  others: [{ born: aged(0, months, short), OCUP: 14, ...given }],
})
const child = (given: Given) => ({ others: [given] })
const pregnant = { WOMAN: 1, PREG: 1, LUNSAR: 5 }
const sub = (code: string, months: number) => [
  confirmed(`${code} not reached at ${months} months`, baby(months, { [code]: 0 }), [3]),
  no(`${code} not reached a day before`, baby(months, { [code]: 0 }, 1)),
  confirmed(`${code} not reached at 12 months`, baby(12, { [code]: 0 }), [3]),
  no(`${code} not reached at 13 months`, baby(13, { [code]: 0 })),
]

rowCases({
  '3a': [
    confirmed('a child', child({ BCRON: 1 })),
    confirmed('an adult', { father: { BCRON: 1 } }),
    no('nobody', {}),
    undetermined('not known', { mother: { BCRON: { special: 'dont-know' } } }),
  ],
  '3b': [
    confirmed('an adult', { mother: { PHYSICIAN: 0 } }),
    confirmed('a child', child({ PHYSICIAN: 0 })),
    no('everybody is', {}),
    undetermined('not answered', { father: { PHYSICIAN: undefined } }),
  ],
  '3c': [
    confirmed('pregnant and not registered', { mother: { ...pregnant, PHYSICIAN: 0 } }),
    no('pregnant and registered', { mother: pregnant }),
    no('one is pregnant, another not registered', { mother: pregnant, father: { PHYSICIAN: 0 } }),
    no('pregnancy noted of a man', { father: { ...pregnant, PHYSICIAN: 0 } }),
    no('pregnancy noted of a woman without a partner', { mother: { ...pregnant, WOMAN: 0, PHYSICIAN: 0 } }),
    undetermined('not answered', { mother: { ...pregnant, PHYSICIAN: undefined } }),
  ],
  '3d': [
    confirmed('at 12 months', baby(12, { PHYSICIAN: 0 }), [3]),
    confirmed('one day before 13 months', baby(13, { PHYSICIAN: 0 }, 1), [3]),
    no('at 13 months', baby(13, { PHYSICIAN: 0 })),
    no('registered', baby(5)),
    undetermined('age not known', child({ born: '', PHYSICIAN: 0 })),
  ],
  '3e': [
    confirmed('at 17', child({ born: aged(18, 0, 1), PHYSICIAN: 0 }), [3]),
    no('at 18', child({ born: aged(18), PHYSICIAN: 0 })),
    no('the mother', { mother: { PHYSICIAN: 0 } }),
    confirmed('a baby too', baby(3, { PHYSICIAN: 0 }), [3]),
    undetermined('not answered', child({ PHYSICIAN: undefined })),
  ],
  '3f': [
    confirmed('some vaccines', child({ VACCALL: 2 }), [3]),
    confirmed('none', child({ VACCALL: 3 }), [3]),
    no('all', child({ VACCALL: 1 })),
    no('not known, by code', child({ VACCALL: 9 })),
    confirmed('at 17', child({ born: aged(17), VACCALL: 3 }), [3]),
    no('at 18', child({ born: aged(18), VACCALL: 3 })),
    undetermined('not seen', child({ VACCALL: { special: 'not-seen' } })),
  ],
  '3g': [
    confirmed('in hospital, no chronic disease', child({ HOSP: 1, BCRON: 0 }), [3]),
    no('in hospital, chronic disease', child({ HOSP: 1, BCRON: 1 })),
    no('not in hospital', child({ HOSP: 0, BCRON: 0 })),
    undetermined('chronic disease not answered', child({ HOSP: 1, BCRON: undefined })),
    no('an adult', { mother: { HOSP: 1 } }),
  ],
  '3h1': [
    confirmed('not vaccinated', baby(4, { VACCALL: 3 }), [3]),
    confirmed('light at birth', baby(4, { KG: 2000 }), [3]),
    confirmed('no vitamin D, no iron', baby(4, { VITD1: 0, FE: 0 }), [3]),
    confirmed('not on breast milk', baby(4, { MILK1: 3 }), [3]),
    confirmed('no eggs', baby(8, { EGG1: 0 }), [3]),
    confirmed('does not laugh', baby(4, { LAUGH: 0 }), [3]),
    no('nothing of it', baby(4)),
    no('all of it at 13 months', baby(13, { VACCALL: 3, KG: 2000, VITD1: 0, FE: 0, EGG1: 0, LAUGH: 0 })),
    undetermined('weight at birth not known', baby(4, { KG: undefined })),
    confirmed('one of two babies', { others: [{ born: aged(0, 4) }, { born: aged(0, 4), KG: 1800 }] }, [4]),
  ],
  '3h11': [
    confirmed('some vaccines at 12 months', baby(12, { VACCALL: 2 }), [3]),
    no('none at 13 months', baby(13, { VACCALL: 3 })),
    no('not known', baby(4, { VACCALL: 9 })),
    undetermined('not answered', baby(4, { VACCALL: undefined })),
  ],
  '3h12': [
    confirmed('2,499 g', baby(4, { KG: 2499 }), [3]),
    no('2,500 g', baby(4, { KG: 2500 })),
    no('2,000 g noted at 13 months', baby(13, { KG: 2000 })),
    undetermined('not known', baby(12, { KG: undefined })),
  ],
  '3h13': [
    confirmed('neither', baby(4, { VITD1: 0, FE: 0 }), [3]),
    no('iron only', baby(4, { VITD1: 0, FE: 1 })),
    no('vitamin D only', baby(4, { VITD1: 1, FE: 0 })),
    no('neither at 13 months', baby(13, { VITD1: 0, FE: 0 })),
    undetermined('no vitamin D, iron not known', baby(4, { VITD1: 0, FE: undefined })),
    no('iron, vitamin D not known', baby(4, { VITD1: undefined, FE: 1 })),
  ],
  '3h14': [
    confirmed('with supplement', baby(4, { MILK1: 2 }), [3]),
    confirmed('not breastfed, a day before 6 months', baby(6, { MILK1: 3 }, 1), [3]),
    no('not breastfed at 6 months', baby(6, { MILK1: 3 })),
    no('breast milk only', baby(4, { MILK1: 1 })),
    undetermined('not answered', baby(0, { MILK1: undefined })),
  ],
  '3h15': [
    confirmed('no vegetables at 6 months', baby(6, { VEG: 0 }), [3]),
    confirmed('no meat at 12 months', baby(12, { MEAT1: 0 }), [3]),
    confirmed('no eggs', baby(8, { EGG1: 0 }), [3]),
    no('no vegetables a day before 6 months', baby(6, { VEG: 0 }, 1)),
    no('no vegetables at 13 months', baby(13, { VEG: 0, MEAT1: 0, EGG1: 0 })),
    no('all of it', baby(8)),
    undetermined('meat not answered', baby(8, { MEAT1: undefined })),
    confirmed('meat not answered, no eggs', baby(8, { MEAT1: undefined, EGG1: 0 }), [3]),
  ],
  '3h16': [
    ...sub('MONTHS3', 3),
    ...sub('MONTHS6', 6),
    ...sub('MONTHS9', 9),
    ...['GANG', 'NOISE', 'FLW', 'LAUGH'].flatMap((code) => sub(code, 2)),
    undetermined('one not answered', baby(9, { MONTHS9: undefined })),
    no('one not answered before its age', baby(8, { MONTHS9: undefined })),
  ],
  '3h2': [
    ...['MDSAR', 'CONTPR', 'PLAN'].map((code) => confirmed(`${code} 0`, { mother: { ...pregnant, [code]: 0 } })),
    no('followed, checked, planned', { mother: pregnant }),
    no('noted, but not pregnant', { mother: { WOMAN: 1, PREG: 0, MDSAR: 0, CONTPR: 0, PLAN: 0 } }),
    no('noted of a woman without a partner', { mother: { ...pregnant, WOMAN: 0, PLAN: 0 } }),
    no('noted of a man', { father: { ...pregnant, PLAN: 0 } }),
    confirmed('a pregnant girl of 10', child({ ...pregnant, born: aged(10), GENDER: 2, PLAN: 0 })),
    no('noted of a girl of 9', child({ ...pregnant, born: aged(10, 0, 1), GENDER: 2, PLAN: 0 })),
    undetermined('not answered', { mother: { ...pregnant, PLAN: undefined } }),
    undetermined('whether pregnant was not told', { mother: { WOMAN: 1, PREG: undefined } }),
  ],
})
