import { type Adult, type Child, isParent } from '../census/household'
import type { Care } from '../census/sizes'

/** Codes of REL, the relation to the head of the household. */
const relation = {
  head: 1,
  partner: 2,
  child: 3,
  grandchild: 5,
  parent: 6,
  sibling: 7,
  otherRelative: 8,
  fosterChild: 9,
} as const

const ofAdult = (adult: Adult, head: Adult): number => {
  if (adult === head) return relation.head
  if (isParent(head)) {
    if (isParent(adult)) return adult.family === head.family ? relation.partner : relation.sibling
    if (adult.role === 'sibling') return relation.child
    return adult.role === 'relative' ? relation.sibling : relation.parent
  }
  if (adult.role === 'grandmother') return head.role === 'grandfather' ? relation.partner : relation.parent
  return adult.role === 'grandfather' ? relation.parent : relation.otherRelative
}

const ofChild = (child: Child, head: Adult, care: Care): number => {
  if (care === 'foster' && child.parents === 'placed') return relation.fosterChild
  if (!isParent(head)) return head.role === 'relative' ? relation.otherRelative : relation.grandchild
  if (child.family !== head.family || child.parents === 'lost') return relation.otherRelative
  return child.parents === 'teen' ? relation.grandchild : relation.child
}

/** Code of REL of a person, seen from the head. */
export const relationOf = (person: Adult | Child, head: Adult | undefined, care: Care = 'both'): number => {
  if (head === undefined) return relation.head
  return 'years' in person ? ofAdult(person, head) : ofChild(person, head, care)
}
