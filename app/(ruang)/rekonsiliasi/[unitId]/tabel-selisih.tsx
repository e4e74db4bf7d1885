import { KeadaanBadge } from '@/components/lapor/rekonsiliasi/keadaan-rekon'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_ALASAN } from '@/lib/lapor/rekonsiliasi/constants'
import type { Banding, Penjelasan, UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { perluPenjelasan, tandaBanding } from '@/lib/lapor/rekonsiliasi/utils'

/** A compared row with its name; id 0 is the unit's total. */
export interface BarisBanding extends Banding {
  id: number
  nama: string
}

/** The total, then the sub-kegiatan with their differences first. */
export const barisUnit = (unit: UnitRekon): BarisBanding[] => [
  { ...unit, id: 0, nama: 'Jumlah unit' },
  ...[...unit.sub].sort((a, b) => Number(perluPenjelasan(b.keadaan)) - Number(perluPenjelasan(a.keadaan))).map((satu) => ({ ...satu, id: satu.subId, nama: `${satu.kode} ${satu.nama}` })),
]

const Centang = ({ nilai, label }: { nilai: string; label: string }) => (
  <input type="checkbox" name="baris[]" value={nilai} aria-label={label} className="size-5 accent-aksen" />
)

/** What was said, by whom, about which figures; and by whom it was accepted. */
function Kata({ penjelasan, berubah }: { penjelasan: Penjelasan; berubah: boolean }) {
  const { diterima } = penjelasan
  return (
    <>
      <span className="font-medium">{NAMA_ALASAN[penjelasan.kategori]}:</span> {penjelasan.uraian}
      <span className="block text-sm text-redup">{penjelasan.oleh}, {waktuWib(penjelasan.pada)}{berubah && !diterima ? `, untuk angka dilaporkan ${rupiah(penjelasan.dilaporkan)} dan BKAD ${rupiah(penjelasan.bkad)}, bukan angka yang sekarang` : ''}.</span>
      {diterima ? <span className="block text-sm text-redup">Diterima {diterima.oleh}, {waktuWib(diterima.pada)}{berubah ? `, untuk angka dilaporkan ${rupiah(diterima.dilaporkan)} dan BKAD ${rupiah(diterima.bkad)}; penerimaan itu tidak berlaku lagi` : ''}.</span> : null}
    </>
  )
}

const Angka = ({ satu }: { satu: BarisBanding }) => (
  <>
    <NumTd>{satu.dilaporkan === null ? 'belum lapor' : rupiahPenuh(satu.dilaporkan)}</NumTd>
    <NumTd>{rupiahPenuh(satu.angka?.nilai ?? null)}</NumTd>
    <NumTd>{rupiahPenuh(satu.selisih)}</NumTd>
    <Td><KeadaanBadge keadaan={satu.keadaan} /></Td>
  </>
)

/** Every compared row; those with a difference can be ticked where `pilih`. */
export function TabelSelisih({ baris, pilih, judul }: { baris: readonly BarisBanding[]; pilih: boolean; judul: string }) {
  return (
    <Table caption={judul}>
      <thead><tr>{pilih ? <Th><span className="sr-only">Pilih</span></Th> : null}<Th>Baris</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp">BKAD</Th><Th angka satuan="Rp, dilaporkan − BKAD">Selisih</Th><Th>Keadaan</Th><Th>Penjelasan</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.id}>
            {pilih ? <Td>{perluPenjelasan(satu.keadaan) ? <Centang nilai={`${satu.id}:${satu.penjelasan?.versi ?? 0}:${tandaBanding(satu)}`} label={`Jelaskan ${satu.nama}`} /> : null}</Td> : null}
            <RowHead className="font-normal sm:min-w-64">{satu.nama}</RowHead>
            <Angka satu={satu} />
            <Td className="min-w-56">{satu.penjelasan && perluPenjelasan(satu.keadaan) ? <Kata penjelasan={satu.penjelasan} berubah={satu.keadaan === 'BERUBAH'} /> : satu.angka?.alasanTiada ?? TIADA}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Explanations that wait for a second person; one's own cannot be ticked. */
export function TabelMenunggu({ baris, sayaId }: { baris: readonly BarisBanding[]; sayaId: string }) {
  return (
    <Table caption="Penjelasan yang menunggu diterima orang kedua">
      <thead><tr><Th><span className="sr-only">Pilih</span></Th><Th>Baris</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp">BKAD</Th><Th angka satuan="Rp">Selisih</Th><Th>Keadaan</Th><Th>Penjelasan</Th></tr></thead>
      <tbody>
        {baris.flatMap((satu) => (satu.penjelasan ? [(
          <Tr key={satu.id}>
            <Td>{satu.penjelasan.olehId === sayaId ? <span className="text-sm text-redup">tulisan Anda</span> : <Centang nilai={`${satu.penjelasan.id}:${satu.penjelasan.versi}:${tandaBanding(satu)}`} label={`Terima ${satu.nama}`} />}</Td>
            <RowHead className="font-normal">{satu.nama}</RowHead>
            <Angka satu={satu} />
            <Td className="min-w-56"><Kata penjelasan={satu.penjelasan} berubah={satu.keadaan === 'BERUBAH'} /></Td>
          </Tr>
        )] : []))}
      </tbody>
    </Table>
  )
}
