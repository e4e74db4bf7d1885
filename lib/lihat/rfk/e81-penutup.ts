import { hurufKolom } from '@/lib/dasar/buku/tulis'
import { classifyPredikat, NAMA_PREDIKAT } from '@/lib/realisasi/predikat'
import { rataKinerja } from '@/lib/realisasi/kinerja/rata'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { TIADA } from './constants'
import type { LetakTabel } from './lembar'
import { nilaiRasio, type KolomRfk } from './sel'
import type { Baris } from './tabel'

/** Where each predikat begins, in whole percent, best first; the last has no lower limit. From the one rule that grades. */
export function batasPredikat(): { mulai: number; nama: string }[] {
  const hasil: { mulai: number; nama: string }[] = []
  for (let persen = 0; persen <= 100; persen++) {
    const predikat = classifyPredikat(rasio(BigInt(persen), 100n, ''))
    if (predikat && hasil[0]?.nama !== NAMA_PREDIKAT[predikat]) hasil.unshift({ mulai: persen, nama: NAMA_PREDIKAT[predikat] })
  }
  return hasil
}

/** The two lines that close the form: over the indicators alone, never over percentages of money. @param capaian of every indicator in the table */
export function susunPenutup(daftar: readonly KolomRfk[], { awal, akhir }: LetakTabel, capaian: readonly Rasio[]): Baris[] {
  const { rata: rataRata } = rataKinerja(capaian)
  const nilaiPredikat = classifyPredikat(rataRata)
  const letak = daftar.findIndex((item) => item.kunci === 'k13')
  const huruf = hurufKolom(letak)
  const rentang = `${huruf}${awal}:${huruf}${akhir - 1}`
  const rata = `${huruf}${akhir + 1}`
  const predikat = batasPredikat().reduceRight((lain, { mulai, nama }) => (mulai === 0 ? `"${nama}"` : `IF(${rata}>=${mulai}/100,"${nama}",${lain})`), '""')
  const baris = (nama: string, rupa: 'persenTebal' | 'teksTebal', isi: string | number, rumus: string): Baris => [
    { isi: nama, rupa: 'teksTebal', lebar: letak }, ...Array.from({ length: letak - 1 }, () => null), { isi, rumus, rupa },
    { isi: TIADA, rupa: 'teksTebal' }, ...Array.from({ length: daftar.length - letak - 2 }, (): Baris[number] => ({ isi: null, rupa: 'teksTebal' })),
  ]
  return [
    baris('Rata-rata capaian kinerja (%)', 'persenTebal', nilaiRasio(rataRata), `IF(COUNT(${rentang})=0,"${TIADA}",AVERAGE(${rentang}))`),
    baris('Predikat kinerja', 'teksTebal', nilaiPredikat === null ? TIADA : NAMA_PREDIKAT[nilaiPredikat], `IF(ISNUMBER(${rata}),${predikat},"${TIADA}")`),
  ]
}
