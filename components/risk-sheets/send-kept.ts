import { flushKept } from './flush-kept'
import { httpTransport } from './transport'

/** Sends to the server what closed tabs left in this browser. True: nothing is left. */
export const sendKept = (storage: Storage, owner: string): Promise<boolean> =>
  flushKept(storage, owner, (sheetId) => httpTransport(`/api/risk-sheets/${sheetId}/changes`))
