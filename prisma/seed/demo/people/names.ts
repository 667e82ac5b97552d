import type { Random } from '../random'
import type { Sex } from '../census/household'

/** Ethnic groups as answered: codes of NAT. Drawn by village alone, never by how a family lives. */
export const ethnicity = { romanian: 1, hungarian: 2, roma: 3, german: 4, other: 5 } as const
export type EthnicityName = keyof typeof ethnicity

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const surnames: Readonly<Record<EthnicityName, readonly string[]>> = {
  romanian: words(`
    Albu Andreescu Antonescu Ardeleanu Avram Bădescu Bălan Bălășoiu Bănică Bărbulescu Berceanu Bogdan Botezatu Brânză
    Bratu Buzatu Călin Cândea Cârstea Cazacu Chiriță Ciobanu Cocoș Cojocaru Constantinescu Cosma Costache Crăciun Crețu
    Croitoru Damian Dănilă Dinu Dobre Dragomir Drăgan Dumitrache Dumitrescu Enache Fărcaș Filip Florea Gavrilă Georgescu
    Gheorghiță Ghiță Gligor Grădinaru Grigore Hanganu Hulubei Iacob Ignat Ilieș Ioniță Ispas Istrate Lazăr Leonte Lungu
    Luțescu Manea Manole Mărginean Mărcuș Mateescu Mihăilă Miron Mitrea Mocanu Moldovan Moraru Mureșan Neagoe Neagu
    Nechita Neculai Negrea Nichita Nistor Oancea Olaru Oprea Pădurariu Pană Pârvu Păun Petcu Petrișor Pîrlea Plăcintă Pop
    Popa Preda Prodan Puiu Rădulescu Roșca Rotaru Rusu Sandu Savu Sârbu Șerban Simion Sîrbu Slav Soare Stan Stănilă Stoian
    Stoica Șuteu Tănase Târnăveanu Timofte Toader Toma Trifan Trușcă Țăranu Țîrlea Țurcanu Ungureanu Ursache Vasilescu
    Văcaru Vișan Vlad Voicu Vrânceanu Zaharia Zamfir Zidaru
  `),
  hungarian: words(`
    Ambrus András Antal Bakó Balázs Bálint Barabás Bartha Benedek Bíró Bodor Bokor Csata Cseh Dénes Dobai Erdős Fazekas
    Fekete Ferencz Gál György Hegedűs Imre Incze Jakab János Kádár Kerekes Kelemen Kiss Kovács Kozma Lukács Márton Mátyás
    Mihály Molnár Nagy Németh Orbán Pál Péter Rácz Sándor Simó Szabó Szász Szőcs Takács Tamás Török Tóth Vajda Varga Vass
  `),
  roma: words(`
    Argintaru Boldi Boier Bumbac Ciurar Căldăraru Cercel Covaci Ciocan Fieraru Florian Gabor Ghinea Lăcătuș Lingurar
    Lakatos Linguraru Mustață Mirea Muntean Păcală Radu Rostaș Rudăreanu Stănescu Spoitoru Șandor Ursaru Vaida Văduva
    Zlătaru
  `),
  german: words('Bauer Binder Gunesch Hann Klein Roth Schmidt Schuster Wagner Weber'),
  other: words('Asan Cadîr Ivanov Iusein Kovalciuc Lipovan Mustafa Petrov Simionov Stoianov'),
}

const givenNames: Readonly<
  Record<EthnicityName, Readonly<Record<'elder' | 'young', Readonly<Record<Sex, readonly string[]>>>>>
> = {
  romanian: {
    elder: {
      1: words(`Alexandru Aurel Constantin Cornel Costel Dan Doru Dumitru Emil Florin Gabriel Gheorghe Ilie Ioan Ion Iulian
          Liviu Marian Marin Mihai Nicolae Ovidiu Petru Sorin Ștefan Traian Valentin Vasile Viorel`),
      2: words(`Adriana Ana Angela Camelia Cornelia Daniela Domnica Dorina Elena Elisabeta Floarea Florentina Gabriela
          Georgeta Ileana Ioana Lăcrămioara Liliana Loredana Lucia Maria Mariana Mihaela Monica Nicoleta Rodica Simona
          Ștefania Tatiana Valentina Viorica`),
    },
    young: {
      1: words(`Alexandru Andrei Antonio Cătălin Cezar Cosmin Cristian Dănuț Darius David Denis Dragoș Eduard Florin Gabriel
          Ianis Ionuț Iustin Luca Lucian Matei Mihai Nicolas Răzvan Robert Sebastian Ștefan Tudor Vlăduț Yannis`),
      2: words(`Alessia Alexandra Ana Anastasia Andreea Antonia Beatrice Bianca Cătălina Daria Delia Denisa Diana Elena Emma
          Georgiana Ioana Ilinca Larisa Mălina Maria Mihaela Miruna Natalia Patricia Raluca Rebeca Sara Sânziana Sofia
          Ștefania Teodora`),
    },
  },
  hungarian: {
    elder: {
      1: words('Árpád Attila Béla Csaba Dezső Ferenc Gábor Géza Gyula István József Károly László Lajos Sándor Zoltán'),
      2: words(
        'Anikó Anna Edit Emese Enikő Erika Erzsébet Eszter Gizella Ildikó Irma Julianna Katalin Mária Piroska Réka',
      ),
    },
    young: {
      1: words(
        'Ákos Ádám Bence Botond Dániel Dávid Hunor Kristóf Levente Máté Norbert Örs Szabolcs Szilárd Tamás Zsolt',
      ),
      2: words(
        'Ágnes Anita Boglárka Dóra Dorottya Hanna Henrietta Kincső Kinga Lilla Noémi Orsolya Sára Tünde Zsófia Zsuzsa',
      ),
    },
  },
  roma: {
    elder: {
      1: words(
        'Adrian Costică Fănică Florin Gheorghe Ionel Iosif Lucian Marcel Nelu Petrică Romulus Sandu Toni Viorel',
      ),
      2: words(
        'Aurica Carmen Didina Elena Floarea Garofița Ileana Lămâița Mărioara Mirela Rodica Rozalia Sorina Violeta',
      ),
    },
    young: {
      1: words(
        'Alin Armando Claudiu Cristiano Daniel Elvis Emanuel Fernando Giani Leonard Marian Mario Rafael Ricardo Samuel',
      ),
      2: words(
        'Adina Crina Dalia Esmeralda Estera Florentina Iasmina Izabela Lenuța Loredana Mădălina Narcisa Roxana Tabita',
      ),
    },
  },
  german: {
    elder: { 1: words('Georg Hans Johann Martin Michael'), 2: words('Anna Erika Helga Katharina Maria') },
    young: { 1: words('Daniel Jonas Lukas Markus Paul'), 2: words('Anna Eva Julia Klara Sophie') },
  },
  other: {
    elder: { 1: words('Ali Ivan Memet Simion Vasile'), 2: words('Aise Axinia Fatma Maria Varvara') },
    young: { 1: words('Denis Emre Ivan Serghei Vladimir'), 2: words('Daria Ela Olga Selin Tania') },
  },
}

/** Born before this many years, people carry the names of their time. */
const elderFrom = 26

/** A surname; now and then a long double one. */
export function surnameFrom(people: EthnicityName, random: Random): string {
  const first = random.pick(surnames[people])
  if (!random.chance(0.03)) return first
  const second = random.pick(surnames[people])
  return second === first ? first : `${first}-${second}`
}

/** A given name, often two, seldom three, none of them in `taken` (the brothers and sisters). */
export function givenNameFrom(
  people: EthnicityName,
  { sex, years }: { readonly sex: Sex; readonly years: number },
  taken: readonly string[],
  random: Random,
): string {
  const all = givenNames[people][years >= elderFrom ? 'elder' : 'young'][sex]
  const free = all.filter((name) => !taken.some((other) => other.split('-').includes(name)))
  const names = random.shuffled(free.length > 3 ? free : all)
  const many = random.code({ '1': 0.55, '2': 0.4, '3': 0.05 })
  return names.slice(0, many).join('-')
}
