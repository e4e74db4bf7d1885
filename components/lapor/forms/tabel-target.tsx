'use client'

import { memo } from 'react'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { persen } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { fisik as persenFisik, timbangFisik } from '@/lib/realisasi/fisik'
import { jumlahkanBaris, targetLalu } from '@/lib/lapor/pelaporan/utils'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import { BarisPesan, SelInput } from './sel-input'
import { susunSubKini } from './sub-kini'
import { TANPA_KETIKAN, type GrupProps, type TabelProps } from './tabel-jenis'

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1)
const KOLOM = 1 + BULAN.length

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, onKetik, targetTutup }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'target-fisik', galatServer)
  return (
    <tbody>
      <Tr>
        <RowHead className="max-w-44 font-normal sm:max-w-96 sm:min-w-72">
          <span className="text-redup tabular-nums">{sub.kode}</span> {sub.nama}
        </RowHead>
        {BULAN.map((bulan) => (
          <Td key={bulan} className="min-w-24">
            <SelInput
              sub={keadaan} alamat={{ jenis: 'target', sub: sub.id, bulan }} hanyaBaca={hanyaBaca || targetTutup.includes(bulan)} onKetik={onKetik}
              label={`Target fisik ${namaBulan(bulan)}, ${sub.nama}`}
            />
          </Td>
        ))}
      </Tr>
      <BarisPesan pesan={keadaan.pesan} kunci={BULAN.map((bulan) => kunciSel({ jenis: 'target', sub: sub.id, bulan }))} kolom={KOLOM} />
    </tbody>
  )
})

/** Weighted by pagu, over the sub-kegiatan that have a target by then; an earlier one stands in where the month has none. */
const tertimbang = (sub: readonly SubIsian[], bulan: number): string =>
  persen(persenFisik({ fisik: timbangFisik(sub.map((satu) => ({ pagu: jumlahkanBaris(satu.baris, 12).pagu, progres: targetLalu(satu.fisik, bulan + 1) }))) }))

/** Twelve months of the physical plan per sub-kegiatan, cumulative. */
export function TabelTarget({ dasar, kini, perSub, ...grup }: TabelProps) {
  return (
    <Table caption={`Target fisik kumulatif ${dasar.tahun} per sub-kegiatan dan bulan, persen`} tinggi="75vh">
      <thead>
        <tr>
          <Th>Sub-kegiatan</Th>
          {BULAN.map((bulan) => <Th key={bulan} angka satuan={grup.targetTutup.includes(bulan) ? 'terkunci' : undefined}>{namaBulan(bulan)}</Th>)}
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot>
        <TotalRow>
          <RowHead>Unit, tertimbang pagu</RowHead>
          {BULAN.map((bulan) => <NumTd key={bulan}>{tertimbang(kini.sub, bulan)}</NumTd>)}
        </TotalRow>
      </tfoot>
    </Table>
  )
}
