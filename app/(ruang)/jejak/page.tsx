import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { loadJejak, type IsiJejak } from '@/lib/lihat/jejak/loaders'
import { hariTakTerbaca, parseSaring } from '@/lib/lihat/jejak/schema'
import type { SaringJejak } from '@/lib/lihat/jejak/types'
import { kalimatTindak } from '@/lib/lihat/jejak/utils'
import { DaftarTindak, PelakuTindak } from './daftar-tindak'
import { SaringanJejak } from './saringan'
import { TabelJejak } from './tabel-jejak'

export const metadata: Metadata = { title: 'Jejak perubahan' }

const bantuan = (
  <p>
    Satu butir adalah satu tindakan seseorang: sekali menyimpan, sekali mengirim, satu berkas. Buka butirnya untuk melihat setiap baris yang
    berubah, dengan nilai sebelum dan sesudahnya. Dicatat oleh basis data sendiri pada saat yang sama dengan perubahannya, dan tidak dapat
    diubah atau dihapus. Kata sandi dan token tidak pernah tercatat isinya.
  </p>
)

/** The same filter elsewhere: an older page, the newest, or one act. */
function alamat(saring: SaringJejak, ubah: Partial<Pick<SaringJejak, 'sebelum' | 'tindak'>>): string {
  const { tahun, unitId, tabel, siapa, dari, sampai, cari, sebelum, tindak } = { ...saring, ...ubah }
  const isi = { tahunJejak: tahun, unit: unitId, tabel, siapa, dari, sampai, cari, sebelum, tindak }
  const ada = Object.entries(isi).filter(([, nilai]) => nilai !== null && nilai !== '')
  return `/jejak?${new URLSearchParams(ada.map(([nama, nilai]) => [nama, String(nilai)])).toString()}`
}

function Halaman({ saring, lanjut }: { saring: SaringJejak; lanjut: string | null }) {
  return (
    <nav aria-label="Halaman jejak" className="mt-4 flex gap-3">
      {saring.sebelum === null ? null : <LinkButton href={alamat(saring, { sebelum: null })}>Terbaru</LinkButton>}
      {lanjut === null ? null : <LinkButton href={alamat(saring, { sebelum: lanjut })}>Lebih lama</LinkButton>}
    </nav>
  )
}

/** One act with all its rows. */
function SatuTindak({ saring, isi: { acara, rinci } }: { saring: SaringJejak; isi: IsiJejak }) {
  const satu = acara.tindak[0]
  if (!satu || !rinci) notFound()
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Jejak perubahan', href: alamat(saring, { tindak: null, sebelum: null }) }]} judul={kalimatTindak(satu)} keterangan={<><PelakuTindak tindak={satu} />. {bilangan(satu.jumlah)} baris.</>} />
      <TabelJejak baris={rinci.baris} caption={kalimatTindak(satu)} />
      <Halaman saring={saring} lanjut={rinci.lanjut} />
    </Isi>
  )
}

export default async function HalamanJejak({ searchParams }: PageProps<'/jejak'>) {
  const params = await searchParams
  const saring = parseSaring(params)
  const isi = await loadJejak(saring)
  if (saring.tindak !== null) return <SatuTindak saring={saring} isi={isi} />
  const { acara, unit, tahun } = isi
  return (
    <Isi>
      <PageHead judul="Siapa mengubah apa, dan kapan?" bantuan={bantuan} aksi={<LinkButton href="/jejak/periksa">Periksa segel</LinkButton>} />
      <SaringanJejak saring={saring} unit={unit} tahun={tahun} salah={hariTakTerbaca(params)} />
      {acara.tindak.length === 0 ? (
        <EmptyState judul="Tidak ada perubahan yang cocok"><p>Longgarkan saringan di atas: kosongkan kata, nama, tanggal, atau unit.</p></EmptyState>
      ) : (
        <DaftarTindak tindak={acara.tindak} alamat={(tindak) => alamat(saring, { tindak, sebelum: null })} />
      )}
      <Halaman saring={saring} lanjut={acara.lanjut} />
    </Isi>
  )
}
