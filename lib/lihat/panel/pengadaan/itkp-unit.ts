import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { bandingkanRasio, type RasioAda } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { NOL } from '@/lib/realisasi/rupiah'
import { bilangan, persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hitungItkp, type BagianItkp } from './bagian-itkp'
import { berjalan, hrefDaftar, type DataPengadaan } from './data'

const TAMPIL = 5

interface Unit { id: string; nama: string; paket: number; bagian: BagianItkp }
const dinilaiRup = (satu: Unit): (Unit & { rup: RasioAda })[] => (satu.bagian.rup.nilai.ada ? [{ ...satu, rup: satu.bagian.rup.nilai }] : [])

/** The parts of the ITKP per unit: of those with packages or with money to be procured, the least announced first. */
export const panelItkpUnit: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-itkp-unit',
  susun: ({ paket, pengadaan, seluruh, kueri }) => {
    const jalan = berjalan(paket)
    if (jalan.length === 0) return null
    const ada = new Set(seluruh.map(({ posisi }) => posisi.kunci))
    const luar = [...new Map(jalan.filter(({ unitId }) => !ada.has(String(unitId))).map(({ unitId, unit }) => [unitId, { kunci: String(unitId), nama: unit }])).values()]
    const daftar = [...seluruh.map(({ posisi }) => posisi), ...luar].flatMap((posisi): Unit[] => {
      const milik = jalan.filter(({ unitId }) => String(unitId) === posisi.kunci)
      return milik.length === 0 ? [] : [{ id: posisi.kunci, nama: posisi.nama, paket: milik.length, bagian: hitungItkp(milik, pengadaan.find((satu) => satu.posisi.kunci === posisi.kunci)?.posisi.pagu ?? NOL) }]
    })
    if (daftar.length < 2) return null
    const dinilai = daftar.flatMap(dinilaiRup).sort((a, b) => bandingkanRasio(a.rup, b.rup) || Number(a.id) - Number(b.id))
    const urut: Unit[] = [...dinilai, ...daftar.filter(({ bagian }) => !bagian.rup.nilai.ada)]
    const [rendah, tinggi] = [dinilai[0], dinilai.at(-1)]
    return {
      kunci: 'pengadaan-itkp-unit',
      judul: rendah === undefined || tinggi === undefined ? 'Bagian ITKP setiap unit' : `Pengumuman RUP berkisar dari ${tulisPersen(rendah.rup)} (${rendah.nama}) sampai ${tulisPersen(tinggi.rup)} (${tinggi.nama})`,
      bacaan: 'Hanya unit yang mencatat paket di sini; – berarti unit tidak memiliki paket dengan cara itu. Bukan nilai ITKP.',
      tabel: {
        caption: 'Bagian ITKP per unit, pengumuman RUP terendah dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Unit' },
          { kunci: 'rup', nama: 'RUP', satuan: '%', angka: true },
          { kunci: 'tender', nama: 'E-tendering', satuan: '%', angka: true },
          { kunci: 'epurchasing', nama: 'E-purchasing', satuan: '%', angka: true },
          { kunci: 'non', nama: 'Non-tender tercatat', satuan: '%', angka: true },
          { kunci: 'paket', nama: 'Paket', angka: true, lebar: true },
          { kunci: 'umum', nama: 'Pagu di RUP', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'basis', nama: 'Belanja pengadaan', satuan: 'Rp', angka: true, rinci: true },
        ],
        baris: urut.map(({ id, nama, paket: banyak, bagian }, i) => ({
          kunci: id, href: hrefDaftar(kueri, `unit=${id}`), ...(i === 0 && rendah !== undefined ? { utama: true } : {}),
          sel: {
            nama: teks(nama), rup: persen(bagian.rup.nilai), tender: persen(bagian.tender.nilai), epurchasing: persen(bagian.epurchasing.nilai), non: persen(bagian.non.nilai),
            paket: bilangan(banyak), umum: uang(bagian.rup.atas), basis: uang(bagian.rup.bawah),
          },
        })),
      },
      bagan: { jenis: 'batang', nilai: 'rup' },
      rumus: [RUMUS.kelengkapanRup],
    }
  },
}
