import { eq, gt } from '@/lib/core/questionnaire/conditions'
import { askedWhere, integer, oneChoice, option, text, year, yesNo } from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { mostOfTheTime } from '../answer-lists'

export const health: Section = {
  id: '2.3',
  title: text('Starea de sănătate', 'Health'),
  note: text('Pentru fiecare persoană, inclusiv sugarii.', 'For everyone, infants included.'),
  entity: 'person',
  questions: [
    yesNo('PHYSICIAN', 'Este pe lista unui medic de familie?', "Is on a family doctor's list?"),
    yesNo('BCRON', 'Are o boală cronică sau transmisibilă?', 'Has a chronic or communicable disease?'),
    ...askedWhere(
      eq('BCRON', 1),
      oneChoice(
        'MEDS',
        'Își permite medicamentele și serviciile tratamentului permanent?',
        'Can afford the medicines and services of the continuous treatment?',
        mostOfTheTime,
      ),
      yesNo('PRGN', 'Este într-un program național de sănătate?', 'Is in a national health programme?'),
      yesNo(
        'INBC',
        'Primește îngrijirea de specialitate de care are nevoie pentru boală?',
        'Gets the specialised care needed for the disease?',
      ),
    ),
    yesNo(
      'DIZ',
      'Are o dizabilitate care îi limitează serios viața și participarea?',
      'Has a disability that seriously limits life and participation?',
      {
        hint: text('„Da” și atunci când nu există certificat.', '"Yes" also when there is no certificate.'),
      },
    ),
    oneChoice(
      'DIZTIP',
      'Ce fel de dizabilitate are?',
      'What kind of disability?',
      [
        option(1, 'Senzorială', 'Sensory'),
        option(2, 'Neurologică', 'Neurological'),
        option(3, 'Intelectuală', 'Intellectual'),
      ],
      {
        askedIf: eq('DIZ', 1),
        hint: text('Un singur răspuns: cea care limitează cel mai mult.', 'One answer: the one that limits most.'),
      },
    ),
    ...askedWhere(
      eq('DIZ', 1),
      yesNo(
        'INDIZ',
        'Primește îngrijirea de specialitate de care are nevoie pentru dizabilitate?',
        'Gets the specialised care needed for the disability?',
      ),
      yesNo('CTF', 'Are certificat de încadrare în grad de handicap?', 'Has a disability certificate?'),
    ),
    year('ANCTF', 'Anul certificatului', 'Year of the certificate', {
      askedIf: eq('CTF', 1),
      hint: text(
        'Anul ultimei evaluări, nu al primului certificat.',
        'The year of the last evaluation, not of the first certificate.',
      ),
    }),
    oneChoice(
      'GRADHAND',
      'Gradul de handicap din certificat',
      'Degree of disability on the certificate',
      [
        option(1, 'Ușor', 'Mild'),
        option(2, 'Mediu', 'Medium'),
        option(3, 'Accentuat', 'Accentuated'),
        option(4, 'Grav', 'Severe'),
      ],
      { askedIf: eq('CTF', 1) },
    ),
    ...askedWhere(
      eq('DIZ', 1),
      oneChoice(
        'TRAT',
        'Își poate asigura tratamentul, medicamentele și echipamentele necesare?',
        'Can secure the treatment, medicines and equipment needed?',
        mostOfTheTime,
      ),
      oneChoice(
        'RECUP',
        'Ajunge la specialist sau la recuperare când are nevoie?',
        'Can reach the specialist or rehabilitation when needed?',
        mostOfTheTime,
      ),
    ),
    yesNo('VEG', 'Mănâncă zilnic legume sau fructe proaspete?', 'Eats fresh vegetables or fruit every day?'),
    yesNo('MEAT', 'Mănâncă zilnic carne, lactate sau ouă?', 'Eats meat, dairy or eggs every day?', {
      askedIf: gt('AGE', 17),
    }),
    yesNo('ALC', 'Consumă alcool zilnic?', 'Drinks alcohol every day?', {
      hint: text('Se întreabă și pentru adolescenți.', 'Asked of adolescents too.'),
    }),
    yesNo('TOBACCO', 'Fumează zilnic?', 'Smokes every day?', {
      hint: text('Se întreabă și pentru adolescenți.', 'Asked of adolescents too.'),
    }),
    integer(
      'SAN',
      'Cum își apreciază sănătatea, de la 1 la 10?',
      'How does the person rate own health, from 1 to 10?',
      {
        range: [1, 10],
        hint: text('1 este foarte proastă, 10 foarte bună.', '1 is very bad, 10 very good.'),
      },
    ),
    yesNo(
      'CONTROL',
      'A făcut un control medical obișnuit în ultimele 6 luni?',
      'Had a routine medical check in the past 6 months?',
    ),
  ],
}
