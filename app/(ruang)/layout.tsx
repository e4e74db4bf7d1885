import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/dasar/shell/app-shell'
import { keluar } from '@/lib/dasar/akses/actions'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { capSegel } from '@/lib/dasar/segel/data'
import { HEADER_SIMPAN } from '@/lib/dasar/peladen/constants'
import { loadBelumDibaca } from '@/lib/lapor/pemberitahuan/loaders'

/**
 * The frame of every signed-in page. Each page asks for its own rights again: a layout is not a gate. In a page that is kept for
 * everybody of a role and scope nothing of the person is written; her browser asks for it.
 */
export default async function RuangLayout({ children }: { children: ReactNode }) {
  const { nama, peran, contoh, unitIds } = await requirePengguna()
  const [belumDibaca, cap] = await Promise.all([(await headers()).has(HEADER_SIMPAN) ? null : loadBelumDibaca(), capSegel()])
  const pribadi = belumDibaca === null ? null : { nama, belumDibaca }
  return <AppShell pengguna={{ peran, contoh, unitIds }} pribadi={pribadi} keluar={keluar} cap={cap}>{children}</AppShell>
}
