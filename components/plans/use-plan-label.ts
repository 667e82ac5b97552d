import { useTranslations } from 'next-intl'

/** The label of a field of the plan by its name: "goal", "lines.2.provider" as the provider of measure 3, "outReason.1a". */
export function usePlanLabel(): (field: string) => string | undefined {
  const t = useTranslations('plan.form')
  const head = (field: string) => {
    switch (field) {
      case 'goal':
      case 'caseOfficerName':
      case 'caseOfficerPosition':
      case 'childOpinion':
      case 'parentsOpinion':
      case 'lines':
      case 'chosen':
        return t(field)
      default:
        return undefined
    }
  }
  const ofLine = (field: string) => {
    switch (field) {
      case 'goal':
        return t('lineGoal')
      case 'code':
      case 'otherText':
      case 'provider':
      case 'startsOn':
      case 'endsOn':
      case 'responsible':
        return t(field)
      default:
        return undefined
    }
  }
  return (field) => {
    const [, row] = /^outReason\.(\w+)$/.exec(field) ?? []
    if (row !== undefined) return t('leaveWhy', { row })
    const [, place, name] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? []
    if (place === undefined || name === undefined) return head(field)
    const label = ofLine(name)
    return label === undefined ? undefined : t('lineField', { n: Number(place) + 1, field: label })
  }
}
