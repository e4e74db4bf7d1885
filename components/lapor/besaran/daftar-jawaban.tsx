import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { RowHead, NumTd, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { ATURAN, bacaNilai, nilaiKini } from '@/lib/lapor/pelaporan/utils'

/** What the unit answered about figures of an implausible magnitude, beside the figures; for whoever checks or approves them. */
export function DaftarJawaban({ isian }: { isian: Isian }) {
  const jawaban = isian.sub.flatMap((sub) => sub.baris.flatMap((baris) => (baris.jawaban ?? []).map((satu) => ({ ...satu, sub }))))
  if (jawaban.length === 0) return null
  return (
    <section aria-labelledby="judul-jawaban">
      <h2 id="judul-jawaban" className="mb-2 text-lg">Apa jawaban unit atas angka yang ditanyakan?</h2>
      <Table caption="Angka yang ditanyakan besarannya, dengan sebab dari unit" captionTersembunyi>
        <thead><tr><Th>Sel</Th><Th angka>Angka</Th><Th>Ditanyakan</Th><Th>Sebab menurut unit</Th><Th>Oleh</Th></tr></thead>
        <tbody>
          {jawaban.map(({ aturan, kunci, nilai, alasan, oleh, pada, sub }) => (
            <Tr key={`${aturan}${kunci}${nilai}`}>
              <RowHead className="font-normal sm:min-w-64"><span className="text-redup tabular-nums">{sub.kode}</span> {labelSel(isian, kunci)}</RowHead>
              <NumTd>{bacaNilai(kunci, nilai)}{nilaiKini(isian, kunci) === nilai ? null : <><br /><Badge>angkanya sudah diubah</Badge></>}</NumTd>
              <Td>{ATURAN.find(({ kode }) => kode === aturan)?.nama ?? aturan}</Td>
              <Td className="min-w-56 whitespace-pre-line">{alasan}</Td>
              <Td>{oleh}, {waktuWib(pada)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
