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
import { bilangan } from '@/lib/dasar/format/angka'
import { loadPilihanUnit, type PilihanUnit } from '@/lib/lihat/rfk/loaders'
import { TanpaTahun } from '../tanpa-tahun'
import { PaketSemua } from './paket-semua'

export const metadata: Metadata = { title: 'Unduhan RFK' }

interface Pilihan extends PilihanUnit {
  /** in the address: a unit's id, or "skpd-" before it */
  nilai: string
  skpd: boolean
}

/** Every unit; a SKPD twice, alone and with the units under it. */
const pilihan = (daftar: readonly PilihanUnit[]): Pilihan[] => daftar.flatMap((unit) => [
  { ...unit, nilai: String(unit.id), skpd: false },
  ...(unit.bawahan > 0 ? [{ ...unit, nilai: `skpd-${unit.id}`, skpd: true }] : []),
])

const sebut = ({ nama, bawahan, skpd }: Pilihan): string =>
  (skpd ? `${nama}, seluruh SKPD (bersama ${bilangan(bawahan)} unit di bawahnya)` : bawahan > 0 ? `${nama}, unit ini saja` : nama)

function PilihUnit({ daftar, kini, periode: { tahun, bulan, versi } }: { daftar: readonly Pilihan[]; kini: Pilihan; periode: Periode }) {
  return (
    <form method="get" aria-label="Unit" className="mb-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="bulan" value={bulan} /><input type="hidden" name="versi" value={versi} />
      <SelectField
        key={kini.nilai} label="Unit atau SKPD" name="unit" className="max-w-120" defaultValue={kini.nilai}
        opsi={daftar.map((satu) => ({ nilai: satu.nilai, nama: sebut(satu) }))}
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
  const { daftar: semuaUnit, semua } = await loadPilihanUnit(periode)
  const daftar = pilihan(semuaUnit)
  const unit = daftar.find(({ nilai }) => nilai === params.unit) ?? daftar[0]
  const sampai = sampaiBulan(periode.tahun, periode.bulan)
  return (
    <>
      <BarPeriode periode={periode} melapor={semua} lain={unit ? { unit: unit.nilai } : undefined} />
      <Isi>
        <PageHead
          judul={`Unduhan RFK ${sampai}`}
          keterangan="Setiap berkas memakai versi APBD dan anggaran kas yang berlaku pada bulan itu, dan menyebut dasar, batas, dan usia datanya."
          bantuan="Isi berkas sama dengan angka di layar. Jumlah, persen, dan deviasi ditulis sebagai rumus Excel, sehingga dapat ditelusuri. Kolom yang datanya belum dicatat di aplikasi dibiarkan kosong dan disebut di bawah tabel; tanda – berarti tidak berlaku atau belum dientri, bukan nol."
        />
        {daftar.length > 1 ? <PaketSemua key={`${periode.tahun}-${periode.bulan}`} tahun={periode.tahun} bulan={periode.bulan} jumlah={periode.wajib} /> : null}
        {unit ? (
          <section aria-labelledby="per-unit" className="mb-10">
            <h2 id="per-unit" className="mb-2 text-lg">{unit.skpd ? 'Seluruh SKPD' : 'Per unit'}: {unit.nama}</h2>
            {daftar.length > 1 ? <PilihUnit daftar={daftar} kini={unit} periode={periode} /> : null}
            {unit.skpd ? <p className="mb-2 max-w-3xl text-redup">Setiap unit menjadi bagian tersendiri dengan jumlahnya; jumlah seluruh SKPD ditulis sekali, di akhir.</p> : null}
            <DaftarBentuk periode={periode} unit={unit} skpd={unit.skpd} />
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
