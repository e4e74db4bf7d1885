import { notFound } from 'next/navigation'
import { requirePengguna } from '@/lib/dasar/akses/gate'

/** Every address that no page answers: not found within the frame of the house, so that the menu and the search stay at hand. */
export default async function HalamanLain(): Promise<never> {
  await requirePengguna()
  notFound()
}
