import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { desimalTetap } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { NilaiIndikator } from '@/lib/lihat/ringkasan/types'

const tulis = ({ ratusan, satuan }: NilaiIndikator, denganSatuan: boolean = true): string => {
  const angka = ratusan % 100n === 0n && satuan !== '%' ? desimalTetap(ratusan / 100n, 0) : desimalTetap(ratusan, 2)
  if (satuan === '%') return `${angka}%`
  return denganSatuan ? `${angka} ${satuan}` : angka
}

/** "turun dari A ke B" within one basis, from its first and last value. */
function bacaDeret(deret: readonly NilaiIndikator[]): string {
  const awal = deret[0]
  const akhir = deret.at(-1)
  if (!awal || !akhir) return ''
  if (deret.length === 1) return `${awal.nama} ${tulis(awal)} (${awal.basis})`
  const arah = akhir.ratusan < awal.ratusan ? 'turun' : akhir.ratusan > awal.ratusan ? 'naik' : 'tetap'
  return `${awal.nama} ${arah} dari ${tulis(awal, false)} ke ${tulis(akhir, false)} (${awal.basis})`
}

/** Outcomes beside money: each series with the way it was measured and its source. */
export function BlokIndikator({ nilai }: { nilai: readonly NilaiIndikator[] }) {
  const deret = [...new Set(nilai.map((item) => `${item.kode}|${item.basis}`))].map((kunci) =>
    nilai.filter((item) => `${item.kode}|${item.basis}` === kunci))
  const utama = [...deret].sort((a, b) => b.length - a.length)[0]
  if (!utama) return null
  return (
    <Blok judul={bacaDeret(utama)} bacaan="Angka dari cara ukur yang berbeda tidak dapat dibandingkan; sumber ditulis pada tiap baris.">
      <Table caption="Deret indikator hasil menurut cara ukur" captionTersembunyi>
        <thead>
          <tr><Th>Indikator dan sumber</Th><Th>Cara ukur</Th><Th>Per</Th><Th angka>Nilai</Th></tr>
        </thead>
        <tbody>
          {deret.flat().map((item) => (
            <Tr key={`${item.kode}|${item.basis}|${item.tanggal}`}>
              <RowHead>
                {item.nama}
                <span className="block font-normal text-redup">{item.sumber}</span>
              </RowHead>
              <Td>{item.basis}</Td>
              <Td className="whitespace-nowrap">{tanggal(item.tanggal)}</Td>
              <NumTd className="font-semibold">{tulis(item)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Blok>
  )
}
