import { useTranslations } from 'next-intl'
import { leavingReasons } from '@/lib/core/casework/child-record'
import { closingReasons } from '@/lib/core/casework/family-record'
import { nothingConfirmed } from '@/lib/core/registry/registry-moves'

type ReasonWords = {
  /** Why a child left the Observatory or its entry of the Registry ended. */
  readonly ofChild: (code: string) => string
  /** Why a family's file was closed. */
  readonly ofFamily: (code: string) => string
}

/** Reasons in words; a code nobody knows stays as it is. */
export function useReasonWords(): ReasonWords {
  const t = useTranslations('families')
  return {
    ofChild: (code) => {
      const known = leavingReasons.find((reason) => reason === code)
      if (known !== undefined) return t(`leavingReasons.${known}`)
      return code === nothingConfirmed ? t(`registryReasons.${nothingConfirmed}`) : code
    },
    ofFamily: (code) => {
      const known = closingReasons.find((reason) => reason === code)
      return known === undefined ? code : t(`closingReasons.${known}`)
    },
  }
}
