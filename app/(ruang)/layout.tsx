import type { ReactNode } from 'react'
import { AppShell } from '@/components/dasar/shell/app-shell'
import { keluar } from '@/lib/dasar/akses/actions'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { capSegel } from '@/lib/dasar/segel/data'
import { loadBelumDibaca } from '@/lib/lapor/pemberitahuan/loaders'

/** The frame of every signed-in page. Each page asks for its own rights again: a layout is not a gate. */
export default async function RuangLayout({ children }: { children: ReactNode }) {
  const { nama, peran, contoh, unitIds } = await requirePengguna()
  const [belumDibaca, cap] = await Promise.all([loadBelumDibaca(), capSegel()])
  return <AppShell pengguna={{ nama, peran, contoh, unitIds }} keluar={keluar} belumDibaca={belumDibaca} cap={cap}>{children}</AppShell>
}
