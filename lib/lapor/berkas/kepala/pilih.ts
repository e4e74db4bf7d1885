import { ANGGARAN } from '../bentuk/anggaran'
import { bentukDicari, BENTUK } from '../bentuk/daftar'
import type { Bentuk } from '../bentuk/types'
import { UMUM } from '../bentuk/umum'
import { jendelaKepala, sidikKepala, tebakKepala, type Baris, type Jendela } from './kepala'
import { bacaJudul } from './judul'
import { pasang, type Rencana, type Sekitar } from './rencana'
import type { PetaKolom, TempatBaca } from '../types'

/** What the first rows of a sheet turned out to be. */
export type Kenal =
  | { rencana: Rencana; lain: Bentuk[] }
  /** no kind fits: the nearest head, and what each kind lacks in it */
  | { rencana: null; jendela: Jendela | null; kurang: { bentuk: Bentuk; kurang: string[] }[]; bukanDicari: Bentuk | null }

/** A plan from columns that a person has mapped. null: they do not make one */
export function dariPeta(peta: PetaKolom, baris: readonly Baris[], jendela: Jendela | null, sekitar: Sekitar): Rencana | null {
  const bentuk = BENTUK.find((satu) => satu.jenis === peta.jenis)
  if (!bentuk) return null
  const akhir = Math.max(0, ...peta.barisKepala)
  // a head of more rows than were guessed at is as high in the next file
  const lebih = jendela === null ? 0 : Math.max(0, peta.barisKepala.length - jendela.barisKepala.length)
  const pakai = jendela !== null ? { ...jendela, mulai: jendela.mulai + lebih } : { awal: 0, mulai: baris.findIndex(({ nomor }) => nomor > akhir), barisKepala: [...peta.barisKepala], jalur: [], arti: [] }
  if (pakai.mulai < 0) return null
  const kolom: Record<string, number> = {}
  const bulan = Array<number>(13).fill(-1)
  for (const [peran, i] of Object.entries(peta.kolom)) {
    const ke = /^bulan-(\d{1,2})$/.exec(peran)
    if (ke && Number(ke[1]) <= 12) bulan[Number(ke[1])] = i
    else kolom[peran] = i
  }
  const berbulan = bulan.some((satu) => satu >= 0)
  return { bentuk, kolom, bulan: berbulan ? bulan : [], bagianKode: [], jendela: pakai, judul: sekitar.judul, ganda: [] }
}

const terisi = ({ kolom, bulan, bentuk }: Rencana): number =>
  Object.keys(kolom).filter((peran) => peran in bentuk.peran || peran in UMUM).length + bulan.filter((satu) => satu >= 0).length

const LONGGAR = ['nilai', 'jumlah', 'nominal', 'rincian']

/** "Jumlah" beside an account may be its pagu or what was spent: a payment has a day or a document, else the title says it. null: spent */
function paguAtauBelanja({ bentuk, bulan, kolom, jendela, judul }: Rencana, cocok: readonly Rencana[]): Rencana | 'tanya' | null {
  const arti = jendela.arti[kolom.realisasi ?? -1]
  const pagu = cocok.find((satu) => satu.bentuk === ANGGARAN && satu.kolom.pagu === kolom.realisasi)
  if (bentuk.jenis !== 'REALISASI' || bulan.length > 0 || !pagu || !arti || !(LONGGAR.includes(arti.pokok) || LONGGAR.includes(arti.daun))) return null
  if (['tanggalSp2d', 'tanggal', 'bulan', 'dokumen', 'setoran', 'transaksi'].some((peran) => kolom[peran] !== undefined) || arti.waktu !== null) return null
  if (/realisasi|sp2d|pengeluaran|pembayaran|penyerapan/.test(`${judul.kata} ${arti.mentah}`)) return null
  return /(?<![a-z])(?:dpa|dppa|rka|rkap|pagu|rencana|anggaran)(?![a-z])/.test(judul.kata) ? pagu : 'tanya'
}

/** Looks for the head of a table among the first rows of a sheet: by its words, in any order of columns, one to four rows high. */
export function kenaliTabel(baris: readonly Baris[], namaLembar: string, tempat: TempatBaca): Kenal {
  const dicari = bentukDicari(tempat.jenis)
  const semua = BENTUK.filter((satu) => !dicari.includes(satu) && satu.sendiri !== true)
  let pilih: { rencana: Rencana; lain: Bentuk[]; nilai: number } | null = null
  let dekat: { jendela: Jendela; kurang: { bentuk: Bentuk; kurang: string[] }[]; nilai: number } | null = null
  let bukan: Bentuk | null = null
  for (const jendela of jendelaKepala(baris)) {
    const sekitar: Sekitar = { tahun: tempat.tahun, jawaban: tempat.jawaban, judul: bacaJudul(baris.slice(0, jendela.awal).map(({ sel }) => sel), namaLembar), contoh: baris.slice(jendela.mulai) }
    const peta = tempat.petaDikenal.size > 0 ? tempat.petaDikenal.get(sidikKepala(jendela.jalur)) : undefined
    const tangan = peta && tempat.jenis.includes(peta.jenis) ? dariPeta(peta, baris, jendela, sekitar) : null
    if (tangan) return { rencana: tangan, lain: [] }
    const kurang: { bentuk: Bentuk; kurang: string[] }[] = []
    const cocok: Rencana[] = []
    for (const bentuk of dicari) {
      const hasil = pasang(bentuk, jendela, sekitar)
      if ('kurang' in hasil) kurang.push({ bentuk, kurang: hasil.kurang })
      else cocok.push(hasil)
    }
    const [utama] = cocok
    if (utama) {
      const nilai = terisi(utama)
      // two kinds that both read the months: a person says which
      const pagu = paguAtauBelanja(utama, cocok)
      const lain = pagu === 'tanya' ? [ANGGARAN] : utama.bulan.length > 0 ? cocok.slice(1).filter(({ bulan }) => bulan.length > 0).map(({ bentuk }) => bentuk) : []
      const jawab = cocok.find(({ bentuk }) => bentuk.jenis === tempat.jawaban.jenis)
      const dipakai = pagu !== null && pagu !== 'tanya' ? pagu : lain.length > 0 && jawab ? jawab : utama
      if (!pilih || nilai > pilih.nilai) pilih = { rencana: dipakai, lain: jawab ? [] : lain, nilai }
    } else {
      const nilai = Math.max(...kurang.map(({ bentuk, kurang: apa }) => bentuk.wajib.length + 1 - apa.length), 0)
      if (nilai > 0 && (!dekat || nilai > dekat.nilai)) dekat = { jendela, kurang, nilai }
      bukan ??= semua.find((bentuk) => !('kurang' in pasang(bentuk, jendela, sekitar))) ?? null
    }
  }
  if (pilih) return pilih
  return { rencana: null, jendela: dekat?.jendela ?? tebakKepala(baris), kurang: dekat?.kurang ?? [], bukanDicari: bukan }
}
