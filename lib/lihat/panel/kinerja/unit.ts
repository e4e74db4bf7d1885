import { bilangan as tulis, persen as tulisPersen } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, daftarKata } from '@/lib/dasar/format/kalimat'
import { jarakHasil } from '@/lib/realisasi/kinerja/pincang'
import { NAMA_PREDIKAT, PREDIKAT } from '@/lib/realisasi/predikat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, poin, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { hrefUnit, kinerjaUnit, sampaiKata, tempoKata, urutRata, type DataKinerja, type KinerjaUnit } from './data'

function judul(daftar: readonly KinerjaUnit[], data: DataKinerja): string {
  const [satu] = daftar
  if (daftar.length === 1 && satu) return satu.predikat === null ? `Kinerja ${satu.unit.nama} belum dapat dinilai` : `Rata-rata capaian kinerja ${satu.unit.nama} ${tulisPersen(satu.rata.rata)}: ${NAMA_PREDIKAT[satu.predikat]}`
  const dinilai = daftar.filter(({ predikat }) => predikat !== null)
  if (dinilai.length === 0) return `Belum ada unit yang kinerjanya dapat dinilai sampai ${sampaiKata(data)}`
  const kata = PREDIKAT.map((nama) => [nama, dinilai.filter(({ predikat }) => predikat === nama).length] as const).filter(([, n]) => n > 0).map(([nama, n]) => `${bilanganKata(n)} ${NAMA_PREDIKAT[nama].toLowerCase()}`)
  return `${awalBesar(bilanganKata(dinilai.length))} unit dinilai: ${daftarKata(kata)}`
}

function baris({ unit, indikator, terisi, per, rata, predikat }: KinerjaUnit, data: DataKinerja): BarisTabel {
  return {
    kunci: String(unit.id), href: hrefUnit(data, unit.id),
    sel: {
      nama: teks(unit.nama), kode: teks(unit.kode), predikat: predikat === null ? tanpa(indikator === 0 ? 'tanpa indikator' : 'belum dapat dinilai') : teks(NAMA_PREDIKAT[predikat]),
      rata: persen(rata.rata), per: per === null ? tanpa('–') : teks(per), berbatas: persen(rata.berbatas), indikator: bilangan(indikator), dinilai: bilangan(rata.dinilai), terisi: terisi === null ? tanpa('belum jatuh tempo') : bilangan(terisi), serapan: persen(unit.serapan), jarak: poin(jarakHasil(unit.serapan, rata.rata)), pagu: uang(unit.pagu), realisasi: uang(unit.realisasi),
    },
  }
}

/** How each unit stands in K, beside what it spent; the lowest first. The mean is the form's own line, over indicators alone. */
export const panelUnitKinerja: DefinisiPanel<DataKinerja> = {
  kunci: 'kinerja-unit',
  susun: (data) => {
    if (data.unit.length === 0) return null
    const daftar = kinerjaUnit(data).sort(urutRata)
    const tempo = tempoKata(data)
    const lebih = daftar.reduce((n, { rata }) => n + rata.diAtasPenuh, 0)
    return {
      kunci: 'kinerja-unit', judul: judul(daftar, data),
      bacaan: [
        'Capaian sampai triwulan ini dibandingkan dengan target setahun, seperti formulirnya: di tengah tahun angkanya wajar masih rendah.',
        lebih > 0 ? `${awalBesar(bilanganKata(lebih))} indikator di atas 100%; kolom berbatas menghitungnya 100%.` : '',
      ].filter(Boolean).join(' '),
      tabel: {
        caption: `Rata-rata capaian kinerja tiap unit sampai ${sampaiKata(data)}, terendah dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Perangkat daerah' }, { kunci: 'predikat', nama: 'Predikat' }, { kunci: 'rata', nama: 'Rata-rata K', satuan: '% target', angka: true }, { kunci: 'per', nama: 'K dari triwulan' },
          { kunci: 'berbatas', nama: 'Rata-rata berbatas 100%', satuan: '% target', angka: true, rinci: true }, { kunci: 'indikator', nama: 'Indikator', angka: true, lebar: true }, { kunci: 'dinilai', nama: 'Dinilai', angka: true, rinci: true }, { kunci: 'terisi', nama: tempo === null ? 'Terisi' : `Terisi ${tempo}`, angka: true, lebar: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'jarak', nama: 'Serapan − K', satuan: 'poin', angka: true, lebar: true },
          { kunci: 'kode', nama: 'Kode', rinci: true }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true, rinci: true },
        ],
        baris: daftar.map((satu) => baris(satu, data)), tampil: 25,
      },
      bagan: { jenis: 'batang', nilai: 'rata' },
      rumus: [RUMUS.rataKinerja, RUMUS.capaianKinerja, RUMUS.predikat],
      ...(data.indikator.length === 0 ? { sumber: ['Belum ada indikator kinerja tahun ini: unit mengisinya di halaman Kinerja, satu-satu atau dari templat.'] } : { sumber: [`${tulis(data.indikator.length)} indikator.`] }),
    }
  },
}
