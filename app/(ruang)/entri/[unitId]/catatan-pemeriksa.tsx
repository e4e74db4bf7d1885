import Link from 'next/link'
import { DaftarCatatanSel } from '@/components/lapor/forms/daftar-catatan-sel'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { jawabCatatan } from '@/lib/lapor/pelaporan/catatan/actions'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { belumSelesai } from '@/lib/lapor/pelaporan/utils'
import { alamatBagian, alamatSelDi, type Tab } from './bagian'

/** Where a cell is changed: the worksheet opened at it. */
const tautan = (lembar: LembarUnit) => (kunci: string): string => alamatSelDi(lembar, kunci)

/** All notes of the report with their answers, on the tab where it is handed in. */
export function CatatanSelUnit({ lembar }: { lembar: LembarUnit }) {
  const { catatan, isian, periode, unit, hak } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  if (catatan.length === 0) return null
  return (
    <section aria-labelledby="judul-catatan" className="flex flex-col gap-3">
      <h2 id="judul-catatan" className="text-lg">Apa catatan pemeriksa pada sel?</h2>
      <DaftarCatatanSel catatan={catatan} isian={isian} alamat={alamat} tautan={tautan(lembar)} aksiJawab={hak.entri === null ? jawabCatatan : undefined} />
    </section>
  )
}

/** Above the tabs: that the month was reopened for this unit, and which cells the verifier has noted. */
export function CatatanPemeriksa({ lembar, bagian }: { lembar: LembarUnit; bagian: Tab }) {
  const { catatan, isian, periode, unit } = lembar
  const terbuka = belumSelesai(catatan)
  const belum = terbuka.filter(({ status }) => status === 'TERBUKA').length
  return (
    <>
      {periode.hanyaUnit ? (
        <Notice nada="peringatan" judul={`${bulanTahun(periode.tahun, periode.bulan)} dibuka kembali untuk unit ini`} className="mb-4">
          Perubahan di sini ikut menggeser angka kumulatif bulan-bulan sesudahnya. Kirim lagi setelah diperbaiki; periode dikunci kembali oleh kantor.
        </Notice>
      ) : null}
      {terbuka.length > 0 && bagian !== 'kirim' ? (
        <Notice nada="peringatan" judul={`${bilangan(terbuka.length)} catatan pemeriksa pada sel, ${bilangan(belum)} belum ditanggapi`} className="mb-4">
          <Disclosure label="Lihat catatan" buka={terbuka.length <= 3}>
            <DaftarCatatanSel catatan={terbuka} isian={isian} alamat={{ tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }} tautan={tautan(lembar)} />
          </Disclosure>
          <p><Link className="tautan" href={alamatBagian(lembar, 'kirim')}>Tanggapi di bagian Kirim</Link></p>
        </Notice>
      ) : null}
    </>
  )
}
