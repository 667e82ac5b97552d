import { useTranslations } from 'next-intl'

const plain = [
  'trigger',
  'channel',
  'receivedOn',
  'receivedTime',
  'reporterKind',
  'reporterName',
  'reporterContact',
  'toldHead',
  'villageId',
  'toldAddress',
  'toldText',
  'absence',
  'carerName',
  'carerRelation',
  'carerContact',
  'delegation',
  'contact',
] as const
const ofChild = ['name', 'birthDate', 'cnp'] as const
const ofParent = ['name', 'country', 'leavesOn', 'returnsOn'] as const

/** The label of a field of a case by its name; one of a row is told with its number. `children`: the rows on the page. */
export function useReferralLabel(children: readonly number[]): (field: string) => string | undefined {
  const t = useTranslations('intake.form')
  return (field) => {
    const own = plain.find((name) => name === field)
    if (own !== undefined) return t(own)
    const [, group, place, name = ''] = /^(children|parents)\.(\d+)\.(\w+)$/.exec(field) ?? []
    const n = group === 'children' ? children.indexOf(Number(place)) + 1 : Number(place) + 1
    const child = n === 0 ? undefined : ofChild.find((each) => group === 'children' && each === name)
    if (child !== undefined) return `${t('child', { n })}, ${t(child === 'name' ? 'childName' : child)}`
    const parent = ofParent.find((each) => group === 'parents' && each === name)
    return parent === undefined ? undefined : `${t('parent', { n })}, ${t(parent === 'name' ? 'parentName' : parent)}`
  }
}
