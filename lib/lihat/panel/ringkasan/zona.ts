import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { temuanZona } from '@/lib/dasar/format/temuan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { jumlahSelisih, kurangDari } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { sen } from '@/lib/realisasi/rupiah'
import { batasZona, NAMA_ZONA } from '@/lib/realisasi/zona'
import { groupByZona, type KelompokZona } from '@/lib/realisasi/zona-kelompok'
import { bilangan, persen, tanpa, teks, uang, zona } from '../sel'
import { hrefUnit } from '../tautan'
import type { BarisTabel, DefinisiPanel } from '../types'
import { kataLapor, namaSebut } from '../umum/lapor'
import type { DataRingkasan } from './data'

/** Largest lack first; who cannot be said comes last. */
function menurutKurang(a: Capaian, b: Capaian): number {
  const [x, y] = [kurangDari(a), kurangDari(b)]
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
  return x > y ? -1 : x < y ? 1 : 0
}

/** One unit: its lack in rupiah and its share; who has not reported has a last month there, and no share. */
function barisUnit(capaian: Capaian, { laporTerakhir: terakhir, namaSingkat, kueri }: Pick<DataRingkasan, 'laporTerakhir' | 'namaSingkat' | 'kueri'>): BarisTabel {
  const belum = kataLapor(capaian, terakhir)
  const catatan = [capaian.zona === null ? capaian.alasanZona : '', capaian.angkasWajar ? '' : 'anggaran kas tidak wajar'].filter((kata) => kata !== '').join('; ')
  return {
    kunci: capaian.posisi.kunci, tingkat: 1, href: hrefUnit(kueri, capaian.posisi.kunci),
    sel: {
      nama: teks(namaSebut(capaian, namaSingkat), ...(catatan === '' ? [] : [catatan])),
      kurang: belum === null ? uang(kurangDari(capaian)) : tanpa('belum lapor'),
      serapan: belum === null ? persen(capaian.serapanAngkas) : tanpa(belum),
    },
  }
}

function barisZona({ zona: nama, daftar }: KelompokZona, batas: ReadonlyMap<string | null, string>, kueri: string): BarisTabel {
  const { bersih } = jumlahSelisih(daftar)
  const selang = batas.get(nama)
  return {
    kunci: nama ?? 'TANPA_ZONA', tingkat: 0,
    ...(daftar.length === 0 ? {} : { href: `/perangkat-daerah?${kueri}&zona=${nama ?? 'TANPA_NILAI'}` }),
    sel: {
      nama: nama === null ? teks('Tidak dapat dinilai') : teks(NAMA_ZONA[nama], ...(selang === undefined ? [] : [`${selang} dari anggaran kas`])),
      zona: zona(nama),
      jumlah: bilangan(daftar.length),
      kurang: nama === null || nama === 'BELUM_LAPOR' || daftar.length === 0 ? uang(null) : uang(sen(bersih)),
    },
  }
}

/** How many units stand in each zona, what they lack together, and who they are, largest lack first. */
export const panelZona: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-zona',
  susun: (data) => {
    const { unit, aturan, kueri, kabupaten } = data
    if (!kabupaten.melapor) return null
    const kelompok = groupByZona(unit).filter((item) => item.zona !== null || item.daftar.length > 0)
    const batas = new Map<string | null, string>(batasZona(aturan).map((item) => [item.zona, item.batas]))
    // those with pagu: who has none has no report to hand in
    const wajib = unit.filter(({ posisi }) => posisi.jumlahUnit > 0)
    const [belum, tanpaPagu] = [wajib.filter((capaian) => !capaian.melapor).length, unit.length - wajib.length]
    return {
      kunci: 'ringkasan-zona',
      judul: temuanZona(kelompok),
      bacaan: `${belum === 0 ? `${tulisBilangan(wajib.length)} unit berpagu` : `${tulisBilangan(wajib.length - belum)} dari ${tulisBilangan(wajib.length)} unit berpagu, yang sudah melapor,`} menurut serapan terhadap anggaran kas.${tanpaPagu === 0 ? '' : ` ${tulisBilangan(tanpaPagu)} unit tanpa pagu tidak dinilai.`} Kekurangan negatif berarti mendahului.`,
      tabel: {
        caption: 'Unit menurut zona, kekurangan terbesar dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Zona dan unit' },
          { kunci: 'jumlah', nama: 'Unit', angka: true },
          { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true },
        ],
        baris: kelompok.flatMap((item) => [barisZona(item, batas, kueri), ...[...item.daftar].sort(menurutKurang).map((capaian) => barisUnit(capaian, data))]),
      },
      bagan: { jenis: 'kelompok', nilai: 'jumlah' },
      rumus: [RUMUS.zona, RUMUS.selisih],
      lanjut: { nama: 'Tabel semua unit', href: `/perangkat-daerah?${kueri}` },
    }
  },
}
