import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { isHasil, nilaiAkhir, targetTahun, tulisNilai } from './hasil'

/** What came of it: the theme's outcomes, each way of measuring a row of its own, beside what the year was to reach. */
export const panelDeret: DefinisiPanel<DataSatuTema> = {
  kunci: 'hasil',
  susun: ({ tema, tahun }) => {
    const deret = tema.deret.filter(isHasil)
    const utama = deret.find((satu) => nilaiAkhir(satu) !== undefined)
    const akhir = utama && nilaiAkhir(utama)
    return {
      kunci: `tema-${tema.kode}-hasil`,
      judul: utama && akhir ? `${utama.nama} ${tulisNilai(utama, akhir.ratusan)} (${utama.caraUkur}, ${akhir.waktu})` : 'Apa hasilnya?',
      ...(deret.length > 1 ? { bacaan: 'Angka dari cara ukur yang berbeda tidak dibandingkan dan tidak disambung.' } : {}),
      tabel: {
        caption: `Hasil ${tema.nama}: nilai terakhir dan target menurut cara ukur`,
        tampil: 5,
        kolom: [{ kunci: 'nama', nama: 'Hasil' }, { kunci: 'nilai', nama: 'Terakhir', angka: true }, { kunci: 'awal', nama: 'Pertama', angka: true, lebar: true }, { kunci: 'target', nama: 'Target', angka: true }, { kunci: 'sumber', nama: 'Sumber', rinci: true }],
        baris: deret.map((satu) => {
          const [kini, pertama, target] = [nilaiAkhir(satu), satu.titik.find(({ wilayahId }) => wilayahId === null), targetTahun(satu, tahun)]
          return {
            kunci: String(satu.id), ...(satu === utama ? { utama: true } : {}),
            sel: {
              nama: teks(satu.nama, `${satu.caraUkur}${satu.contoh ? ', contoh' : ''}`), nilai: kini ? teks(tulisNilai(satu, kini.ratusan), kini.waktu) : tanpa('belum ada'),
              awal: pertama && pertama !== kini ? teks(tulisNilai(satu, pertama.ratusan), pertama.waktu) : tanpa('tidak ada'),
              target: target ? teks(tulisNilai(satu, target.ratusan), String(target.tahun)) : tanpa('belum dicatat'), ...(kini ? { sumber: teks(kini.sumber) } : {}),
            },
          }
        }).sort((a, b) => Number(b.utama ?? false) - Number(a.utama ?? false)),
      },
      rumus: [],
      kosong: { judul: 'Belum ada hasil yang dicatat bagi tema ini' },
    }
  },
}
