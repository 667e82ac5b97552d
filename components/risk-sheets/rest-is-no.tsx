import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

type RestIsNoProps = { readonly count: number; readonly onPress: () => void }

/** At the foot of a long list of which little applies: one press for all that is left. */
export function RestIsNo({ count, onPress }: RestIsNoProps) {
  const t = useTranslations('riskSheet.section')
  return (
    <div className="mt-4">
      <Button icon="list-todo" onClick={onPress}>
        {t('restIsNo', { count })}
      </Button>
      <p className="text-soft mt-1 max-w-[36rem] text-[0.9375rem]">{t('restIsNoHint')}</p>
    </div>
  )
}
