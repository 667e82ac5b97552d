import { askedWhere, manyChoices, option, text, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { adolescent } from '../filters'

export const behaviourOfTeenagers: Section = {
  id: '2.11',
  title: text('Comportamente la risc ale adolescenților', 'At-risk behaviours of teenagers'),
  note: text('De la 14 la 17 ani.', 'From the age of 14 to 17.'),
  entity: 'person',
  questions: askedWhere(
    adolescent,
    yesNo(
      'ADVIOLENCE',
      'A luat parte la bătăi sau incidente violente cu alți tineri?',
      'Was in fights or violent incidents with other young people?',
    ),
    yesNo('ADGRUP', 'Face parte dintr-un grup cu risc?', 'Belongs to a group at risk?'),
    yesNo('ADRUN', 'A fugit sau a plecat vreodată de acasă?', 'Ever ran away or left home?'),
    yesNo('ADPOL', 'A avut probleme cu poliția?', 'Had trouble with the police?'),
    yesNo('ADSEX', 'A început viața sexuală?', 'Is sexually active?'),
    yesNo(
      'ADMOM',
      'Este mamă minoră, este gravidă sau a născut?',
      'Is a minor mother, is pregnant or has given birth?',
    ),
    manyChoices(
      'ADSUBST',
      'Ce consumă, fie și numai uneori?',
      'Which of these are used, even now and then?',
      [option(1, 'Tutun', 'Tobacco'), option(2, 'Alcool', 'Alcohol'), option(3, 'Droguri', 'Drugs')],
      {
        hint: text('Dacă nu consumă, bifați „Nimic din listă”.', 'If none is used, tick "None of the list".'),
        proposed: true,
      },
    ),
  ),
}
