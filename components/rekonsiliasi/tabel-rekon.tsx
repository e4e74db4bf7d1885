import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/tables/table'
import { bilangan, rupiahPenuh, TIADA } from '@/lib/format/angka'
import { NAMA_ALASAN, NAMA_BASIS } from '@/lib/rekonsiliasi/constants'
import type { UnitRekon } from '@/lib/rekonsiliasi/types'
import { isBeres, jumlahkan } from '@/lib/rekonsiliasi/utils'
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
  if (unit.angka?.alasanTiada) return <>{unit.angka.alasanTiada}</>
  if (!unit.penjelasan || unit.keadaan === 'COCOK' || unit.keadaan === 'TOLERANSI') return <>{TIADA}</>
  return <>{NAMA_ALASAN[unit.penjelasan.kategori]}: {unit.penjelasan.uraian}</>
}

/** The board: what a unit reported against what BKAD booked, the largest difference first. */
export function TabelRekon({ unit, seluruhnya, sampai, href }: TabelRekonProps) {
  const semua = jumlahkan(unit)
  return (
    <Table caption={`${bilangan(unit.length)} dari ${bilangan(seluruhnya)} unit, kumulatif ${sampai}, selisih terbesar di atas`}>
      <thead>
        <tr>
          <Th>Unit</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp">BKAD</Th><Th>Dasar</Th><Th angka satuan="Rp, dilaporkan − BKAD">Selisih</Th>
          <Th>Keadaan</Th><Th>Penjelasan</Th><Th angka satuan="Rp, di luar BKAD">Non-RKUD</Th>
        </tr>
      </thead>
      <tbody>
        {unit.map((satu) => (
          <Tr key={satu.unitId}>
            <RowHead className="sm:min-w-56"><Link className="tautan" prefetch={false} href={href(satu.unitId)}>{satu.nama}</Link><Rincian unit={satu} /></RowHead>
            <NumTd>{satu.dilaporkan === null ? 'belum lapor' : rupiahPenuh(satu.dilaporkan)}</NumTd>
            <NumTd>{rupiahPenuh(satu.angka?.nilai ?? null)}</NumTd>
            <Td>{satu.angka?.basis ? NAMA_BASIS[satu.angka.basis] : TIADA}</Td>
            <NumTd>{rupiahPenuh(satu.selisih)}</NumTd>
            <Td><KeadaanBadge keadaan={satu.keseluruhan} /></Td>
            <Td className="min-w-48"><Alasan unit={satu} /></Td>
            <NumTd>{rupiahPenuh(satu.nonRkud)}</NumTd>
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <TotalRow>
          <RowHead>{bilangan(semua.banyak)} unit dengan angka BKAD</RowHead>
          <NumTd>{rupiahPenuh(semua.dilaporkan)}</NumTd><NumTd>{rupiahPenuh(semua.bkad)}</NumTd><Td /><NumTd>{rupiahPenuh(semua.selisih)}</NumTd>
          <Td /><Td /><NumTd>{rupiahPenuh(semua.nonRkud)}</NumTd>
        </TotalRow>
        {semua.tanpa > 0 ? (
          <Tr><RowHead>{bilangan(semua.tanpa)} unit tanpa angka BKAD</RowHead><NumTd>{rupiahPenuh(semua.dilaporkanTanpa)}</NumTd><NumTd>{TIADA}</NumTd><Td /><NumTd>{TIADA}</NumTd><Td /><Td /><Td /></Tr>
        ) : null}
      </tfoot>
    </Table>
  )
}
