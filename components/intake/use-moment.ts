import { useFormatter } from 'next-intl'

/** A moment (ISO in UTC) as Romanians write it: 07.05.2026, 14:30. */
export function useMoment(): (moment: string) => string {
  const format = useFormatter()
  return (moment) =>
    format.dateTime(new Date(moment), {
      ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
      timeZone: 'Europe/Bucharest',
    })
}
