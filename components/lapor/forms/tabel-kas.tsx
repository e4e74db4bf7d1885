'use client'

import { memo } from 'react'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { hitungBaris, jumlahkanBaris } from '@/lib/lapor/pelaporan/utils'
import { jumlah, kurangi, NOL } from '@/lib/realisasi/rupiah'
import { JudulSub } from './judul-sub'
import { NamaBaris } from './nama-baris'
import { BarisPesan, SelInput } from './sel-input'
import { susunSubKini } from './sub-kini'
import { TANPA_KETIKAN, type GrupProps, type TabelProps } from './tabel-jenis'

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1)
const KOLOM = 4 + BULAN.length

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, onKetik, terkunciSampai }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'anggaran-kas', galatServer)
  const terlihat = keadaan.kini.baris.filter((baris) => baris.pagu !== null || baris.kas.some((nilai) => nilai !== null))
  if (terlihat.length === 0) return null
  return (
    <tbody>
      <JudulSub sub={sub} kolom={KOLOM} />
      {terlihat.map((baris) => {
        const h = hitungBaris(baris, konteks.bulan)
        return [
          <Tr key={baris.id}>
            <RowHead className="max-w-40 font-normal sm:max-w-64 sm:min-w-56">
              <NamaBaris baris={baris} />
            </RowHead>
            <NumTd>{rupiahPenuh(baris.pagu)}</NumTd>
            <NumTd>{rupiahPenuh(h.kasSetahun)}</NumTd>
            <NumTd>{h.kasSetahun === null ? rupiahPenuh(null) : rupiahPenuh(kurangi(h.pagu, h.kasSetahun))}</NumTd>
            {BULAN.map((bulan) => (
              <Td key={bulan} className="min-w-36">
                <SelInput
                  sub={keadaan} alamat={{ jenis: 'kas', baris: baris.id, bulan }} hanyaBaca={hanyaBaca || bulan <= terkunciSampai} onKetik={onKetik}
                  label={`Anggaran kas ${namaBulan(bulan)}, ${baris.rekeningNama}, ${baris.sumberDana}, ${sub.nama}`}
                />
              </Td>
            ))}
          </Tr>,
          <BarisPesan key={`${baris.id}-pesan`} pesan={keadaan.pesan} kunci={BULAN.map((bulan) => kunciSel({ jenis: 'kas', baris: baris.id, bulan }))} kolom={KOLOM} />,
        ]
      })}
    </tbody>
  )
})

/** Twelve months of anggaran kas per line, against its pagu. */
export function TabelKas({ dasar, kini, perSub, ...grup }: TabelProps) {
  const baris = kini.sub.flatMap((sub) => sub.baris)
  const h = jumlahkanBaris(baris, 12)
  return (
    <Table caption={`Anggaran kas ${dasar.tahun} per baris dan bulan, rupiah`} tinggi="75vh">
      <thead>
        <tr>
          <Th>Rekening, sumber dana</Th>
          <Th angka>Pagu</Th>
          <Th angka>Jumlah setahun</Th>
          <Th angka>Belum terjadwal</Th>
          {BULAN.map((bulan) => (
            <Th key={bulan} angka satuan={bulan <= grup.terkunciSampai ? 'terkunci' : undefined}>{namaBulan(bulan)}</Th>
          ))}
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot>
        <TotalRow>
          <RowHead>Jumlah unit</RowHead>
          <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
          <NumTd>{rupiahPenuh(h.kasSetahun)}</NumTd>
          <NumTd>{rupiahPenuh(kurangi(h.pagu, h.kasSetahun ?? NOL))}</NumTd>
          {BULAN.map((bulan) => <NumTd key={bulan}>{rupiahPenuh(jumlah(baris.map((satu) => satu.kas[bulan - 1] ?? NOL)))}</NumTd>)}
        </TotalRow>
      </tfoot>
    </Table>
  )
}
