import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { HariKantor } from '@/components/lihat/hari-ini/hari-kantor'
import { loadHariIni } from '@/lib/lihat/hari-ini/loaders'
import { loadLembarUnit } from '@/lib/rakor/bekuan/loaders'
import { HariUnit } from './hari-unit'

export const metadata: Metadata = { title: 'Hari ini' }

/** Where work begins: what is asked of the reader, until when, and what came back. */
export default async function HariIniPage() {
  const isi = await loadHariIni()
  const kini = new Date()
  return <Isi>{'unit' in isi ? <HariUnit isi={isi} lembar={await loadLembarUnit()} kini={kini} /> : <HariKantor isi={isi} kini={kini} />}</Isi>
}
