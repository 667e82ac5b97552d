'use server'

import { z } from 'zod'
import { ok } from '@/lib/core/result/result'
import { enterImport } from '@/lib/features/workbooks/enter-import'
import { action } from '@/lib/web/action'
import { checkbox, id } from '@/lib/web/form-fields'

/** Afterwards the page of the upload shows what came of it. */
export const enterImportAction = action(
  'observatory.import',
  z.object({ id: id(), sure: checkbox() }),
  async (actor, entering) => {
    const entered = await enterImport(actor, entering)
    return entered.ok ? ok({ redirectTo: `/observatory/import/${entering.id}` }) : entered
  },
)
