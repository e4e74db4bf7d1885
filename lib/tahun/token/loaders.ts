import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { queryToken, type TokenApi } from './data'

/** The office's API tokens, for the admin. */
export async function loadToken(): Promise<TokenApi[]> {
  await requirePeran('ADMIN')
  return queryToken(new Date())
}
