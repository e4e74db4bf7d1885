import { headers } from 'next/headers'
import { alamatPeminta } from '@/lib/dasar/akses/alamat'

/** The address of the request under way; null outside one (a timer, a command, a test). */
export async function alamatKini(): Promise<string | null> {
  try {
    return alamatPeminta(await headers())
  } catch {
    return null
  }
}
