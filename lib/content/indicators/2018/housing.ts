import { and, count, eq, gt, gte, or } from '@/lib/core/questionnaire/conditions'
import { ofHousehold, rowsOf } from '@/lib/core/risk/row-builders'

const { situation } = rowsOf('housing')

const noCooking = or(eq('L_Buc_a', 0), eq('L_Buc_b', 0))

export const housing2018 = [
  situation(
    '5a',
    'Familia ocupă locuința fără drept',
    'The family occupies the dwelling without a right to it',
    ofHousehold(eq('L11', 7)),
  ),
  situation(
    '5b1',
    'Familia locuiește într-un adăpost improvizat',
    'The family lives in an improvised shelter',
    ofHousehold(eq('L10', 3)),
  ),
  situation(
    '5c',
    'Locuința este supraaglomerată',
    'The dwelling is overcrowded',
    ofHousehold(and(gte(count('children'), 1), gt('CAMNEC', 'L3'))),
  ),
  situation(
    '5d',
    'Locuința nu are utilități, mai ales apă și curent electric',
    'The dwelling lacks utilities, above all water and electricity',
    ofHousehold(or(eq('L9e', 0), eq('L9f', 0))),
  ),
  situation(
    '5e',
    'Familia nu are dotările minime pentru gătit, încălzit și mobilier',
    'The family lacks the minimum for cooking, heating and furniture',
    ofHousehold(noCooking, or(noCooking, eq('HEATSRC', 0), eq('FURNMIN', 0))),
  ),
  situation(
    '5f',
    'Locuința este neîntreținută, cu igienă foarte precară',
    'The dwelling is not kept up, hygiene is very poor',
    ofHousehold(eq('OBS1', 1)),
  ),
  situation(
    '5g',
    'Locuința este degradată sau nesigură (infiltrații, umezeală, ferestre ori pardoseli putrede)',
    'The dwelling is in bad condition or unsafe (leaks, damp, rotten windows or floors)',
    ofHousehold(eq('L9a', 1)),
  ),
]
