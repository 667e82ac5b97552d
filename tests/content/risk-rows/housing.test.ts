import { aged, type Given } from '../support/family'
import { confirmed, no, rowCases, undetermined } from '../support/row-cases'

const home = (household: Given) => ({ household })
/** One couple and a boy of ten: a room for the couple, one for the child. */
const rooms = (L3: number | undefined, more: Given = {}) => home({ L3, L8a: 1, L8b: 0, L8c: 0, L8d: 0, ...more })
const twelve = { born: aged(12) }

rowCases({
  '5a': [
    confirmed('squatting', home({ L11: 7 })),
    no('improvised shelter', home({ L11: 6, L10: 3 })),
    no('own, without papers', home({ L11: 1, ACTELOC: 0 })),
    undetermined('not told', home({ L11: undefined })),
  ],
  '5b1': [
    confirmed('improvised shelter', home({ L10: 3, L11: 6 })),
    no('a house', home({ L10: 1 })),
    no('said by the owner question alone', home({ L10: 4, L11: 6 })),
    undetermined('not seen', home({ L10: { special: 'not-seen' } })),
  ],
  '5c': [
    confirmed('one room for a couple and a child', rooms(1)),
    no('two rooms are enough', rooms(2)),
    confirmed('a second couple', rooms(2, { L8a: 2 })),
    confirmed('a single adult', rooms(2, { L8b: 1 })),
    no('three girls of 12-17 take two rooms', rooms(4, { L8c: 3 })),
    confirmed('three girls of 12-17, one room short', rooms(3, { L8c: 3 })),
    no('two boys of 12-17 take one room', rooms(3, { L8d: 2 })),
    confirmed('three boys of 12-17, one room short', rooms(3, { L8d: 3 })),
    confirmed('a girl and a boy do not share', rooms(3, { L8c: 1, L8d: 1 })),
    no('five children under 12 share one room', { ...rooms(2), others: Array.from({ length: 5 }, () => ({})) }),
    no('a child of 12 takes no room for the small ones', { ...rooms(1), others: [twelve] }),
    confirmed('a child a day short of 12 does', { ...rooms(1), others: [{ born: aged(12, 0, 1) }] }),
    no('no child lives here', { ...rooms(0), others: [] }),
    no('the youngest is 18', { ...rooms(0), others: [{ born: aged(18), OCUP: 1 }] }),
    confirmed('the youngest is 17', { ...rooms(0), others: [{ born: aged(18, 0, 1) }] }),
    undetermined('number of rooms not told', rooms(undefined)),
    undetermined('number of couples not told', rooms(1, { L8a: undefined })),
    no('number of couples not told, no child here', { ...rooms(1, { L8a: undefined }), others: [] }),
    undetermined('whether a child is under 12 is not known', { ...rooms(1), others: [twelve, { born: '' }] }),
  ],
  '5d': [
    confirmed('no electricity', home({ L9e: 0 })),
    confirmed('no water', home({ L9f: 0 })),
    no('no sewage, no bathroom', home({ L9g: 0, L9c: 0, L9d: 0 })),
    undetermined('water not answered', home({ L9f: undefined })),
    confirmed('water not answered, no electricity', home({ L9e: 0, L9f: undefined })),
  ],
  '5e': [
    confirmed('no place to cook', home({ L_Buc_a: 0 })),
    confirmed('nothing to cook on', home({ L_Buc_b: 0 })),
    no('both are there', home({ L_Buc_a: 1, L_Buc_b: 1 })),
    no('heating and furniture are asked by proposed questions only', home({ HEATSRC: 0, FURNMIN: 0 })),
    undetermined('not answered', home({ L_Buc_a: undefined })),
  ],
  '5f': [
    confirmed('very poor', home({ OBS1: 1 })),
    no('poor', home({ OBS1: 2 })),
    no('living conditions very poor, hygiene not', home({ OBS2: 1 })),
    undetermined('not noted', home({ OBS1: undefined })),
  ],
  '5g': [
    confirmed('defects', home({ L9a: 1 })),
    no('none', home({ L9a: 0 })),
    undetermined('not answered', home({ L9a: undefined })),
  ],
})
