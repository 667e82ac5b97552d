'use server'

import { z } from 'zod'
import { confirmImport } from '@/lib/features/workbooks/confirm-import'
import { action } from '@/lib/web/action'
import { checkbox, id } from '@/lib/web/form-fields'

export const enterRegistryAction = action(
  'registry.import',
  z.object({ id: id(), sure: checkbox() }),
  confirmImport('registry'),
)
