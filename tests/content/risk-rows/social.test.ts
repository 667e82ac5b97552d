import { aged, type Given } from '../support/family'
import { confirmed, no, rowCases, undetermined } from '../support/row-cases'

const girl = (given: Given = {}): Given => ({ born: aged(16), GENDER: 2, WOMAN: 1, ...given })
const child = (given: Given) => ({ others: [given] })
const mom = (ASKMOM: number, more: Given = {}): Given => ({ MOMPREZ: 0, ASKMOM, ATHOME: 1, ...more })
const dad = (ASKDAD: number): Given => ({ DADPREZ: 0, ASKDAD })
const bothAway = (mother: number, father: number, more: Given = {}) =>
  child({ ...mom(mother), ...dad(father), ATHOME: 0, ...more })
const births = { WOMAN: 1, NRKIDS: 2, NRALIVE: 2, ALIVEKIDS: 2, INHOMEKIDS: 1, KIDSOUT: 1 }

rowCases({
  '2a': [
    confirmed('pregnant at 17', child(girl({ born: aged(18, 0, 1), PREG: 1 }))),
    no('pregnant at 18', child(girl({ born: aged(18), PREG: 1 }))),
    confirmed('gave birth, the child died', child(girl({ NRKIDS: 1, NRDEAD: 1 }))),
    no('had a partner only', child(girl())),
    confirmed('mother of a child here', {
      others: [girl(), { born: aged(0, 5), MOM: 3, DADPREZ: 0, ASKDAD: 13, ATHOME: 1 }],
    }),
    confirmed('mother of a separated child', { others: [girl()], separatedChildren: [{ born: aged(1), MOM: 3 }] }),
    no('the mother of the child is of age', { others: [girl({ born: aged(18) }), { born: aged(0, 5), MOM: 3 }] }),
    no('named as the mother, who does not live here', {
      others: [girl(), { born: aged(1), MOMPREZ: 0, MOM: 3, ASKMOM: 13, ATHOME: 1 }],
    }),
    no('pregnancy noted of a girl of 9', child(girl({ born: aged(9), PREG: 1, WOMAN: 1 }))),
    no('pregnancy noted of a girl without a partner', child(girl({ WOMAN: 0, PREG: 1, NRKIDS: 1 }))),
    no('pregnancy noted of a boy', child({ born: aged(16), WOMAN: 1, PREG: 1 })),
    no('a child answers that its mother is a minor, she is not here', child({ CMIN: 1 })),
    undetermined('whether she has a partner was not told', child(girl({ WOMAN: undefined }))),
    undetermined('sex not told', child(girl({ GENDER: undefined, PREG: 1 }))),
    undetermined('who the mother of a child is was not told', {
      others: [girl(), { born: aged(1), MOM: undefined }],
    }),
  ],
  '2b': [
    confirmed('one parent at home', child({ ATHOME: 1 }), [3]),
    no('both', child({ ATHOME: 2 })),
    no('none', child({ ATHOME: 0 })),
    no('answered for somebody of 18', child({ born: aged(18), ATHOME: 1 })),
    confirmed('one of two children', { others: [{}, { ATHOME: 1 }] }, [4]),
    undetermined('not answered', child({ ATHOME: undefined })),
  ],
  '2c': [
    confirmed('both abroad', bothAway(2, 2)),
    confirmed('one abroad, one elsewhere in the country', bothAway(2, 3)),
    no('the father is at home', child(mom(2))),
    no('the mother is at home', child({ ...dad(2), ATHOME: 1 })),
    ...[5, 6, 7, 11, 12, 13, 22].map((where) =>
      confirmed(`mother away, the father no longer cares (${where})`, bothAway(2, where)),
    ),
    ...[5, 6, 7, 11, 12, 13, 22].map((where) =>
      confirmed(`father away, the mother no longer cares (${where})`, bothAway(where, 3)),
    ),
    no('the father in hospital for a short time still counts', bothAway(2, 4)),
    no('nobody away for work', bothAway(6, 11)),
    confirmed('the father at home has no parental rights', child({ ...mom(2), SITDAD: 8 })),
    no('the mother away has no parental rights, the father is at home', child(mom(2, { SITMOM: 9 }))),
    no('both away, both without rights', bothAway(2, 2, { SITMOM: 10, SITDAD: 8 })),
    confirmed('one away with rights, the other away without', bothAway(2, 3, { SITDAD: 10 })),
    confirmed('both away, rights not asked about', bothAway(2, 2, { SITMOM: undefined, SITDAD: undefined })),
    undetermined('where the father is was not told', bothAway(2, 2, { ASKDAD: undefined })),
    no('of a grown-up', bothAway(2, 2, { born: aged(18) })),
    no('of a separated child', {
      others: [],
      separatedChildren: [{ MOMPREZ: 0, ASKMOM: 2, ...dad(2) }],
    }),
  ],
  '2d': [
    ...[11, 12, 13].map((where) => confirmed(`both lost (${where})`, bothAway(where, 13))),
    confirmed('both without rights, at home', child({ SITMOM: 8, SITDAD: 10 })),
    confirmed('one dead, one without rights', child({ ...mom(11), SITDAD: 9 })),
    no('only the mother is lost', child(mom(11))),
    no('only the father is lost', child({ ...dad(13), ATHOME: 1 })),
    no('the father moved out', bothAway(11, 7)),
    no('the father is in prison', bothAway(11, 6)),
    ...['PLAS1', 'PLAS2', 'MATERN'].map((code) =>
      no(`a measure is in place: ${code}`, bothAway(11, 11, { [code]: 1 })),
    ),
    confirmed(
      'nothing said about measures',
      bothAway(11, 11, { PLAS1: undefined, PLAS2: undefined, MATERN: undefined }),
    ),
    no('of a grown-up', bothAway(11, 11, { born: aged(18) })),
    undetermined('where the father is was not told', bothAway(11, 11, { ASKDAD: undefined })),
  ],
  '2e': [
    confirmed('13 months abroad', child({ AWAY: 1, CAT: 13 })),
    no('12 months abroad', child({ AWAY: 1, CAT: 12 })),
    no('a length is noted, but the child was not away', child({ AWAY: 0, CAT: 24 })),
    no('a stay of a grown-up', child({ born: aged(18), AWAY: 1, CAT: 24 })),
    undetermined('length not told', child({ AWAY: 1, CAT: undefined })),
  ],
  '2f': [
    confirmed('somebody has a child in care', { mother: { OTHERCHILD: 1 } }),
    no('code 7, no children', { mother: { OTHERCHILD: 7 } }),
    confirmed('a separated child is listed', { separatedChildren: [{}] }),
    confirmed('a separated child of 26', { separatedChildren: [{ born: aged(27, 0, 1) }] }),
    no('a separated child of 27', { separatedChildren: [{ born: aged(27) }] }),
    confirmed('a separated child without a birth date', { separatedChildren: [{ born: '' }] }),
    confirmed('a woman has a child in care', { mother: { ...births, KIDSOUT1: 1 } }),
    no('her children are elsewhere, none in care', { mother: { ...births, KIDSOUT2: 1 } }),
    no('a child in care noted, but none lives elsewhere', { mother: { ...births, KIDSOUT: 0, KIDSOUT1: 1 } }),
    no('a child in care noted of a woman without births', { mother: { ...births, NRKIDS: 0, KIDSOUT1: 1 } }),
    no('a child in care noted of a man', { father: { ...births, KIDSOUT1: 1 } }),
    undetermined('not answered', { father: { OTHERCHILD: undefined } }),
    undetermined('how many live elsewhere was not told', { mother: { ...births, KIDSOUT: undefined } }),
  ],
  '2g': [
    confirmed('came back', child({ REIN: 1 }), [3]),
    no('did not', child({ REIN: 0 })),
    no('came back, and is 18 now', child({ born: aged(18), REIN: 1 })),
    undetermined('not answered', child({ REIN: undefined })),
  ],
  '2h': [
    confirmed('an adult', { mother: { DIZ: 1 } }),
    confirmed('a child', child({ DIZ: 1 })),
    no('nobody', {}),
    undetermined('age not known, but a disability', child({ born: '', DIZ: 1 })),
  ],
  '2h1': [
    confirmed('at 18', child({ born: aged(18), DIZ: 1 })),
    no('at 17', child({ born: aged(18, 0, 1), DIZ: 1 })),
    no('nobody', {}),
    undetermined('not answered', { father: { DIZ: undefined } }),
  ],
  '2h2': [
    confirmed('at 17', child({ born: aged(18, 0, 1), DIZ: 1 }), [3]),
    no('at 18', child({ born: aged(18), DIZ: 1 })),
    no('an adult', { mother: { DIZ: 1 } }),
    undetermined('refused', child({ DIZ: { special: 'refused' } })),
  ],
  '2i': [
    confirmed('an adult without identity card', { father: { ACTE2: 0 } }),
    confirmed('a child without birth certificate', child({ ACTE1: 0 })),
    no('everybody has all', {}),
    undetermined('age not known, no certificate', child({ born: '', ACTE1: 0 })),
  ],
  '2i1': [
    confirmed('no birth certificate', { mother: { ACTE1: 0 } }),
    confirmed('no identity card', { mother: { ACTE2: 0 } }),
    no('of a child of 17', child({ born: aged(18, 0, 1), ACTE1: 0, ACTE2: 0 })),
    confirmed('at 18', child({ born: aged(18), ACTE2: 0 })),
    undetermined('not answered', { mother: { ACTE2: undefined } }),
  ],
  '2i2': [
    confirmed('no birth certificate at 5', child({ born: aged(5), ACTE1: 0 }), [3]),
    confirmed('no identity card at 14', child({ born: aged(14), ACTE2: 0 }), [3]),
    no('no identity card at 13', child({ born: aged(14, 0, 1), ACTE2: 0 })),
    no('an adult', { mother: { ACTE1: 0, ACTE2: 0 } }),
    undetermined('identity card not answered at 14', child({ born: aged(14), ACTE2: undefined })),
  ],
  '2j': [
    confirmed('the mother', child(mom(6))),
    confirmed('the father', child({ ...dad(6), ATHOME: 1 })),
    confirmed('the father of a separated child', { separatedChildren: [dad(6)] }),
    no('of a separated child who is grown up', { separatedChildren: [{ ...dad(6), born: aged(18) }] }),
    no('in hospital', child(mom(5))),
    no('prison noted of a parent who is at home', child({ MOMPREZ: 1, ASKMOM: 6 })),
    undetermined('where the mother is was not told', child(mom(6, { ASKMOM: undefined }))),
    no('prison noted of an adult', child({ ...mom(6), born: aged(18) })),
  ],
  '2k1': [
    ...['PLAS1', 'PLAS2', 'MATERN'].map((code) => confirmed(code, child({ [code]: 1 }), [3])),
    no('none', child({ PLAS1: 0, PLAS2: 0, MATERN: 0 })),
    no('of a grown-up', child({ born: aged(18), PLAS1: 1 })),
    undetermined('one not answered', child({ MATERN: undefined })),
  ],
  '2k2': [
    confirmed('left in hospital', { mother: { ...births, KIDSOUT4: 1 } }),
    no('elsewhere', { mother: { ...births, KIDSOUT5: 1 } }),
    no('noted, but no child lives elsewhere', { mother: { ...births, KIDSOUT: 0, KIDSOUT4: 1 } }),
    no('noted of a woman who never had a partner', { mother: { ...births, WOMAN: 0, KIDSOUT4: 1 } }),
    ...[8, 9].map((years) =>
      no(`noted of a girl of ${years}`, child({ ...births, GENDER: 2, born: aged(years), KIDSOUT4: 1 })),
    ),
    undetermined('not answered', { mother: { ...births, KIDSOUT4: undefined } }),
  ],
})
