import type { Metadata } from 'next'
import Link from 'next/link'
import { DaftarTeks } from './daftar-teks'
import { FormSetelan } from './form-setelan'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadPratinjau } from '@/lib/rakor/dokumen/pratinjau/loaders'
import { NASKAH } from '@/lib/rakor/dokumen/naskah/constants'
import { loadNaskahKantor } from '@/lib/rakor/naskah/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Naskah dokumen' }

const KOP = 'kop'

const bantuan = (
  <>
    <p>Angka dan fakta berdiri dalam kurung kurawal, misalnya {'{realisasi_persen}'}, dan diisi aplikasi dari posisi beku. Anda menulis kata-kata di sekitarnya.</p>
    <p>Angka yang diketik tangan ditolak; tanggal, jam, tahun, dan nomor peraturan boleh diketik. Setiap perubahan disimpan dengan riwayatnya.</p>
  </>
)

/** Words of the meeting's documents, and the letterhead: edited beside what they become. */
export default async function HalamanNaskah({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const diminta = (await searchParams).dokumen
  const pilih = diminta === KOP || NASKAH.some(({ dokumen }) => dokumen === diminta) ? String(diminta) : NASKAH[0]?.dokumen ?? KOP
  const [{ teks, setelan }, pratinjau] = await Promise.all([loadNaskahKantor(pilih), loadPratinjau(pilih)])
  return (
    <Isi>
      <PageHead judul="Kata-kata mana yang ingin diubah?" bantuan={bantuan} keterangan={pratinjau.rapat === null ? 'Belum ada rapat dengan posisi beku, jadi medan ditampilkan dengan contoh.' : `Pratinjau memakai ${pratinjau.rapat}.`} />
      <nav aria-label="Dokumen" className="mb-6">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {[...NASKAH.map(({ dokumen, nama }) => ({ kunci: dokumen, nama })), { kunci: KOP, nama: 'Kop dan penanda tangan' }].map(({ kunci, nama }) => (
            <li key={kunci}><Link href={`/pengaturan/naskah?dokumen=${kunci}`} prefetch={false} {...(kunci === pilih ? { 'aria-current': 'page' as const } : {})} className={kunci === pilih ? 'inline-block min-h-9 content-center max-sm:min-h-11 border-b-2 border-aksen font-semibold' : 'tautan inline-block min-h-9 content-center max-sm:min-h-11'}>{nama}</Link></li>
          ))}
        </ul>
      </nav>
      {pilih === KOP
        ? <FormSetelan setelan={setelan} />
        : <DaftarTeks key={pilih} teks={teks.map((satu) => ({ ...satu, berlaku: pratinjau.berlaku?.[satu.kunci] ?? null }))} medan={pratinjau.medan} />}
      {pratinjau.galat === null ? null : <Notice nada="peringatan" className="mt-4">{pratinjau.galat}</Notice>}
    </Isi>
  )
}
