import { useMessages, useTranslations, type Messages } from 'next-intl'

type FieldKey = keyof Messages['families']['fields']

const isField = (texts: object | undefined, key: string): key is FieldKey =>
  texts !== undefined && Object.hasOwn(texts, key)

/** The label of a form field by its name; one of a row is told with the number of its child. */
export function useFieldLabel() {
  const t = useTranslations('families')
  const { families } = useMessages()
  return (field: string): string | undefined => {
    const [, place, ofChild] = /^children\.(\d+)\.(\w+)$/.exec(field) ?? []
    const name = ofChild ?? field
    if (!isField(families?.fields, name)) return undefined
    const label = t(`fields.${name}`)
    return place === undefined ? label : `${t('new.child', { n: Number(place) + 1 })}, ${label}`
  }
}
