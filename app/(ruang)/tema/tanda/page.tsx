import type { Metadata } from 'next'
import Link from 'next/link'
import { FormTanda } from './form-tanda'
import { alamatTanda, paramTanda } from '@/components/lapor/tema/alamat'
import { RingkasTanda } from '@/components/lapor/tema/ringkas-tanda'
import { SaringanTanda } from '@/components/lapor/tema/saringan-tanda'
import { TabelTanda } from '@/components/lapor/tema/tabel-tanda'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { TANDA_PER_HALAMAN } from '@/lib/lapor/tema/constants'
import { loadDaftarTanda, sidikDaftar } from '@/lib/lapor/tema/loaders'
import { parseTanda } from '@/lib/lapor/tema/schema'
import { hitungTanda, saringTanda } from '@/lib/lapor/tema/utils'
import { satuHalaman } from '@/lib/lihat/kendala/utils'
import { jumlah, senToText } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { TanpaTahun } from '../../tanpa-tahun'

export const metadata: Metadata = { title: 'Penandaan tema' }

const bantuan = (
  <>
    <p>Usulan dibuat dari awal kode dan kata pada nama, menurut pola tema. Usulan tidak dihitung di mana pun sebelum kantor memutusnya; yang diputus bukan, tidak diusulkan lagi.</p>
    <p className="mt-2">Putusan berlaku sejak versi APBD yang dipilih di atas sampai versi berikutnya memutus lain. Sub-kegiatan baru pada suatu versi berdiri sebagai belum diputus.</p>
  </>
)

/** Which sub-kegiatan serve which theme: proposed, decided, taken back. The office decides; units look at their own. */
export default async function HalamanTanda({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const [periode, { peran }] = await Promise.all([loadPeriode(params), requirePengguna()])
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, apbdVersi, daftarVersi } = periode
  const kueri = alamatPeriode(periode)
  const daftar = apbdVersi === null ? [] : await loadDaftarTanda({ tahun, urutan: apbdVersi.urutan })
  const minta = parseTanda(params)
  const kini = daftar.find(({ tema }) => tema.kode === minta.tema) ?? daftar[0]
  const saring = { ...minta, tema: kini?.tema.kode ?? '' }
  const kantor = peran === 'ADMIN' || peran === 'ANALIS'
  const terpilih = kini ? saringTanda(kini.baris, saring) : []
  const { baris, halaman, banyak } = satuHalaman(terpilih, saring.halaman, TANDA_PER_HALAMAN)
  const [usul] = kini ? hitungTanda(kini.baris) : []
  const unit = [...new Map((kini?.baris ?? []).map(({ unitId, unit: nama }) => [unitId, { id: unitId, nama }])).values()].sort((a, b) => (a.nama < b.nama ? -1 : 1))
  const judul = !kini || !usul ? 'Untuk apa sub-kegiatan ini?' : usul.jumlah > 0 ? `${kini.tema.nama}: ${bilangan(usul.jumlah)} usulan belum diputus, ${rupiahSingkat(usul.pagu)}` : `${kini.tema.nama}: tidak ada usulan yang menunggu`
  const tabel = apbdVersi && kini ? <TabelTanda baris={baris} urutan={apbdVersi.urutan} namaVersi={new Map(daftarVersi.map((satu) => [satu.urutan, satu.nama]))} pilih={kantor} caption={`${bilangan(terpilih.length)} sub-kegiatan pada ${apbdVersi.nama}, pagu terbesar dahulu; halaman ${bilangan(halaman)} dari ${bilangan(banyak)}`} /> : null
  const isi = baris.length > 0 ? tabel : (
    <EmptyState judul={saring.keadaan === 'usul' && saring.cari === '' && saring.unit === null ? 'Tidak ada usulan yang menunggu diputus' : 'Tidak ada yang cocok dengan saringan ini'}><p>Pilih keadaan lain, misalnya &ldquo;Tidak diusulkan&rdquo;, untuk menandai sub-kegiatan lain dengan tangan.</p></EmptyState>
  )
  return (
    <>
      <BarPeriode periode={periode} melapor={false} lain={paramTanda({ ...saring, halaman: 1 })} rencana />
      <Isi>
        <PageHead judul={judul} remah={[{ nama: 'Tema', href: `/tema?${kueri}` }]} bantuan={bantuan} keterangan={kini?.tema.definisi} aksi={peran === 'ADMIN' || peran === 'ANALIS' ? <Link className="tautan" href="/pengaturan/tema">Definisi dan pola tema</Link> : null} />
        {kini && apbdVersi ? (
          <>
            <section aria-label="Tema" className="mb-6"><RingkasTanda daftar={daftar} kueri={kueri} saring={saring} kini={kini.tema.kode} /></section>
            <section id="daftar" aria-label="Sub-kegiatan">
              <SaringanTanda periode={periode} saring={saring} tema={daftar.map(({ tema }) => tema)} unit={unit} />
              {kantor ? (
                // stays when the last row was decided: its message and the way back stand in it
                <FormTanda
                  key={`${kueri}${JSON.stringify(paramTanda(saring))}`} halaman={baris.length} saringan={{ jumlah: terpilih.length, pagu: senToText(jumlah(terpilih.map(({ pagu }) => pagu))) }}
                  tempat={{ tahun: String(tahun), urutan: String(apbdVersi.urutan), tema: kini.tema.kode, keadaan: saring.keadaan, unit: String(saring.unit ?? ''), cari: saring.cari, sidik: sidikDaftar(terpilih, apbdVersi.urutan) }}
                >{isi}</FormTanda>
              ) : isi}
              <nav aria-label="Halaman daftar" className="cetak-sembunyi mt-2 flex flex-wrap items-center gap-4">
                {halaman > 1 ? <Link href={`${alamatTanda(kueri, saring, { halaman: halaman - 1 })}#daftar`} prefetch={false} className="tautan inline-flex min-h-8 items-center">Halaman sebelumnya</Link> : null}
                {halaman < banyak ? <Link href={`${alamatTanda(kueri, saring, { halaman: halaman + 1 })}#daftar`} prefetch={false} className="tautan inline-flex min-h-8 items-center">Halaman berikutnya</Link> : null}
              </nav>
            </section>
          </>
        ) : (
          <EmptyState judul={apbdVersi === null ? 'Belum ada versi APBD yang berlaku' : 'Belum ada tema'}><p>{apbdVersi === null ? 'Buat versi APBD pada Pengaturan, Tahun anggaran, lalu muat pagunya.' : 'Tulis temanya pada Pengaturan, Tema.'}</p></EmptyState>
        )}
      </Isi>
    </>
  )
}
