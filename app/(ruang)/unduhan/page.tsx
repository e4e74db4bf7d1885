import type { Metadata } from 'next'
import { DaftarBentuk } from '@/components/lihat/rfk/daftar-bentuk'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { SelectField } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadPilihanUnit } from '@/lib/lihat/rfk/loaders'
import { TanpaTahun } from '../tanpa-tahun'
import { PaketSemua } from './paket-semua'

export const metadata: Metadata = { title: 'Unduhan RFK' }

interface Pilihan {
  id: number
  nama: string
}

function PilihUnit({ daftar, kini, periode: { tahun, bulan, versi } }: { daftar: readonly Pilihan[]; kini: Pilihan | undefined; periode: Periode }) {
  return (
    <form method="get" aria-label="Unit" className="mb-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="bulan" value={bulan} /><input type="hidden" name="versi" value={versi} />
      <SelectField
        key={kini?.id} label="Unit" name="unit" className="max-w-96" defaultValue={String(kini?.id ?? '')}
        opsi={daftar.map(({ id, nama }) => ({ nilai: String(id), nama }))}
      />
      <Button type="submit">Pilih</Button>
    </form>
  )
}

/** The forms of the RFK as workbooks, for a unit and for the regency. */
export default async function HalamanUnduhan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { daftar, semua } = await loadPilihanUnit(periode)
  const unit = daftar.find(({ id }) => String(id) === params.unit) ?? daftar[0]
  const sampai = sampaiBulan(periode.tahun, periode.bulan)
  return (
    <>
      <BarPeriode periode={periode} melapor={semua} lain={unit ? { unit: String(unit.id) } : undefined} />
      <Isi>
        <PageHead
          judul={`Unduhan RFK ${sampai}`}
          keterangan="Setiap berkas memakai versi APBD dan anggaran kas yang berlaku pada bulan itu, dan menyebut dasar, batas, dan usia datanya."
          bantuan="Isi berkas sama dengan angka di layar. Jumlah, persen, dan deviasi ditulis sebagai rumus Excel, sehingga dapat ditelusuri. Kolom yang datanya belum dicatat di aplikasi dibiarkan kosong dan disebut di bawah tabel; tanda – berarti tidak berlaku atau belum dientri, bukan nol."
        />
        {daftar.length > 1 ? <PaketSemua key={`${periode.tahun}-${periode.bulan}`} tahun={periode.tahun} bulan={periode.bulan} jumlah={periode.wajib} /> : null}
        {unit ? (
          <section aria-labelledby="per-unit" className="mb-10">
            <h2 id="per-unit" className="mb-2 text-lg">Per unit: {unit.nama}</h2>
            {daftar.length > 1 ? <PilihUnit daftar={daftar} kini={unit} periode={periode} /> : null}
            <DaftarBentuk periode={periode} unit={unit} />
          </section>
        ) : <EmptyState judul="Belum ada unit pada bulan itu">Pilih bulan lain di bilah atas, atau hubungi admin bila akun Anda belum terhubung dengan unit.</EmptyState>}
        {semua ? (
          <section aria-labelledby="kabupaten">
            <h2 id="kabupaten" className="mb-2 text-lg">Seluruh kabupaten</h2>
            <DaftarBentuk periode={periode} unit={null} />
          </section>
        ) : null}
      </Isi>
    </>
  )
}
