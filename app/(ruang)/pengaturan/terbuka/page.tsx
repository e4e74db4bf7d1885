import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { TautanUmum } from '@/components/dasar/ui/tautan-umum'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { loadHalamanTerbuka } from '@/lib/rakor/terbuka/loaders'
import { DaftarTerbitan } from './daftar-terbitan'
import { FormSetelan } from './form-setelan'
import { FormTerbit } from './form-terbit'
import { IsiPratinjau } from './isi-pratinjau'
import { PilihSumber } from './pilih-sumber'

export const metadata: Metadata = { title: 'Data terbuka' }

const bantuan = (
  <p>
    Yang diterbitkan dibekukan berkas demi berkas: koreksi sesudahnya tidak mengubahnya. Yang keliru ditarik dengan alasan; alamatnya tetap ada dan
    menampilkan alasan itu. Terbitan baru menggantikan yang lama sebagai “terbaru”, alamat yang lama tetap. Nama orang, NIP, surel, uraian kendala, dan
    uraian penjelasan selisih tidak pernah ikut.
  </p>
)

/** What everybody may read of the budget: the switch, what is published, what can be. */
export default async function HalamanTerbuka({ searchParams }: PageProps<'/pengaturan/terbuka'>) {
  const { lihat } = await searchParams
  const { setelan, terbitan, bulan, rapat, pratinjau } = await loadHalamanTerbuka(lihat)
  const berlaku = terbitan.filter(({ ditarik }) => ditarik === null).length
  const judul = !setelan.menyala ? 'Halaman publik mati' : berlaku === 0 ? 'Halaman publik menyala, tetapi belum ada terbitan' : `${berlaku} terbitan dapat dibaca umum`
  return (
    <Isi>
      <PageHead judul={judul} bantuan={bantuan} keterangan={setelan.menyala && berlaku > 0 ? <TautanUmum href="/terbuka">Buka halaman publik</TautanUmum> : 'Semua alamat /terbuka menjawab 404 dan halaman masuk tidak menautkannya.'} />
      <section aria-labelledby="sakelar" className="max-w-3xl">
        <h2 id="sakelar" className="mb-2 text-lg">Menyala atau mati</h2>
        <FormSetelan menyala={setelan.menyala} kontak={setelan.kontak} versi={setelan.versi} />
        {setelan.pada === null ? null : <p className="mt-2 text-sm text-redup">Terakhir diubah {setelan.oleh}, {waktuWib(setelan.pada)}.</p>}
      </section>
      <section aria-labelledby="terbit" className="mt-10">
        <h2 id="terbit" className="mb-2 text-lg">Menerbitkan</h2>
        {bulan.length + rapat.length === 0 ? <Notice>Belum ada yang dapat diterbitkan: kunci dulu satu bulan di Pengaturan &gt; Periode, atau mulai rapat yang posisinya sudah dibekukan.</Notice> : <PilihSumber bulan={bulan} rapat={rapat} kini={pratinjau?.sumber ?? ''} />}
        {pratinjau === null ? null : <><IsiPratinjau pratinjau={pratinjau} /><FormTerbit key={pratinjau.sumber} sumber={pratinjau.sumber} urutan={pratinjau.urutan} ditolak={pratinjau.orang.length > 0} /></>}
      </section>
      <section aria-labelledby="daftar" className="mt-10">
        <h2 id="daftar" className="mb-2 text-lg">Yang sudah diterbitkan</h2>
        <DaftarTerbitan daftar={terbitan} menyala={setelan.menyala} />
      </section>
    </Isi>
  )
}
