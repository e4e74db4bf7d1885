import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import type { IsiBerkas, UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { senFromText } from '@/lib/realisasi/rupiah'

/** Rows that could not be read, and the units that are held back because of them. */
export function TidakTerbaca({ isi, unit }: { isi: IsiBerkas; unit: readonly UnitRekon[] }) {
  if (!isi.rusak || isi.rusak.baris === 0) return null
  const nama = (isi.ditahan ?? []).map(({ unitId }) => unit.find((satu) => satu.unitId === unitId)?.nama ?? `Unit ${unitId}`)
  return (
    <section aria-labelledby="judul-rusak" className="flex flex-col gap-3">
      <h2 id="judul-rusak" className="text-lg">Baris mana yang tidak terbaca?</h2>
      {nama.length > 0 ? <p>Ditahan seluruhnya, karena jumlahnya tidak lengkap: {nama.join('; ')}.</p> : null}
      <Table caption={`${bilangan(isi.rusak.baris)} baris senilai ${rupiah(senFromText(isi.rusak.nilai))}${isi.rusak.baris > isi.rusak.contoh.length ? `; ${bilangan(isi.rusak.contoh.length)} yang pertama` : ''}`}>
        <thead><tr><Th>Baris</Th><Th>Lembar ke-</Th><Th>Sebab dan cara memperbaikinya</Th><Th angka satuan="Rp">Nilai</Th></tr></thead>
        <tbody>{isi.rusak.contoh.map((satu) => <Tr key={`${satu.lembar}-${satu.nomor}`}><RowHead className="font-normal">{bilangan(satu.nomor)}</RowHead><Td>{bilangan(satu.lembar + 1)}</Td><Td>{satu.sebab}</Td><NumTd>{rupiahPenuh(senFromText(satu.nilai))}</NumTd></Tr>)}</tbody>
      </Table>
    </section>
  )
}
