import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import type { VersiApbd, VersiKas } from '@/lib/tahun/tahun-anggaran/types'
import { senFromText } from '@/lib/realisasi/rupiah'

const JENIS: Record<VersiApbd['jenis'], string> = { MURNI: 'Murni', PERGESERAN: 'Pergeseran', PERUBAHAN: 'Perubahan' }

/** The versions of the plan, with what they hold and what of them is history. */
export function TabelVersi({ apbd, kas }: { apbd: readonly VersiApbd[]; kas: readonly VersiKas[] }) {
  if (apbd.length + kas.length === 0) return <p>Belum ada versi APBD dan anggaran kas pada tahun ini. Yang pertama dibuat adalah APBD murni.</p>
  return (
    <Table caption="Versi APBD dan anggaran kas, rupiah">
      <thead><tr><Th>Versi</Th><Th>Jenis</Th><Th>Berlaku mulai</Th><Th angka>Baris</Th><Th angka>Jumlah</Th><Th>Keadaan</Th></tr></thead>
      <tbody>
        {apbd.map((satu) => (
          <Tr key={`a${satu.id}`}>
            <RowHead>{satu.nama}{satu.dasar ? <span className="block font-normal text-redup">{satu.dasar}</span> : null}</RowHead>
            <Td>APBD, {JENIS[satu.jenis]}</Td>
            <Td>{tanggal(satu.berlakuMulai)}</Td>
            <NumTd>{bilangan(satu.jumlahBaris)}</NumTd>
            <NumTd>{rupiahPenuh(senFromText(satu.totalPagu))}</NumTd>
            <Td>{satu.terkunci ? <Badge>dipakai periode terkunci</Badge> : <Badge nada="aksen">dapat diubah</Badge>}</Td>
          </Tr>
        ))}
        {kas.map((satu) => (
          <Tr key={`k${satu.id}`}>
            <RowHead>{satu.nama}</RowHead>
            <Td>Anggaran kas untuk {apbd.find((versi) => versi.id === satu.apbdVersiId)?.nama ?? 'APBD'}</Td>
            <Td>{tanggal(satu.berlakuMulai)}</Td>
            <NumTd>{bilangan(satu.jumlahBaris)}</NumTd>
            <NumTd>{rupiahPenuh(senFromText(satu.total))}</NumTd>
            <Td>{satu.terkunciSampai > 0 ? <Badge>terkunci s.d. {namaBulan(satu.terkunciSampai)}</Badge> : <Badge nada="aksen">dapat diubah</Badge>}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
