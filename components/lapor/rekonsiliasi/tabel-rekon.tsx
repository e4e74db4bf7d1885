import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { NAMA_ALASAN, NAMA_BASIS } from '@/lib/lapor/rekonsiliasi/constants'
import { jumlah } from '@/lib/realisasi/rupiah'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { isBeres, jumlahkan, type JumlahRekon } from '@/lib/lapor/rekonsiliasi/utils'
import { KeadaanBadge } from './keadaan-rekon'

interface TabelRekonProps {
  unit: readonly UnitRekon[]
  seluruhnya: number
  /** "s.d. Juni 2023" */
  sampai: string
  href: (unitId: number) => string
}

/** Sub-kegiatan that still need something, where BKAD itemises. */
function Rincian({ unit }: { unit: UnitRekon }) {
  if (unit.sub.length === 0) return null
  const terbuka = unit.sub.filter(({ keadaan }) => !isBeres(keadaan)).length
  return <span className="block text-sm text-redup">{terbuka === 0 ? `${bilangan(unit.sub.length)} sub-kegiatan cocok atau dijelaskan` : `${bilangan(terbuka)} dari ${bilangan(unit.sub.length)} sub-kegiatan belum selesai`}</span>
}

function Alasan({ unit }: { unit: UnitRekon }) {
  const { angka, penjelasan, keadaan } = unit
  const kalimat = angka?.alasanTiada
    || (penjelasan && keadaan !== 'COCOK' && keadaan !== 'TOLERANSI' ? `${NAMA_ALASAN[penjelasan.kategori]}: ${penjelasan.uraian}` : null)
  return kalimat ? <span className="mt-1 block">{kalimat}</span> : null
}

/**
 * Units with a figure of BKAD and those without are added apart: a sum over both would be a difference that is none.
 * What is reported in all, and what never passes BKAD, belongs to the row of all.
 */
function BarisJumlah({ semua }: { semua: JumlahRekon }) {
  const utuh = semua.tanpa === 0
  const { banyak, tanpa, dilaporkan, dilaporkanTanpa, nonRkud, jumlahUnit } = semua
  return (
    <>
      {banyak > 0 ? (
        <TotalRow>
          <RowHead>{bilangan(banyak)} unit dengan angka BKAD</RowHead>
          <NumTd>{rupiahPenuh(dilaporkan)}</NumTd><NumTd>{rupiahPenuh(semua.bkad)}</NumTd><NumTd>{rupiahPenuh(semua.selisih)}</NumTd>
          <Td />{utuh ? <NumTd>{rupiahPenuh(nonRkud)}</NumTd> : <Td />}
        </TotalRow>
      ) : null}
      {tanpa > 0 ? (
        <Tr><RowHead>{bilangan(tanpa)} unit tanpa angka BKAD</RowHead><NumTd>{rupiahPenuh(dilaporkanTanpa)}</NumTd><NumTd>{TIADA}</NumTd><NumTd>{TIADA}</NumTd><Td />{banyak === 0 ? <NumTd>{rupiahPenuh(nonRkud)}</NumTd> : <Td />}</Tr>
      ) : null}
      {banyak > 0 && tanpa > 0 ? (
        <TotalRow>
          <RowHead>Seluruhnya {bilangan(jumlahUnit)} unit</RowHead>
          <NumTd>{rupiahPenuh(jumlah([dilaporkan, dilaporkanTanpa]))}</NumTd><NumTd>{TIADA}</NumTd><NumTd>{TIADA}</NumTd><Td /><NumTd>{rupiahPenuh(nonRkud)}</NumTd>
        </TotalRow>
      ) : null}
    </>
  )
}

/** The board: what a unit reported against what BKAD booked, the largest difference first. */
export function TabelRekon({ unit, seluruhnya, sampai, href }: TabelRekonProps) {
  const semua = jumlahkan(unit)
  return (
    <Table caption={`${bilangan(unit.length)} dari ${bilangan(seluruhnya)} unit, kumulatif ${sampai}, selisih terbesar di atas`}>
      <thead>
        <tr>
          <Th>Unit</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp, dasar">BKAD</Th><Th angka satuan="Rp, dilaporkan − BKAD">Selisih</Th>
          <Th>Keadaan, penjelasan</Th><Th angka satuan="Rp, di luar BKAD">Non-RKUD</Th>
        </tr>
      </thead>
      <tbody>
        {unit.map((satu) => (
          <Tr key={satu.unitId}>
            <RowHead className="sm:min-w-56"><Link className="tautan" prefetch={false} href={href(satu.unitId)}>{satu.nama}</Link><Rincian unit={satu} /></RowHead>
            <NumTd>{satu.dilaporkan === null ? 'belum lapor' : rupiahPenuh(satu.dilaporkan)}</NumTd>
            <NumTd>{rupiahPenuh(satu.angka?.nilai ?? null)}{satu.angka?.basis ? <span className="block text-redup">{NAMA_BASIS[satu.angka.basis]}</span> : null}</NumTd>
            <NumTd>{rupiahPenuh(satu.selisih)}</NumTd>
            <Td className="min-w-40"><KeadaanBadge keadaan={satu.keseluruhan} /><Alasan unit={satu} /></Td>
            <NumTd>{rupiahPenuh(satu.nonRkud)}</NumTd>
          </Tr>
        ))}
      </tbody>
      <tfoot><BarisJumlah semua={semua} /></tfoot>
    </Table>
  )
}
