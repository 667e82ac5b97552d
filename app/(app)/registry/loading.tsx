import { useTranslations } from 'next-intl'
import { Skeleton } from '@/components/ui/skeleton'

export default function Loading() {
  return <Skeleton label={useTranslations('shell')('loading')} />
}
