'use client'

import { memo } from 'react'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { persen, persenRatusan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { fisik as persenFisik, timbangFisik } from '@/lib/realisasi/fisik'
import { jumlahkanBaris, persenPagu, targetBulan, targetLalu } from '@/lib/lapor/pelaporan/utils'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import { BarisPesan, SelInput } from './sel-input'
import { susunSubKini } from './sub-kini'
import { TANPA_KETIKAN, type GrupProps, type TabelProps } from './tabel-jenis'

const KOLOM = 8
/** Columns that a phone leaves out. */
const LEBAR = 'max-sm:hidden'
const FISIK = ['persen', 'alasan'] as const

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, onKetik }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'fisik', galatServer)
  const { fisik } = keadaan.kini
  const uang = jumlahkanBaris(sub.baris, konteks.bulan)
  const sel = (kolom: (typeof FISIK)[number], judul: string) => (
    <SelInput
      sub={keadaan} alamat={{ jenis: 'fisik', sub: sub.id, kolom }} teks={kolom === 'alasan'} hanyaBaca={hanyaBaca} onKetik={onKetik}
      label={`${judul} ${namaBulan(konteks.bulan)}, ${sub.nama}`}
    />
  )
  return (
    <tbody>
      <Tr>
        <RowHead className="max-w-44 font-normal sm:max-w-96 sm:min-w-72">
          <span className="text-redup tabular-nums">{sub.kode}</span> {sub.nama}
          <span className="block text-redup sm:hidden">Keuangan {persen(persenPagu(uang))}</span>
        </RowHead>
        <NumTd className={LEBAR}>{rupiahPenuh(uang.pagu)}</NumTd>
        <NumTd className={LEBAR}>{persen(persenPagu(uang))}</NumTd>
        <NumTd className={LEBAR}>{persenRatusan(targetLalu(fisik))}</NumTd>
        <NumTd>{persenRatusan(targetBulan(fisik))}</NumTd>
        <NumTd>{persenRatusan(fisik.persenLalu)}</NumTd>
        <Td className="min-w-24">{sel('persen', 'Progres fisik')}</Td>
        <Td className="min-w-48">{sel('alasan', 'Alasan koreksi')}</Td>
      </Tr>
      <BarisPesan pesan={keadaan.pesan} kunci={FISIK.map((kolom) => kunciSel({ jenis: 'fisik', sub: sub.id, kolom }))} kolom={KOLOM} />
    </tbody>
  )
})

/** Weighted by pagu, over the sub-kegiatan that have a value; the earlier value stands in where the month has none. */
const tertimbang = (sub: readonly SubIsian[], ambil: (satu: SubIsian) => number | null): string =>
  persen(persenFisik({ fisik: timbangFisik(sub.map((satu) => ({ pagu: jumlahkanBaris(satu.baris, 12).pagu, progres: ambil(satu) }))) }))

/** Physical progress of the open month per sub-kegiatan. */
export function TabelFisik({ dasar, kini, perSub, ...grup }: TabelProps) {
  const bulan = namaBulan(dasar.bulan)
  const uang = jumlahkanBaris(kini.sub.flatMap((sub) => sub.baris), dasar.bulan)
  return (
    <Table caption={`Progres fisik kumulatif ${bulan} ${dasar.tahun} per sub-kegiatan, persen`} tinggi="75vh">
      <thead>
        <tr>
          <Th>Sub-kegiatan</Th>
          <Th angka className={LEBAR}>Pagu</Th>
          <Th angka satuan="% pagu" className={LEBAR}>Keuangan s.d. {bulan}</Th>
          <Th angka className={LEBAR}>Target bulan lalu</Th>
          <Th angka>Target {bulan}</Th>
          <Th angka>Fisik bulan lalu</Th>
          <Th angka>Fisik {bulan}</Th>
          <Th>Alasan bila turun</Th>
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot>
        <TotalRow>
          <RowHead>Unit, tertimbang pagu</RowHead>
          <NumTd className={LEBAR}>{rupiahPenuh(uang.pagu)}</NumTd>
          <NumTd className={LEBAR}>{persen(persenPagu(uang))}</NumTd>
          <NumTd className={LEBAR}>{tertimbang(kini.sub, ({ fisik }) => targetLalu(fisik))}</NumTd>
          <NumTd>{tertimbang(kini.sub, ({ fisik }) => targetBulan(fisik) ?? targetLalu(fisik))}</NumTd>
          <NumTd>{tertimbang(kini.sub, ({ fisik }) => fisik.persenLalu)}</NumTd>
          <NumTd>{tertimbang(kini.sub, ({ fisik }) => fisik.persen ?? fisik.persenLalu)}</NumTd>
          <Td />
        </TotalRow>
      </tfoot>
    </Table>
  )
}
