import { getLocale, getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import { letterPaper } from '@/lib/core/documents/letter-paper'
import { paperFileName, type NamedPaper } from '@/lib/core/documents/paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import { printInvitation } from '@/lib/features/invitations/print-invitation'
import { footOf, issuerOf } from './letterhead'

/** An invitation of the parents for paper; null when the commune has none with that id. */
export async function invitationDocument(
  actor: CommuneActor,
  familyId: string,
  id: string,
): Promise<NamedPaper | null> {
  const invitation = await printInvitation(actor, familyId, id)
  if (invitation === null) return null
  const t = await getTranslations('documents.invitation.paper')
  const { kind, addressee, meetOn, meetAt, place, reason, bring, issuedOn } = invitation
  const meeting = await getTranslations('documents.invitation')
  const title = t(`${kind}.title`)
  const paper = letterPaper({
    language: await getLocale(),
    issuer: await issuerOf(actor),
    foot: await footOf('plain', title),
    registration: t('registration', { day: shownDay(issuedOn) }),
    title,
    addressee: [
      t('to', { name: addressee }),
      ...(invitation.address === '' ? [] : [t('address', { address: invitation.address })]),
    ],
    opening: t(`${kind}.opening`),
    fields: [
      { label: t('when'), value: meeting('meeting', { day: shownDay(meetOn), time: meetAt }) },
      { label: t('where'), value: place },
      { label: t('why'), value: reason },
      ...(bring === '' ? [] : [{ label: t('bring'), value: bring }]),
    ],
    paragraphs: [t('law'), t('cannot')],
    signatures: [{ role: t('sign.officer'), name: actor.userName, note: t('sign.note') }],
    receipt: {
      heading: t('receipt'),
      fields: [
        { label: t('receivedOn'), value: '' },
        { label: t('receivedBy'), value: '' },
        { label: t('receivedSign'), value: '' },
        { label: t('refused'), value: '' },
      ],
    },
  })
  return { paper, fileName: paperFileName(title, issuedOn) }
}
