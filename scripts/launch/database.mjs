import { secret } from './secrets.mjs'

/**
 * The address of the app's role in the same database. Its password, when nobody gave one, is made once and kept beside the
 * other secrets of this folder.
 */
export const appUrlBeside = (ownerUrl) => {
  const url = new URL(ownerUrl)
  url.username = 'aproape_app'
  url.password = secret('app-role')
  return url.href
}
