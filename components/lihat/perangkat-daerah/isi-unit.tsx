import type { ReactNode } from 'react'
import { Blok } from '@/components/dasar/ui/blok'
import type { AksiTutup } from '@/components/lapor/kendala/form-tutup'
import { DaftarPanel, IsiPanel } from '@/components/lihat/panel/isi-panel'
import { DaftarBentuk } from '@/components/lihat/rfk/daftar-bentuk'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataUnit } from '@/lib/lihat/perangkat-daerah/types'
import type { Panel } from '@/lib/lihat/panel/types'
import type { AlamatPeriode } from './alamat'
import { DaftarKendala } from './daftar-kendala'
import { PohonKegiatan } from './pohon-kegiatan'
import { RiwayatLaporan } from './riwayat-laporan'

interface IsiUnitProps {
  data: DataUnit & { batasKendala: string }
  panel: readonly Panel[]
  periode: AlamatPeriode
  /** address of a panel's CSV */
  unduh: (kunci: string) => string
  /** closes an open obstacle of a closed month; null: the reader may not */
  tutup: AksiTutup | null
  /** who signs the printed page */
  pengesahan?: ReactNode
}

/** Below the opening of a unit's page: which sub-kegiatan lack most and why, since when, of what, its peers and its history. */
export function IsiUnit({ data, panel, periode, unduh, tutup, pengesahan }: IsiUnitProps) {
  const { unit } = data
  const { tahun, bulan } = periode
  const ditaruh = new Set<string>(['unit-posisi', 'unit-rupiah'])
  const satu = (kunci: string, className: string, lain: { id?: string; isi?: ReactNode } = {}): ReactNode => {
    ditaruh.add(kunci)
    const ada = panel.find((item) => item.kunci === kunci)
    return ada ? <IsiPanel panel={ada} unduh={unduh(kunci)} className={className} {...lain} /> : null
  }
  const isi = (
    <>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2 cetak-isi">
        {satu('unit-kesenjangan', 'cetak-utuh')}
        {satu('unit-kendala', 'cetak-separuh print:order-1', { id: 'kendala', isi: <DaftarKendala daftar={data.kendala} unitId={unit.id} periode={periode} batas={data.batasKendala} tutup={tutup} /> })}
      </div>
      {satu('unit-keputusan', 'cetak-sembunyi')}
      {satu('unit-komitmen', 'cetak-sembunyi')}
      {satu('unit-kurva', 'cetak-separuh print:-order-1 print:row-span-2')}
      {satu('unit-proyeksi', 'cetak-sembunyi')}
      {satu('unit-zona', 'cetak-separuh print:-order-1')}
      {satu('unit-pohon', 'cetak-utuh', { isi: <PohonKegiatan pohon={data.pohon} unitId={unit.id} periode={periode} /> })}
      {satu('unit-bin', 'cetak-separuh print:-order-1')}
      <div className="grid gap-x-10 gap-y-10 xl:grid-cols-2 cetak-isi">
        {satu('unit-jenis-belanja', 'cetak-utuh')}
        {satu('unit-sumber-dana', 'cetak-utuh print:row-span-2')}
      </div>
      {satu('unit-anak', '')}
      <div className="grid gap-x-10 gap-y-10 xl:grid-cols-2 cetak-separuh print:order-1 print:grid-cols-1">
        {satu('unit-peringkat', 'cetak-tanpa-tabel')}
        {satu('unit-masa', 'cetak-sembunyi')}
        {pengesahan}
      </div>
      {satu('unit-laporan', 'cetak-sembunyi', { isi: <RiwayatLaporan riwayat={data.riwayat} tahun={tahun} caption={`Laporan ${unit.nama} TA ${tahun}`} /> })}
    </>
  )
  return (
    <div className="cetak-kisi cetak-rapat space-y-10">
      {isi}
      <DaftarPanel panel={panel.filter(({ kunci }) => !ditaruh.has(kunci))} unduh={unduh} className="space-y-10" />
      <Blok
        id="rfk" className="cetak-sembunyi" judul={`Unduh RFK ${sampaiBulan(tahun, bulan)}`}
        bacaan="Buku kerja Excel unit ini, selalu dengan versi APBD dan anggaran kas yang berlaku pada bulan itu."
      >
        <DaftarBentuk periode={periode} unit={unit} />
      </Blok>
    </div>
  )
}
