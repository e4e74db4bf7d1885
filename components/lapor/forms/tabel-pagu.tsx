'use client'

import { memo } from 'react'
import Link from 'next/link'
import { Trash2 } from 'lucide-react'
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

/** The way to the question whether a line, or a sub-kegiatan without lines, is to be removed. */
const TautHapus = ({ href, nama }: { href: string; nama: string }) => (
  <Link href={href} prefetch={false} aria-label={`Hapus ${nama}`} className="inline-flex min-h-10 items-center gap-1 text-sm text-aksen hover:underline">
    <Trash2 aria-hidden="true" className="size-4" />Hapus
  </Link>
)

const Grup = memo(function Grup({ sub, ketikan, konteks, galatServer, hanyaBaca, hapus, onKetik }: GrupProps) {
  const keadaan = susunSubKini(sub, ketikan, konteks, 'pagu', galatServer)
  const kolom = hapus === null ? KOLOM : KOLOM + 1
  return (
    <tbody>
      <JudulSub sub={sub} kolom={kolom} kanan={`pagu ${rupiahPenuh(jumlahkanBaris(keadaan.kini.baris, konteks.bulan).pagu)}`} />
      {sub.baris.length === 0 ? (
        <Tr><Td colSpan={kolom}>Belum ada baris anggaran pada sub-kegiatan ini. {hapus === null ? null : <TautHapus href={`${hapus}S${sub.id}`} nama={`sub-kegiatan ${sub.nama}`} />}</Td></Tr>
      ) : null}
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
            {hapus === null ? null : <Td><TautHapus href={`${hapus}B${baris.id}`} nama={`baris ${baris.rekeningNama}, ${baris.sumberDana}, ${sub.nama}`} /></Td>}
          </Tr>,
          <BarisPesan key={`${baris.id}-pesan`} pesan={keadaan.pesan} kunci={[kunciSel({ jenis: 'pagu', baris: baris.id })]} kolom={kolom} />,
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
          {grup.hapus === null ? null : <Th><span className="sr-only">Tindakan</span></Th>}
        </tr>
      </thead>
      {dasar.sub.map((sub) => <Grup key={sub.id} sub={sub} ketikan={perSub.get(sub.id) ?? TANPA_KETIKAN} {...grup} />)}
      <tfoot>
        <TotalRow>
          <RowHead>Jumlah unit</RowHead>
          <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
          <NumTd>{rupiahPenuh(h.kasSetahun)}</NumTd>
          <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
          {grup.hapus === null ? null : <Td />}
        </TotalRow>
      </tfoot>
    </Table>
  )
}
