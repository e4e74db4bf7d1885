import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulanPendek, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataKesenjangan, TahunPeta } from '@/lib/lihat/kesenjangan/types'
import { BATAS_BERULANG, hitungMerah, type Merah } from '@/lib/realisasi/berulang'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bandingkanKode } from '@/lib/realisasi/urutan'
import { bilangan, teks, zona } from '../sel'
import type { DefinisiPanel, Kolom, Sel } from '../types'
import { keUnit } from './telusur'

interface UnitPeta {
  id: string
  capaian: Capaian
  /** years in order, each with its months */
  tahun: readonly { tahun: number; bulan: readonly (Capaian | null)[]; merah: Merah }[]
  semua: Merah
}

const kunciBulan = (tahun: number, bulan: number): string => `z${tahun}-${bulan}`
const terakhir = (bulan: readonly (Capaian | null)[]): Capaian | null => bulan.findLast((satu) => satu !== null) ?? null

/** The units of this year with both years' months, the longest red run first, then the most red months. */
function susunUnit(peta: readonly TahunPeta[]): UnitPeta[] {
  const kini = peta.at(-1)
  if (!kini) return []
  return [...kini.unit].flatMap(([id, bulan]): UnitPeta[] => {
    const capaian = terakhir(bulan)
    if (capaian === null) return []
    const tahun = peta.map((satu) => {
      const milik = satu.unit.get(id)?.slice(0, satu.sampai) ?? []
      return { tahun: satu.tahun, bulan: milik, merah: hitungMerah(milik.map((item) => item?.zona ?? null)) }
    })
    return [{ id, capaian, tahun, semua: hitungMerah(tahun.flatMap((satu) => satu.bulan.map((item) => item?.zona ?? null))) }]
  }).sort((a, b) => b.semua.terpanjang - a.semua.terpanjang || b.semua.banyak - a.semua.banyak || bandingkanKode(a.capaian.posisi, b.capaian.posisi))
}

const berulang = ({ semua }: UnitPeta): boolean => semua.terpanjang >= BATAS_BERULANG

/** Whether any month of it has a zona at all: who never had one was never out of the red either. */
const dinilai = ({ tahun }: Pick<UnitPeta, 'tahun'>): boolean => tahun.some(({ bulan }) => bulan.some((satu) => satu !== null && satu.zona !== null && satu.zona !== 'BELUM_LAPOR'))

/** Of one unit alone: "DPUPR merah enam bulan berturut-turut, masih merah sampai kini" */
function temuanSatu({ semua, tahun }: UnitPeta, nama: string): string {
  if (!dinilai({ tahun })) return `Zona ${nama} belum pernah dapat dinilai`
  if (semua.banyak === 0) return `${nama} tidak pernah merah`
  const rangkaian = semua.terpanjang > 1 ? `merah ${bilanganKata(semua.terpanjang)} bulan berturut-turut` : `merah ${bilanganKata(semua.banyak)} bulan`
  const dua = tahun.length > 1 && tahun.every(({ merah }) => merah.banyak > 0) ? ', di kedua tahun' : ''
  return `${nama} ${rangkaian}${semua.kini > 0 ? ' dan masih merah' : ''}${dua}`
}

/** "14 unit merah tiga bulan berturut-turut atau lebih, lima di antaranya merah di kedua tahun" */
function temuan(unit: readonly UnitPeta[], duaTahun: boolean): string {
  const pelaku = unit.filter(berulang)
  if (!unit.some(dinilai)) return 'Zona unit belum dapat dinilai pada satu bulan pun'
  if (pelaku.length === 0) return `Tidak ada unit yang merah ${bilanganKata(BATAS_BERULANG)} bulan berturut-turut`
  const kedua = pelaku.filter(({ tahun }) => tahun.length > 1 && tahun.every(({ merah }) => merah.banyak > 0)).length
  const kalimat = `${awalBesar(bilanganKata(pelaku.length))} unit merah ${bilanganKata(BATAS_BERULANG)} bulan berturut-turut atau lebih`
  return duaTahun ? `${kalimat}, ${kedua === 0 ? 'tidak ada' : bilanganKata(kedua)} di antaranya yang merah di kedua tahun` : kalimat
}

/** Since when: units by months as shapes of their zona, repeat offenders first. */
export const panelPeta: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-sejak',
  susun: ({ peta, kueri, tahun, bulan, namaSingkat }) => {
    const unit = susunUnit(peta)
    const sendiri = unit.length === 1 ? unit[0] : undefined
    const kolomBulan = peta.flatMap((satu, index) => Array.from({ length: satu.sampai }, (_, i): Kolom =>
      ({ kunci: kunciBulan(satu.tahun, i + 1), nama: namaBulanPendek(i + 1), satuan: String(satu.tahun).slice(2), lebar: index < peta.length - 1 })))
    const kolomMerah = peta.map((satu): Kolom => ({ kunci: `merah${satu.tahun}`, nama: 'Merah', satuan: `bulan, ${satu.tahun}`, angka: true }))
    return {
      kunci: 'kesenjangan-sejak',
      judul: sendiri ? temuanSatu(sendiri, namaSingkat.get(sendiri.id) ?? sendiri.capaian.posisi.nama) : temuan(unit, peta.length > 1),
      bacaan: 'Zona tiap unit pada akhir tiap bulan, dengan versi yang berlaku saat itu. Bulan tanpa laporan tidak menambah dan tidak memutus rangkaian.',
      tabel: {
        caption: `Zona unit tiap bulan ${sampaiBulan(tahun, bulan)}, rangkaian merah terpanjang dahulu`,
        kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'namaLengkap', nama: 'Nama lengkap', rinci: true }, ...kolomBulan, ...kolomMerah, { kunci: 'terpanjang', nama: 'Terpanjang', satuan: 'bulan', angka: true }, { kunci: 'kini', nama: 'Sampai kini', satuan: 'bulan', angka: true }],
        tampil: 15,
        baris: unit.map((satu) => ({
          kunci: satu.id, href: keUnit(kueri, satu.id), utama: berulang(satu),
          sel: {
            nama: teks(namaSingkat.get(satu.id) ?? satu.capaian.posisi.nama), namaLengkap: teks(satu.capaian.posisi.nama),
            ...Object.fromEntries(satu.tahun.flatMap((item) => item.bulan.flatMap((capaian, i): [string, Sel][] =>
              (capaian === null || capaian.zona === null ? [] : [[kunciBulan(item.tahun, i + 1), zona(capaian.zona, capaian.alasanZona)]])))),
            ...Object.fromEntries(satu.tahun.map((item) => [`merah${item.tahun}`, bilangan(item.merah.banyak)])),
            terpanjang: bilangan(satu.semua.terpanjang), kini: bilangan(satu.semua.kini),
          },
        })),
      },
      bagan: { jenis: 'peta-panas', kolom: kolomBulan.map(({ kunci }) => kunci) },
      rumus: [RUMUS.berulang, RUMUS.zona],
      kosong: { judul: 'Belum ada unit dengan anggaran di sini' },
    }
  },
}
