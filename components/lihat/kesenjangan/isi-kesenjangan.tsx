import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { JalanLapor } from '@/components/lihat/ringkasan/jalan-lapor'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { rekat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_PER, PER_KESENJANGAN } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { bacaanKesenjangan, judulKesenjangan } from '@/lib/lihat/panel/kesenjangan/kepala'
import { keUnit } from '@/lib/lihat/panel/kesenjangan/telusur'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { tanpaEntri } from '@/lib/realisasi/posisi'
import { alamatGap, alamatSub, tetap } from './alamat'
import { Cakupan } from './cakupan'
import { FormTampilan } from './form-tampilan'
import { DeretKeping, Keping } from './keping'

interface IsiKesenjanganProps {
  data: DataKesenjangan
  panel: readonly Panel[]
  /** the reader sees her own units only */
  milik: boolean
  /** cut-offs of meetings of the year: month and name of the meeting */
  rapat: ReadonlyMap<number, string>
}

/** The page of the gap: the headline with what is left out, by what it is parted, and its findings. */
export function IsiKesenjangan({ data, panel, milik, rapat }: IsiKesenjanganProps) {
  const { tahun, bulan, kueri, saringan, cakupan, disisihkan, seluruh } = data
  const kepala = (
    <>
      <PageHead
        judul={rekat(judulKesenjangan(data))}
        keterangan={rekat(bacaanKesenjangan(seluruh, tahun))}
        remah={cakupan.length > 0 && !(milik && cakupan.length === 1) ? [{ nama: 'Kesenjangan', href: alamatGap(kueri, { per: 'unit', tanpa: saringan.tanpa, sejak: saringan.sejak, unit: null, kategori: null, asisten: null, jenis: null, sumber: null, program: null }) }] : []}
      />
      <div className="mb-6 space-y-3">
        <Cakupan cakupan={cakupan} hrefTanpa={(apa) => alamatGap(kueri, saringan, { [apa]: null, ...(apa === 'unit' || apa === 'program' ? { per: null } : {}) })} terkunci={milik} hrefUnit={saringan.unit === null ? undefined : keUnit(kueri, String(saringan.unit))} />
        <DeretKeping label="Diuraikan menurut">
          {PER_KESENJANGAN.filter((per) => saringan.unit === null || (per !== 'unit' && per !== 'kategori' && per !== 'asisten')).map((per) => (
            <Keping key={per} href={alamatGap(kueri, saringan, { per })} aktif={per === saringan.per}>{NAMA_PER[per].judul}</Keping>
          ))}
          <Keping href={alamatSub(kueri, saringan, { urut: 'kekurangan' })} aktif={false}>Daftar sub-kegiatan</Keping>
        </DeretKeping>
        <FormTampilan {...data} rapat={rapat} />
      </div>
    </>
  )
  if (tanpaEntri(seluruh.posisi)) {
    const luar = disisihkan.length > 0 ? ' Mungkin semuanya disisihkan: hapus pilihan "Tidak dihitung".' : ''
    return <>{kepala}<EmptyState judul={`Tidak ada anggaran di sini ${sampaiBulan(tahun, bulan)}`}><p>Pilih tahun atau saringan lain.{luar}</p></EmptyState></>
  }
  return (
    <>
      {kepala}
      {seluruh.melapor ? null : <div className="mb-6"><JalanLapor perBulan={data.perBulan} tahun={tahun} bulan={bulan} href={(lain) => alamatGap(kueri.replace(/(^|&)bulan=\d+/, `$1bulan=${lain}`), saringan)} /></div>}
      <DaftarPanel panel={panel} unduh={hrefCsvPanel('kesenjangan', `${kueri}&${new URLSearchParams(tetap(saringan))}`)} />
    </>
  )
}
