export const failureTexts = {
  ro: {
    title: 'Pagina nu a putut fi afișată',
    text: 'Ceea ce a fost salvat rămâne salvat. Reîncercați; dacă problema se repetă, comunicați codul administratorului.',
    retry: 'Reîncercați',
    home: 'Reveniți la prima pagină',
    code: 'Cod',
  },
  en: {
    title: 'The page could not be shown',
    text: 'What was saved stays saved. Try again; if it happens again, give the code to your administrator.',
    retry: 'Try again',
    home: 'Back to the first page',
    code: 'Code',
  },
} as const
