import { entryOf } from './service'

const social = entryOf('expert', 'social')
const education = entryOf('expert', 'education')
const health = entryOf('expert', 'health')
const community = entryOf('expert', 'community')

/** People and groups who can help by their post or as volunteers. */
export const experts = [
  social('spas', 'Serviciul public de asistență socială', 'Public social assistance service'),
  social('social-worker', 'Asistent social', 'Social worker'),
  social(
    'social-assistance-officer',
    'Persoană cu atribuții de asistență socială',
    'Person with social assistance duties',
  ),
  education('school-counsellor', 'Consilier școlar', 'School counsellor'),
  education('support-teacher', 'Profesor itinerant și de sprijin', 'Itinerant and support teacher'),
  education('speech-therapist', 'Logoped', 'Speech therapist'),
  education(
    'special-needs-teacher',
    'Profesor pentru copii cu cerințe educaționale speciale',
    'Teacher for children with special needs',
  ),
  education('school-mediator', 'Mediator școlar', 'School mediator'),
  health('family-doctor', 'Medic de familie', 'Family doctor'),
  health('nurse', 'Asistent medical', 'Nurse'),
  health('community-nurse', 'Asistent medical comunitar', 'Community nurse'),
  health('health-mediator', 'Mediator sanitar', 'Health mediator'),
  health('physical-therapist', 'Kinetoterapeut', 'Physical therapist'),
  health('occupational-therapist', 'Terapeut ocupațional', 'Occupational therapist'),
  community('community-mediator', 'Mediator sau facilitator comunitar', 'Community mediator or facilitator'),
  community('consultative-structure', 'Structură comunitară consultativă', 'Community consultative structure'),
  community('police-officer', 'Polițist', 'Police officer'),
  community('volunteers', 'Voluntari pentru familii cu copii', 'Volunteers for families with children'),
  community('other-professional', 'Alt profesionist', 'Other professional'),
  community(
    'support-group',
    'Grup de suport pentru copii și familii vulnerabile',
    'Support group for vulnerable children and families',
  ),
  community(
    'religious-group',
    'Grup religios care sprijină familiile vulnerabile',
    'Religious group that supports vulnerable families',
  ),
  community('charity-group', 'Grup caritabil', 'Charity group'),
  community('ngo', 'ONG activ în protecția copilului', 'NGO active in child protection'),
]
