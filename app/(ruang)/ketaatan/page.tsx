import type { Metadata } from 'next'
import { alamatUnit } from '@/components/lihat/perangkat-daerah/alamat'
import { PenjelasanSkor } from '@/components/lapor/ketaatan/penjelasan-skor'
import { TabelKetaatan } from '@/components/lapor/ketaatan/tabel-ketaatan'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { SelectField } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadKetaatan } from '@/lib/lapor/ketaatan/loaders'
import { bacaSaringanKetaatan, type SaringanKetaatan } from '@/lib/lapor/ketaatan/schema'
import { pilihKetaatan } from '@/lib/lapor/ketaatan/utils'
import { bacaCari, loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Ketaatan pelaporan' }

function Saringan({ saringan, periode: { tahun, bulan, versi } }: { saringan: SaringanKetaatan; periode: Periode }) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-3" aria-label="Saringan">
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="bulan" value={bulan} /><input type="hidden" name="versi" value={versi} />
      <SelectField key={`k${saringan.kategori}`} label="Kategori" name="kategori" defaultValue={saringan.kategori ?? ''} opsi={[{ nilai: '', nama: 'Semua kategori' }, ...KATEGORI.map((nilai) => ({ nilai, nama: NAMA_KATEGORI[nilai] }))]} />
      <SelectField key={`u${saringan.urut}`} label="Urutan" name="urut" defaultValue={saringan.urut} opsi={[{ nilai: 'skor', nama: 'Skor tertinggi dulu' }, { nilai: 'kode', nama: 'Menurut kode unit' }]} />
      <Button type="submit">Tampilkan</Button>
    </form>
  )
}

/** Who reports in time, whole and right; every score with what it was taken from. */
export default async function HalamanKetaatan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const saringan = bacaSaringanKetaatan(params)
  const { bulan, baris, aturan, aturanLain } = await loadKetaatan(periode)
  const cari = bacaCari(params)
  const cocok = await loadCocokUnit(cari)
  const tampil = pilihKetaatan(baris, saringan).filter(({ unitId }) => cocok(unitId))
  const kini = bulan.at(-1)
  const tepat = baris.filter((row) => row.bahan.hariTerlambat === 0).length
  return (
    <>
      <BarPeriode periode={periode} lain={{ urut: saringan.urut, ...(saringan.kategori === null ? {} : { kategori: saringan.kategori }) }} />
      <Isi>
        {kini === undefined ? (
          <EmptyState judul={<h1>Belum ada bulan yang dibuka untuk dilaporkan</h1>}>Skor muncul setelah admin membuka periode pertama tahun ini.</EmptyState>
        ) : (
          <>
            <PageHead
              judul={baris.length === 0 ? `Belum ada unit berpagu yang dinilai untuk ${bulanTahun(periode.tahun, kini)}` : `${bilangan(tepat)} dari ${bilangan(baris.length)} unit melapor tepat waktu untuk ${bulanTahun(periode.tahun, kini)}`}
              keterangan={kini === periode.bulan ? undefined : `${bulanTahun(periode.tahun, periode.bulan)} belum dibuka; yang ditampilkan bulan terakhir yang pernah dibuka.`}
            />
            {baris.length > 1 ? <SaringCari cari={cari} lain={{ tahun: String(periode.tahun), bulan: String(periode.bulan), versi: String(periode.versi), urut: saringan.urut, ...(saringan.kategori === null ? {} : { kategori: saringan.kategori }) }} /> : null}
            {baris.length > 1 ? <Saringan saringan={saringan} periode={periode} /> : null}
            {aturan === null ? <EmptyState judul="Bobot skor tahun ini belum ditetapkan">Skor muncul setelah admin menetapkannya di Pengaturan, Tahun anggaran.</EmptyState> : (
              <>
                <PenjelasanSkor aturan={aturan} contoh={tampil.find((row) => row.skor.ada)} bulan={bulanTahun(periode.tahun, kini)} />
                {tampil.length === 0 ? <EmptyState judul="Tidak ada unit dengan saringan ini">Pilih kategori lain.</EmptyState> : (
                  <TabelKetaatan
                    baris={tampil} bulan={bulan} aturan={aturan} alamatUnit={(id) => alamatUnit(periode, id)}
                    caption={`Skor ketaatan ${bulanTahun(periode.tahun, kini)}; di bawah tiap nilai tertulis bahannya. Rupiah kumulatif s.d. bulan itu.${aturanLain ? ' Sebagian bulan sebelumnya dinilai dengan bobot lain.' : ''}`}
                  />
                )}
              </>
            )}
          </>
        )}
      </Isi>
    </>
  )
}
