'use client'

import { memo } from 'react'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { kunciSel, type Kanal } from '@/lib/lapor/entri/utils'
import { persen, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { hitungBaris, jumlahkanBaris, persenKas, persenPagu, type Hitungan } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian } from '@/lib/lapor/pelaporan/types'
import { JudulSub } from './judul-sub'
import { NamaBaris } from './nama-baris'
import { BarisPesan, SelInput } from './sel-input'
import { susunSubKini, type SubKini } from './sub-kini'
import { TANPA_KETIKAN, type GrupProps, type TabelProps } from './tabel-jenis'

const KOLOM = 9
/** Columns that a phone leaves out; their figures stand under the line's name there. */
const LEBAR = 'max-sm:hidden'

function Lain({ sub, baris, hanyaBaca, onKetik }: { sub: SubKini; baris: BarisIsian; hanyaBaca: boolean; onKetik: GrupProps['onKetik'] }) {
  const { RKUD, NON_RKUD } = baris.kanal
  const terisi = RKUD.koreksi !== 0n || RKUD.alasan !== '' || NON_RKUD.nilai !== null || NON_RKUD.koreksi !== 0n || NON_RKUD.alasan !== ''
  const nama = `${baris.rekeningNama}, ${baris.sumberDana}`
  const sel = (kanal: Kanal, kolom: 'nilai' | 'koreksi' | 'alasan', judul: string) => (
    <label className="flex items-center justify-between gap-2">
      <span className="text-redup">{judul}</span>
      <SelInput sub={sub} alamat={{ jenis: 'realisasi', baris: baris.id, kanal, kolom }} label={`${judul}, ${nama}`} teks={kolom === 'alasan'} hanyaBaca={hanyaBaca} onKetik={onKetik} className="max-w-40" />
    </label>
  )
  return (
    <details open={terisi || undefined}>
      <summary className="min-h-8 content-center text-aksen">Non-RKUD, koreksi</summary>
      <div className="flex w-72 flex-col gap-1 pt-1">
        {sel('NON_RKUD', 'nilai', 'Non-RKUD')}
        {sel('RKUD', 'koreksi', 'Koreksi RKUD (±)')}
        {sel('RKUD', 'alasan', 'Alasan')}
        {sel('NON_RKUD', 'koreksi', 'Koreksi Non-RKUD (±)')}
        {sel('NON_RKUD', 'alasan', 'Alasan')}
      </div>
    </details>
  )
}

const kunciBaris = (id: number): string[] =>
  (['RKUD', 'NON_RKUD'] as const).flatMap((kanal) =>
    (['nilai', 'koreksi', 'alasan'] as const).map((kolom) => kunciSel({ jenis: 'realisasi', baris: id, kanal, kolom })),
  )

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, onKetik }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'realisasi', galatServer)
  const terlihat = keadaan.kini.baris.filter((baris) => baris.pagu !== null || hitungBaris(baris, konteks.bulan).sampai !== null)
  if (terlihat.length === 0) return null
  const semua = jumlahkanBaris(terlihat, konteks.bulan)
  return (
    <tbody>
      <JudulSub sub={sub} kolom={KOLOM} kanan={`pagu ${rupiahPenuh(semua.pagu)}, s.d. bulan ini ${rupiahPenuh(semua.sampai)} (${persen(persenPagu(semua))})`} />
      {terlihat.map((baris) => {
        const h = hitungBaris(baris, konteks.bulan)
        return [
          <Tr key={baris.id}>
            <RowHead className="max-w-40 font-normal sm:max-w-60 sm:min-w-52">
              <NamaBaris baris={baris} />
              <span className="block text-redup sm:hidden">Pagu {rupiahPenuh(baris.pagu)}; s.d. bulan lalu {rupiahPenuh(h.lalu)}</span>
            </RowHead>
            <NumTd className={LEBAR}>{rupiahPenuh(baris.pagu)}</NumTd>
            <NumTd className={LEBAR}>{rupiahPenuh(h.kasSampai)}</NumTd>
            <NumTd className={LEBAR}>{rupiahPenuh(h.lalu)}</NumTd>
            <Td className="min-w-40">
              <SelInput
                sub={keadaan} alamat={{ jenis: 'realisasi', baris: baris.id, kanal: 'RKUD', kolom: 'nilai' }} hanyaBaca={hanyaBaca} onKetik={onKetik}
                label={`Realisasi ${namaBulan(konteks.bulan)} RKUD, ${baris.rekeningNama}, ${baris.sumberDana}, ${sub.nama}`}
              />
            </Td>
            <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
            <NumTd>{persen(persenPagu(h))}</NumTd>
            <NumTd>{persen(persenKas(h))}</NumTd>
            <Td><Lain sub={keadaan} baris={baris} hanyaBaca={hanyaBaca} onKetik={onKetik} /></Td>
          </Tr>,
          <BarisPesan key={`${baris.id}-pesan`} pesan={keadaan.pesan} kunci={kunciBaris(baris.id)} kolom={KOLOM} />,
        ]
      })}
    </tbody>
  )
})

function Jumlah({ h }: { h: Hitungan }) {
  return (
    <TotalRow>
      <RowHead>Jumlah unit</RowHead>
      <NumTd className={LEBAR}>{rupiahPenuh(h.pagu)}</NumTd>
      <NumTd className={LEBAR}>{rupiahPenuh(h.kasSampai)}</NumTd>
      <NumTd className={LEBAR}>{rupiahPenuh(h.lalu)}</NumTd>
      <NumTd>{rupiahPenuh(h.ini)}</NumTd>
      <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
      <NumTd>{persen(persenPagu(h))}</NumTd>
      <NumTd>{persen(persenKas(h))}</NumTd>
      <Td />
    </TotalRow>
  )
}

/** Money of the open month, line by line, with the sums as they are typed. */
export function TabelRealisasi({ dasar, kini, perSub, ...grup }: TabelProps) {
  const bulan = namaBulan(dasar.bulan)
  return (
    <Table caption={`Realisasi keuangan ${bulan} ${dasar.tahun} per baris anggaran, rupiah`} tinggi="75vh">
      <thead>
        <tr>
          <Th>Rekening, sumber dana</Th>
          <Th angka className={LEBAR}>Pagu</Th>
          <Th angka className={`sm:max-w-28 sm:whitespace-normal ${LEBAR}`}>Anggaran kas s.d. {bulan}</Th>
          <Th angka className={`sm:max-w-28 sm:whitespace-normal ${LEBAR}`}>Realisasi s.d. bulan lalu</Th>
          <Th angka>{bulan}, RKUD</Th>
          <Th angka className="sm:max-w-28 sm:whitespace-normal">Realisasi s.d. {bulan}</Th>
          <Th angka satuan="% pagu">Serapan</Th>
          <Th angka satuan="% anggaran kas">Serapan</Th>
          <Th>Lainnya</Th>
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot><Jumlah h={jumlahkanBaris(kini.sub.flatMap((sub) => sub.baris), dasar.bulan)} /></tfoot>
    </Table>
  )
}
