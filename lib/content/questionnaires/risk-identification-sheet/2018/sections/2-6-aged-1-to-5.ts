import { askedWhere, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { toddler } from '../filters'

export const aged1To5: Section = {
  id: '2.6',
  title: text('Dezvoltarea copiilor de 1-5 ani', 'Development of children aged 1-5'),
  entity: 'person',
  questions: askedWhere(
    toddler,
    yesNo('VITD5', 'Primește picături de vitamina D?', 'Gets vitamin D drops?'),
    yesNo('WALK', 'Merge în picioare?', 'Walks?'),
    yesNo('TALK', 'Vorbește?', 'Talks?'),
    yesNo('HEAR', 'Aude?', 'Hears?'),
    yesNo('SEE', 'Vede?', 'Sees?'),
    yesNo('SMILE', 'Zâmbește sau râde?', 'Smiles or laughs?'),
    yesNo('MEAT5', 'Mănâncă zilnic carne?', 'Eats meat every day?'),
    yesNo('OU5', 'Mănâncă ouă de două-trei ori pe săptămână?', 'Eats eggs two or three times a week?'),
  ),
}
