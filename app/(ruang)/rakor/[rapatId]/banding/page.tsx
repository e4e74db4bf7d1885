import type { Metadata } from 'next'
import { PilihDua } from './pilih-dua'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadBanding } from '@/lib/rakor/banding/loaders'
import { pilihDua } from '@/lib/rakor/halaman/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Banding posisi beku' }

/** A frozen position against today's figures, and against the meeting before. */
export default async function HalamanBanding({ params, searchParams }: { params: Promise<{ rapatId: string }>; searchParams: Promise<SearchParams> }) {
  const [{ rapatId }, cari] = await Promise.all([params, searchParams])
  const rapat = await loadRapatBeku(rapatId)
  const teks = (nilai: SearchParams[string]): string => (typeof nilai === 'string' ? nilai : '')
  const { bekuan, semua, lain } = await pilihDua(rapat.id, teks(cari.bekuan), teks(cari.dengan))
  const panel = await loadBanding(bekuan, lain)
  return (
    <Isi>
      <PageHead
        judul={`Apa yang berubah sejak posisi ${namaRapat(rapat)} dibekukan?`}
        remah={[{ nama: 'Rakor', href: `/rakor?tahun=${rapat.tahun}` }, { nama: namaRapat(rapat), href: `/rakor/${rapat.id}` }]}
        keterangan={`Posisi beku ke-${bekuan.urutan}, ${waktuWib(bekuan.dibacaPada)}.`}
      />
      {semua.length > 1 ? <PilihDua rapatId={rapat.id} semua={semua} bekuan={bekuan} lain={lain} /> : null}
      {panel === null
        ? <Notice nada="galat" judul="Posisi beku ini tidak dapat dibaca"><p>Isinya tidak cocok dengan sidiknya, atau bentuknya tidak dikenal lagi. Minta admin menjalankan Periksa segel.</p></Notice>
        : <DaftarPanel panel={panel} unduh={hrefCsvPanel('banding', `rapatId=${rapat.id}&bekuan=${bekuan.urutan}${lain === null ? '' : `&dengan=${lain.urutan}`}`)} />}
    </Isi>
  )
}
