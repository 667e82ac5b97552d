import { useTranslations } from 'next-intl'
import { leavingReasons } from '@/lib/core/casework/child-record'
import { closingReasons } from '@/lib/core/casework/family-record'
import { nothingConfirmed } from '@/lib/core/registry/registry-moves'

/** Why a child left, a file was closed or an entry of the Registry ended, in words; a code nobody knows stays as it is. */
export function useReasonWords(): (code: string) => string {
  const t = useTranslations('families')
  return (code) => {
    const leaving = leavingReasons.find((reason) => reason === code)
    if (leaving !== undefined) return t(`leavingReasons.${leaving}`)
    const closing = closingReasons.find((reason) => reason === code)
    if (closing !== undefined) return t(`closingReasons.${closing}`)
    return code === nothingConfirmed ? t(`registryReasons.${nothingConfirmed}`) : code
  }
}
