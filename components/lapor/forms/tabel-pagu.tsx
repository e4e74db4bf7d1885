'use client'

import { memo } from 'react'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { hitungBaris, jumlahkanBaris } from '@/lib/lapor/pelaporan/utils'
import { JudulSub } from './judul-sub'
import { NamaBaris } from './nama-baris'
import { BarisPesan, SelInput } from './sel-input'
import { susunSubKini } from './sub-kini'
import { TANPA_KETIKAN, type GrupProps, type TabelProps } from './tabel-jenis'

const KOLOM = 4

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, onKetik }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'pagu', galatServer)
  return (
    <tbody>
      <JudulSub sub={sub} kolom={KOLOM} kanan={`pagu ${rupiahPenuh(jumlahkanBaris(keadaan.kini.baris, konteks.bulan).pagu)}`} />
      {keadaan.kini.baris.map((baris) => {
        const h = hitungBaris(baris, konteks.bulan)
        return [
          <Tr key={baris.id}>
            <RowHead className="max-w-40 font-normal sm:max-w-96 sm:min-w-72">
              <NamaBaris baris={baris} />
            </RowHead>
            <Td className="min-w-44">
              <SelInput
                sub={keadaan} alamat={{ jenis: 'pagu', baris: baris.id }} hanyaBaca={hanyaBaca} onKetik={onKetik}
                label={`Pagu, ${baris.rekeningNama}, ${baris.sumberDana}, ${sub.nama}`}
              />
            </Td>
            <NumTd>{rupiahPenuh(h.kasSetahun)}</NumTd>
            <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
          </Tr>,
          <BarisPesan key={`${baris.id}-pesan`} pesan={keadaan.pesan} kunci={[kunciSel({ jenis: 'pagu', baris: baris.id })]} kolom={KOLOM} />,
        ]
      })}
    </tbody>
  )
})

/** Pagu per line of one APBD version. */
export function TabelPagu({ dasar, kini, perSub, ...grup }: TabelProps) {
  const h = jumlahkanBaris(kini.sub.flatMap((sub) => sub.baris), dasar.bulan)
  return (
    <Table caption={`Pagu ${dasar.tahun} per baris anggaran, rupiah`} tinggi="75vh">
      <thead>
        <tr>
          <Th>Rekening, sumber dana</Th>
          <Th angka>Pagu</Th>
          <Th angka>Anggaran kas setahun</Th>
          <Th angka>Realisasi sampai bulan ini</Th>
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot>
        <TotalRow>
          <RowHead>Jumlah unit</RowHead>
          <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
          <NumTd>{rupiahPenuh(h.kasSetahun)}</NumTd>
          <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
        </TotalRow>
      </tfoot>
    </Table>
  )
}
