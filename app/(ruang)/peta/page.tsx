import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PageHead } from '@/components/dasar/ui/page-head'
import { GambarPanel } from '@/components/lihat/panel/gambar-panel'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import { PilihUkuran } from '@/components/lihat/peta/pilih-ukuran'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadPeta } from '@/lib/lihat/peta/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Peta' }

const BANTUAN = (
  <>
    <p>Tiap petak satu kecamatan, sama besar: luas wilayah tidak menipu mata. Kata dan batang kecil di petak menunjukkan kelasnya, dibandingkan dengan kecamatan terbesar.</p>
    <p>Tempat ditulis unit pada sub-kegiatan atau barisnya. Usulan tidak dihitung sebelum ada yang menetapkan. Belanja di beberapa kecamatan tidak dibagi.</p>
  </>
)

/** Where the money is spent: a map of the kecamatan with its table beside. */
export default async function HalamanPeta({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  const { periode, data, panel } = await loadPeta(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const alamat = `${data.kueri}&ukuran=${data.ukuran}`
  const unduh = hrefCsvPanel('peta', alamat)
  if (params.rinci !== '1') lipatHalaman(`/peta?${alamat}&rinci=1`)
  const saya = data.kecamatan.find(({ unitId }) => unitId !== null && pengguna.unitIds.includes(unitId))
  const mengisi = pengguna.peran === 'ADMIN' || pengguna.peran === 'ANALIS' || pengguna.peran === 'OPERATOR'
  const [peta, ...lain] = panel
  return (
    <>
      <BarPeriode periode={periode} lain={{ ukuran: data.ukuran }} />
      <Isi>
        <PageHead
          judul={`Di mana anggaran dibelanjakan ${sampaiBulan(periode.tahun, periode.bulan)}?`}
          keterangan={pengguna.unitIds.length > 0 ? 'Belanja unit Anda, menurut tempatnya.' : 'Belanja semua unit, menurut kecamatan tempatnya.'} bantuan={BANTUAN}
          aksi={<>
            {saya ? <LinkButton href={`/peta/${saya.id}?${data.kueri}`} ragam="utama">Di kecamatan saya</LinkButton> : null}
            {mengisi && data.kecamatan.length > 0 ? <LinkButton href={`/peta/tempat?${data.kueri}`}>Menempatkan</LinkButton> : null}
          </>}
        />
        {data.kecamatan.length > 0 ? <PilihUkuran data={data} /> : null}
        <div className="cetak-kisi space-y-10">
          {peta ? (
            <IsiPanel panel={peta} unduh={unduh(peta.kunci)} {...(peta.tabel.baris.length === 0 ? {} : { isi: (
              <div className="grid gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                <GambarPanel panel={peta} />
                <TabelPanel tabel={peta.tabel} captionTersembunyi />
              </div>
            ) })} />
          ) : null}
          {lain.map((satu) => <IsiPanel key={satu.kunci} panel={satu} unduh={unduh(satu.kunci)} />)}
        </div>
      </Isi>
    </>
  )
}
