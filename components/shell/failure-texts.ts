import { serverBusy } from '@/lib/core/result/server-busy'

const failureTexts = {
  ro: {
    title: 'Pagina nu a putut fi afișată',
    text: 'Ceea ce a fost salvat rămâne salvat. Reîncercați; dacă problema se repetă, comunicați codul administratorului.',
    busyTitle: 'Serverul este ocupat',
    busyText:
      'Foarte multe persoane lucrează în acest moment. Ce a fost salvat rămâne salvat; reîncercați peste câteva secunde.',
    retry: 'Reîncercați',
    home: 'Reveniți la prima pagină',
    code: 'Cod',
  },
  en: {
    title: 'The page could not be shown',
    text: 'What was saved stays saved. Try again; if it happens again, give the code to your administrator.',
    busyTitle: 'The server is busy',
    busyText: 'Very many people are working at this moment. What was saved stays saved; try again in a few seconds.',
    retry: 'Try again',
    home: 'Back to the first page',
    code: 'Code',
  },
} as const

/** What a failed page says, in the language of the document; `code` only where somebody can look it up. */
export function failureTextsFor(language: string, digest: string | undefined) {
  const t = failureTexts[language === 'en' ? 'en' : 'ro']
  return digest === serverBusy ? { ...t, title: t.busyTitle, text: t.busyText, code: null } : t
}
