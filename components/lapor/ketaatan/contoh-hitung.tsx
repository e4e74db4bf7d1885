import { NumTd, RowHead, Table, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { persen } from '@/lib/dasar/format/angka'
import type { BarisKetaatan } from '@/lib/lapor/ketaatan/types'
import { NAMA_UNSUR, sumbanganUnsur, UNSUR_KETAATAN, type AturanKetaatan } from '@/lib/realisasi/ketaatan'
import { BAHAN_UNSUR, tulisNilai } from './bahan-ketaatan'

/** One unit's score worked out: weight, value and what each part adds. */
export function ContohHitung({ row, aturan, bulan }: { row: BarisKetaatan; aturan: AturanKetaatan; bulan: string }) {
  const sumbangan = sumbanganUnsur(row.unsur, aturan)
  const penuh = UNSUR_KETAATAN.reduce((jumlah, nama) => (row.unsur[nama].ada ? jumlah + aturan.bobot[nama] : jumlah), 0)
  return (
    <div className="max-w-3xl">
      <Table caption={`Contoh: ${row.nama}, ${bulan}`}>
        <thead><tr><Th>Unsur</Th><Th angka satuan="%">Bobot</Th><Th angka>Nilai</Th><Th angka>Sumbangan</Th></tr></thead>
        <tbody>
          {UNSUR_KETAATAN.map((nama) => (
            <Tr key={nama}>
              <RowHead className="min-w-0!">{NAMA_UNSUR[nama]}<span className="block font-normal text-redup">{BAHAN_UNSUR[nama](row.bahan)}</span></RowHead>
              <NumTd>{aturan.bobot[nama]}</NumTd><NumTd>{tulisNilai(row.unsur[nama])}</NumTd><NumTd>{tulisNilai(sumbangan[nama])}</NumTd>
            </Tr>
          ))}
          <TotalRow><th scope="row" className="min-w-0!">Skor</th><NumTd>{penuh}</NumTd><NumTd /><NumTd>{persen(row.skor)}</NumTd></TotalRow>
        </tbody>
      </Table>
      <p className="pt-1 text-sm text-redup">Sumbangan = bobot × nilai{penuh === 100 ? '' : ` ÷ ${penuh}, jumlah bobot yang dapat dinilai`}. Skor dijumlahkan sebelum dibulatkan.</p>
    </div>
  )
}
